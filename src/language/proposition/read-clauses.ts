import { inEveryCase } from '../agreement.ts';
import { changeClause } from '../clause/change-clause.ts';
import type { Clause, Verb, Word } from '../clause/clause.ts';
import { readPredicate } from '../clause/read-predicate.ts';
import { NEGATION_WORDS } from '../lexicon/adverbs.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { mapAlike } from '../map-alike.ts';
import type { ParsedSentence } from '../parse-sentence.ts';
import { findAntecedent } from '../phrase/find-antecedent.ts';
import { findPhrases } from '../phrase/find-phrases.ts';
import { narrowPhrase } from '../phrase/narrow-phrase.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { findOperator } from './find-operator.ts';
import { keepOfIdiom } from './keep-of-idiom.ts';
import type { ClauseReading } from './proposition.ts';
import { readArguments } from './read-arguments.ts';
import { readIdiom } from './read-idiom.ts';
import { readPassive } from './read-passive.ts';
import { rejoinBrackets } from './rejoin-brackets.ts';
import { shareArguments } from './share-arguments.ts';

/** The clauses of a sentence with predicate, phrases and arguments; one with two verbs in its bracket gives two. */
export function readClauses(sentence: ParsedSentence, text: string): readonly ClauseReading[] {
  const { words } = sentence;
  const clauses = joinCoordinated(
    splitBrackets(rejoinBrackets(adoptReported(mapAlike(sentence.clauses, repairInfinitive)))),
  );
  const found = mapAlike(clauses, (clause) => findPhrases(clause, text, words[0] ?? null));
  return shareArguments(
    mapAlike(clauses, (clause, index) => {
      const phrases = narrowRelative(clause, found[index] ?? [], found[clause.parent ?? -1] ?? []);
      const shares = clause.coordinatedWith !== null && startsWithVerb(clause);
      const own = readPassive(
        readPredicate(clause, 'inner'),
        clause,
        phrases,
        shares || clauses.some(({ parent, kind }) => parent === index && kind === 'subordinate'),
      );
      const idiom = readIdiom(own, clause, phrases);
      const predicate = idiom?.predicate ?? own;
      return {
        clause,
        predicate,
        phrases,
        arguments: keepOfIdiom(readArguments(clause, predicate, phrases, shares), phrases, idiom),
      };
    }),
  );
}

/** "die Firma, [der] man liefert": gender and number of what it stands for leave the pronoun the dative alone. */
function narrowRelative(
  clause: Clause,
  phrases: readonly Phrase[],
  upper: readonly Phrase[],
): readonly Phrase[] {
  const [pronoun, ...rest] = phrases;
  if (clause.kind !== 'relative' || pronoun?.kind !== 'pronoun' || pronoun.head.form.relative === 0)
    return phrases;
  const antecedent = findAntecedent(pronoun, upper, clause.start);
  if (antecedent === undefined) return phrases;
  return [narrowPhrase(pronoun, pronoun.agreement & inEveryCase(antecedent.agreement)), ...rest];
}

/** "versorgt zu haben" is an infinitive, though "versorgt" alone can be finite. */
function repairInfinitive(clause: Clause): Clause {
  const { finite, words, verbs } = clause;
  if (clause.kind !== 'main' || finite === null || finite.form.participles.length === 0) return clause;
  const next = words[words.indexOf(finite) + 1];
  const helper = words[words.indexOf(finite) + 2];
  if (next?.form.lower !== 'zu' || helper?.form.traits.has('helper') !== true) return clause;
  return changeClause(clause, {
    kind: 'infinitive',
    finite: null,
    verbs: verbs.map((verb) => (verb.word === finite ? { word: finite, role: 'participle' } : verb)),
  });
}

/** Whether the finite verb comes before any phrase: "… und setzte sie ein", "…, bekräftigte jedoch". */
function startsWithVerb({ words, finite, kind, introducer }: Clause): boolean {
  if (kind === 'subordinate' || kind === 'relative') return introducer === null;
  const at = finite === null ? -1 : words.indexOf(finite);
  return at >= 0 && words.slice(0, at).every(({ form }) => form.coordinator || form.adverb);
}

/** "Sie sagte, sie würde liefern": Konjunktiv II behind a verb of saying is reported, too. */
function adoptReported(clauses: readonly Clause[]): readonly Clause[] {
  return mapAlike(clauses, (clause, index) => {
    const before = clauses[index - 1];
    if (clause.kind !== 'main' || clause.parent !== null || before === undefined) return clause;
    const conditional = clause.finite?.form.finite.some(({ mood }) => mood === 'subjunctive2') === true;
    const says = before.end + 2 >= clause.start && findOperator(sayingLemmas(before)) === 'say';
    return conditional && says
      ? changeClause(clause, { parent: index - 1, level: before.level + 1 })
      : clause;
  });
}

/** The lemmas of a main clause's finite verb, or of a zu-infinitive; none for other clauses. */
function sayingLemmas({ kind, finite, verbs }: Clause): readonly string[] {
  if (kind === 'main') return finite?.form.finite.map(({ lemma }) => lemma) ?? [];
  return kind === 'infinitive'
    ? verbs.flatMap(({ word: { form } }) => [...form.infinitives, ...form.zuInfinitives])
    : [];
}

/** "beliefert und geholfen hat": a clause for each participle or infinitive joined by a coordinator. */
function splitBrackets(clauses: readonly Clause[]): readonly Clause[] {
  const split: Clause[] = [...clauses];
  clauses.forEach((clause, index) => {
    const cut = findBracketCut(clause);
    if (cut === null) return;
    const first = clause.words.slice(0, cut);
    const helpers = clause.verbs.filter(
      ({ role, word }) =>
        role === 'finite' || (clause.words.indexOf(word) > cut && word.form.traits.has('helper')),
    );
    const inside = (verb: Verb): boolean => first.includes(verb.word);
    split[index] = changeClause(clause, {
      words: first,
      verbs: [...clause.verbs.filter(inside), ...helpers.filter((verb) => !inside(verb))],
    });
    split.push(
      changeClause(clause, {
        words: clause.words.slice(cut),
        verbs: [...helpers.filter(inside), ...clause.verbs.filter((verb) => !inside(verb))],
        coordinatedWith: index,
      }),
    );
  });
  return split;
}

/**
 * The coordinator that follows a participle or infinitive and has another one after it; null without. Between verb and
 * coordinator more may stand, where a comma or an adverb shows that no phrase goes on: "bleiben bis Juni und [dann] …".
 */
function findBracketCut({ words, verbs }: Clause): number | null {
  const open = verbs.filter(({ role, word }) => role !== 'finite' && !word.form.traits.has('helper'));
  for (let index = 0; index + 1 < open.length; index += 1) {
    const left = open[index] as Verb;
    const right = open[index + 1] as Verb;
    if (left.role !== right.role) continue;
    const cut = words.indexOf(left.word) + 1;
    if (words[cut]?.form.coordinator === true) return cut;
    const last = words.indexOf(right.word);
    for (let at = cut + 1; at < last; at += 1) if (opensPredicate(words, at)) return at;
  }
  return null;
}

function opensPredicate(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || next === undefined || word?.form.clauseCoordinator !== true) return false;
  return word.start > before.end + 1 || next.form.adverb || NEGATION_WORDS.has(next.form.lower);
}

/**
 * The clause reader takes "A tat es nicht, bestätigte jedoch B" like "A tat es nicht, bestätigte B". A verb-first
 * clause with "jedoch" or a possessive and no name of its own goes on with the subject before it.
 */
function joinCoordinated(clauses: readonly Clause[]): readonly Clause[] {
  return mapAlike(clauses, (clause, index) => {
    const upper = clause.parent === null ? undefined : clauses[clause.parent];
    if (clause.kind === 'main' && upper !== undefined && continues(upper, clause.parent as number, index))
      return changeClause(clause, { parent: upper.parent, level: upper.level });
    const before = clauses.findIndex(
      (other, at) =>
        other.kind === 'main' && other.parent === index && at < index && continues(clause, index, at),
    );
    return before >= 0 ? changeClause(clause, { coordinatedWith: before }) : clause;
  });
}

function continues(upper: Clause, at: number, lower: number): boolean {
  if (at <= lower || upper.kind !== 'main' || upper.words[0] !== upper.finite) return false;
  if (upper.words[1]?.form.traits.has('continuation') === true) return true;
  const place = upper.words.findIndex(({ form }) => form.adverb && form.traits.has('continuation'));
  return place > 1 && upper.words.slice(1, place).every(tellsWhen);
}

/** "sollen [nun] aber …", "öffnet [im Mai] jedoch …", "sollen [2031] aber …" */
const tellsWhen = ({ form, kind }: Word): boolean =>
  form.adverb ||
  form.preposition !== null ||
  kind === 'number' ||
  MONTHS.has(form.lower) ||
  TIME_NOUNS.has(form.lower);
