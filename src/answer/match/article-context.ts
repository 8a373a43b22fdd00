import type { Word } from '../../language/clause/clause.ts';
import { clausesAbove } from '../../language/clause/clauses-above.ts';
import { JUDGING_VERBS } from '../../language/lexicon/verb-classes.ts';
import { countryOf, findCountryOfWord } from '../../language/phrase/find-country-of-word.ts';
import { type Concept, readConcept } from '../../language/proposition/concept.ts';
import type { Argument, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import { findReferentAbove, type Place, resolveArgument } from '../../reference/resolve-argument.ts';
import type { Statement } from '../../statement/statement.ts';
import { isCore, readRoles, sharedGroup } from '../wanted/roles.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { actsItself } from './acts-itself.ts';
import { compareArgument } from './compare-arguments.ts';
import { eventsBefore } from './events-before.ts';
import { holdsWord } from './holds-word.ts';
import type { MatchContext } from './match-context.ts';
import { mentionsIn, takesUpAnother, wordsIn } from './mentions-in.ts';
import { describes, isCollective, resolvesTo } from './resolve-mention.ts';

/** Words that share so many letters at their start are of one root. */
const ROOT_LENGTH = 6;
const SHORTEST_NAMED = 4;
const SHORTEST_ROOT = 5;

export interface ContextOptions {
  readonly text: string;
  readonly title: readonly SentenceReading[];
  readonly passage: readonly SentenceReading[];
  readonly statements: () => readonly Statement[];
}

/**
 * What was said before a sentence: the words of title and passage, and the events of the last sentences. A definite
 * noun ("die Lieferung"), a passive without an actor or a pronoun goes on with them.
 */
export class ArticleContext implements MatchContext {
  readonly #text: string;
  readonly #title: readonly SentenceReading[];
  readonly #passage: readonly SentenceReading[];
  readonly #before: SentenceReading[];
  readonly #statements: () => readonly Statement[];
  #titleWords: readonly Word[] | null = null;
  #knownWords: readonly Word[] | null = null;
  #lowerText: string | null = null;
  #candidate: Proposition | null = null;
  #sentence: SentenceReading | null = null;

  constructor({ text, title, passage, statements }: ContextOptions) {
    this.#text = text;
    this.#title = title;
    this.#passage = passage;
    this.#before = [...title];
    this.#statements = statements;
  }

  /** Looks at a proposition of the sentence that follows those passed. */
  look(sentence: SentenceReading, candidate: Proposition): void {
    this.#sentence = sentence;
    this.#candidate = candidate;
  }

  pass(sentence: SentenceReading): void {
    this.#before.push(sentence);
  }

  mentions(wanted: Wanted): boolean {
    return mentionsIn(this.#words, wanted);
  }

  articleNames({ head, required }: Wanted): boolean {
    const names = required.filter(({ name }) => name);
    return names.length > 0
      ? names.every((name) => this.#holds(name))
      : [head, ...required].some((noun) => this.#holds(noun));
  }

  completes({ head, argument }: Wanted): boolean {
    if (head.last === null || argument.words.filter(({ form }) => form.capitalised).length > 1) return false;
    const first = (head.lemmas[0] ?? '').slice(0, -head.last.length).replace(/-$/, '');
    const root = first.slice(0, ROOT_LENGTH);
    if (root.length < SHORTEST_ROOT) return false;
    return [...this.#wordsOfTitle(), ...this.#sentenceWords()].some(({ form }) =>
      form.lower.startsWith(root),
    );
  }

  namesAttributes({ argument }: Wanted): boolean {
    return argument.genitives
      .filter(({ form }) => form.capitalised)
      .every(({ form }) => this.#holds(readConcept(form)));
  }

  namesOwners({ argument }: Wanted): boolean {
    return [...argument.attributes, ...argument.genitives]
      .filter(({ form }) => form.capitalised)
      .map(({ form, text }) => ({ text, concept: readConcept(form) }))
      .filter(({ concept }) => concept.name)
      .every(({ concept, text }) => this.#text.includes(text) || this.#holds(concept));
  }

  namesFirstPart({ head, argument }: Wanted): boolean {
    if (head.last === null || argument.head.form.nouns.length > 0) return true;
    const first = (head.lemmas[0] ?? '').slice(0, -head.last.length).replace(/-$/, '');
    const root = first.slice(0, Math.max(SHORTEST_NAMED, first.length - 2));
    return root.length < SHORTEST_NAMED - 1 || this.#lower().includes(root);
  }

  holdsInSentence(wanted: Wanted): boolean {
    return mentionsIn(this.#sentenceWords(), wanted);
  }

  pointsElsewhere(wanted: Wanted): boolean {
    return takesUpAnother(wanted, this.#sentenceWords(), wordsIn(this.#before.slice(-1)));
  }

  #holds({ lemmas, country }: Concept): boolean {
    const lemma = lemmas.at(-1) ?? '';
    return country !== null || (lemma.length >= SHORTEST_NAMED && holdsWord(this.#lower(), lemma));
  }

  /** Those of title and passage. */
  get #words(): readonly Word[] {
    this.#knownWords ??= [...this.#wordsOfTitle(), ...wordsIn(this.#passage)];
    return this.#knownWords;
  }

  /** Read at first need: most questions ask for none of them. */
  #wordsOfTitle(): readonly Word[] {
    this.#titleWords ??= wordsIn(this.#title);
    return this.#titleWords;
  }

  #lower(): string {
    this.#lowerText ??= this.#text.toLowerCase();
    return this.#lowerText;
  }

  mentionsRoot({ head }: Wanted): boolean {
    const root = head.lemmas[0]?.slice(0, ROOT_LENGTH) ?? '';
    return root.length === ROOT_LENGTH && this.#words.some(({ form }) => form.lower.startsWith(root));
  }

  standsFor(wanted: Wanted, argument: Argument): boolean {
    if (!argument.pronoun) return describes(wanted, argument, this.#text);
    const place = this.#place();
    const is = (other: Argument): boolean =>
      other.pronoun ? this.standsFor(wanted, other) : compareArgument(wanted, other) !== null;
    if (place !== null && actsItself(argument, place, is)) return false;
    const referent = place === null ? null : resolveArgument(argument, place);
    if (referent?.argument != null) return compareArgument(wanted, referent.argument) !== null;
    if (referent?.reason === 'two' && !isCollective(argument.head.form.lower)) return false;
    return resolvesTo(wanted, argument.head, {
      text: this.#text,
      statements: this.#statements(),
      before: this.#before,
    });
  }

  continues(wanted: Wanted, roles: ReadonlySet<string>): boolean {
    const candidate = this.#candidate;
    if (candidate === null || (candidate.kind === 'noun' && !candidate.definite)) return false;
    if (!isCore(roles) && this.pointsElsewhere(wanted)) return false;
    if (this.#namesOnlyOthers(wanted) || this.#tellsOfItself(wanted, roles)) return false;
    for (const before of eventsBefore(candidate, this.#sentence, this.#before)) {
      for (const filler of readRoles(before, sharedGroup(before, candidate))) {
        if (filler.argument.pronoun || ![...roles].some((role) => filler.roles.has(role))) continue;
        const likeness = compareArgument(wanted, filler.argument);
        if (likeness === 'broader') continue;
        return likeness !== null;
      }
    }
    return false;
  }

  /** Where the proposition looked at stands. */
  #place(): Place | null {
    const [sentence, candidate] = [this.#sentence, this.#candidate];
    return sentence === null || candidate === null ? null : { sentence, clause: candidate.clause };
  }

  /** "A erklärte, es habe …": what somebody says of itself goes on with nothing that the wanted one did. */
  #tellsOfItself(wanted: Wanted, roles: ReadonlySet<string>): boolean {
    const place = this.#place();
    if (place === null || this.#candidate === null) return false;
    return readRoles(this.#candidate, null).some((filler) => {
      if (!filler.argument.pronoun || ![...roles].some((role) => filler.roles.has(role))) return false;
      const upper = findReferentAbove(filler.argument, place);
      return upper !== null && compareArgument(wanted, upper) === null;
    });
  }

  /** Whether the sentence names the wanted one beside the proposition's own arguments, and no other country. */
  sentenceNames(wanted: Wanted): boolean {
    if (this.#hasSubject() || this.#doesSomethingElse(wanted)) return false;
    const words = this.#sentenceWords();
    if (!mentionsIn(words, wanted)) return false;
    const country = wanted.required[0]?.country ?? null;
    return (
      country === null ||
      words.every(({ text }) => {
        const other = findCountryOfWord(text);
        return other === null || other === country;
      })
    );
  }

  /** "Weber bedauerte den Rücktritt", "er wurde angezeigt, und Weber schwieg": what Weber does there is told. */
  #doesSomethingElse(wanted: Wanted): boolean {
    const [candidate, clauses] = [this.#candidate, this.#sentence?.clauses ?? []];
    if (candidate === null) return false;
    const list = clauses.map(({ clause }) => clause);
    const above = new Set(clausesAbove(list, list[candidate.clause]?.parent ?? null));
    return clauses.some(({ clause, predicate, arguments: list }, index) => {
      const judges =
        index === candidate.clause
          ? predicate?.lemmas.some((lemma) => JUDGING_VERBS.has(lemma)) === true
          : clause.kind === 'main' && !above.has(index);
      return (
        judges &&
        list.some(
          (argument) =>
            argument.slots.join() === 'n' &&
            !argument.inferred &&
            compareArgument(wanted, argument) === 'same',
        )
      );
    });
  }

  /** "Gespräche zwischen A und B über die Lieferung" go on with nothing that C did. */
  #namesOnlyOthers({ required }: Wanted): boolean {
    const country = required[0]?.country ?? null;
    if (country === null || this.#candidate?.kind !== 'noun') return false;
    const named = this.#candidate.arguments.flatMap(({ head, slots }) =>
      slots.includes('in') ? [] : (countryOf(head.form) ?? []),
    );
    return named.length > 0 && !named.includes(country);
  }

  #sentenceWords(): readonly Word[] {
    return this.#sentence === null ? [] : wordsIn([this.#sentence]);
  }

  /** A finite active verb has its own subject, whatever else the sentence names. */
  #hasSubject(): boolean {
    const candidate = this.#candidate;
    const reading = candidate === null ? undefined : this.#sentence?.clauses[candidate.clause];
    if (candidate?.kind !== 'verb' || reading === undefined) return false;
    return reading.clause.finite !== null && reading.predicate?.voice === 'active';
  }
}
