import { hasCase, PLURAL_AGREEMENT, SINGULAR_AGREEMENT } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from './read-sentences.ts';

/**
 * The subject of a clause as a phrase of its sentence: nominative, agreeing with the finite verb, before the verb rather than
 * behind it. A relative pronoun gives what it refers to; a coordinated clause shares the subject of the one
 * before it. Null for "es", "man", passives without an agent and clauses without a subject.
 */
export function findSubject(sentence: ReadSentence, clauseIndex: number): NounPhrase | null {
  const clause = sentence.clauses[clauseIndex];
  const predicate = sentence.predicates[clauseIndex];
  if (clause === undefined) return null;
  if (predicate?.passive) return findAgent(sentence, clause);
  if (clause.kind === 'relative') return relativeSubject(sentence, clause);
  if (clause.kind === 'infinitive')
    return clause.parent === null ? null : findSubject(sentence, clause.parent);
  const own = subjectIn(sentence, clause);
  if (own !== null) return own;
  const equal = clause.coordinatedWith;
  return equal !== null && equal < clauseIndex ? findSubject(sentence, equal) : null;
}

/** The phrases whose head is one of the clause's own words. */
export function phrasesIn(sentence: ReadSentence, clause: Clause): readonly NounPhrase[] {
  return sentence.phrases.filter(({ head }) =>
    clause.parts.some(({ start, end }) => head.start >= start && head.end <= end),
  );
}

const NO_SPEAKER = new Set(['es', 'man', 'das', 'dies', 'sich', 'was', 'nichts', 'etwas', 'alles']);

function subjectIn(sentence: ReadSentence, clause: Clause): NounPhrase | null {
  const finite = clause.finite;
  if (finite === null) return null;
  const candidates = phrasesIn(sentence, clause).filter((phrase) => isSubject(phrase, finite));
  const before = candidates.filter(({ start }) => start < finite.start);
  const behind = candidates.filter(({ start }) => start > finite.start);
  const certain = candidates.find(({ agreement }) => !hasCase(agreement, 'accusative'));
  const found =
    clause.kind === 'subordinate'
      ? (certain ?? candidates[0])
      : (before.find((phrase) => phrase === certain) ??
        before.find(({ kind }) => kind !== 'thing') ??
        certain ??
        behind[0] ??
        before[0]);
  return found === undefined || NO_SPEAKER.has(found.head.form.lower) ? null : found;
}

function isSubject(phrase: NounPhrase, finite: Word): boolean {
  if (phrase.preposition !== null || phrase.attachedTo !== null) return false;
  if (!hasCase(phrase.agreement, 'nominative')) return false;
  const third = finite.form.finite.filter(({ person }) => person === 3);
  const singular = third.some(({ number }) => number === 'singular');
  const plural = third.some(({ number }) => number === 'plural');
  const nominative = phrase.agreement & 0xf;
  if (phrase.plural) return plural || third.length === 0;
  if (!singular && plural) return (nominative & PLURAL_AGREEMENT) !== 0 || phrase.kind !== 'pronoun';
  return (nominative & SINGULAR_AGREEMENT) !== 0 || third.length === 0;
}

/** "von der Polizei" in a passive clause. */
function findAgent(sentence: ReadSentence, clause: Clause): NounPhrase | null {
  return (
    phrasesIn(sentence, clause).find(
      ({ preposition, attachedTo, kind }) =>
        preposition?.form.preposition === 'von' && attachedTo === null && kind !== 'thing',
    ) ?? null
  );
}

/** What the relative pronoun refers to, when it is the clause's subject: "Weber, [die] sagte, …". */
function relativeSubject(sentence: ReadSentence, clause: Clause): NounPhrase | null {
  const pronoun = clause.introducer;
  if (pronoun === null || clause.finite === null) return null;
  const own = phrasesIn(sentence, clause).filter(
    (phrase) =>
      phrase.head !== pronoun &&
      phrase.head.start !== pronoun.start &&
      isSubject(phrase, clause.finite as Word),
  );
  const nominative = hasCase(pronoun.form.relative, 'nominative');
  if (
    !nominative ||
    sentence.words.some(
      (word) => word.end < pronoun.start && word.end + 2 >= pronoun.start && word.form.preposition !== null,
    )
  )
    return own[0] ?? null;
  const certain = own.find(({ agreement }) => !hasCase(agreement, 'accusative'));
  if (certain !== undefined) return certain;
  const antecedent = sentence.phrases.findLast(({ end, kind }) => end < pronoun.start && kind !== 'pronoun');
  return antecedent === undefined ? null : rootOf(sentence, antecedent);
}

/** The phrase that another one hangs on in the end. */
export function rootOf(sentence: ReadSentence, phrase: NounPhrase): NounPhrase {
  let root = phrase;
  while (root.attachedTo !== null) {
    const next = sentence.phrases[root.attachedTo];
    if (next === undefined) break;
    root = next;
  }
  return root;
}
