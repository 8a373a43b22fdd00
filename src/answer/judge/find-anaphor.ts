import type { Word } from '../../language/clause/clause.ts';
import { isProcess } from '../../language/clause/predicate.ts';
import { ABOUT_THAT, CLAUSE_NOUNS, CLAUSE_PRONOUNS, THAT } from '../../language/lexicon/anaphora.ts';
import type { Operator } from '../../language/lexicon/operator.ts';
import { ABOUT_PREPOSITIONS } from '../../language/lexicon/side-words.ts';
import type { Phrase } from '../../language/phrase/phrase.ts';
import { ASSERTED, applyOperator } from '../../language/proposition/claim.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { Claim, ClauseReading, SentenceReading } from '../../language/proposition/proposition.ts';
import { operatorOf } from '../../language/proposition/read-operator.ts';
import { readRelation } from '../../language/proposition/read-relation.ts';

/** A clause that says yes or no to what was told before: "wies die Vorwürfe zurück", "bestritt das". */
export interface Anaphor {
  /** What it makes of the claim told before. */
  apply(claim: Claim): Claim;
  /** Its place: the clause and its verb. */
  readonly verb: {
    readonly clause: number;
    readonly start: number;
    readonly end: number;
    readonly kind: 'noun';
  };
  /** How many sentences back it may reach: a pronoun one, "die Vorwürfe" some more. */
  readonly reach: number;
}

const ANSWERING: ReadonlySet<Operator> = new Set<Operator>(['deny', 'confirm', 'doubt', 'exclude', 'refuse']);
const PRONOUN_REACH = 1;
const NOUN_REACH = 5;

/** @returns null where nothing is taken up, or where a clause of its own says what is denied ("den Vorwurf, er habe …") */
export function findAnaphor({ clauses }: SentenceReading): Anaphor | null {
  const list = clauses.map(({ clause }) => clause);
  for (const [index, reading] of clauses.entries()) {
    const explains = list.some(
      ({ parent }, lower) => parent === index && readRelation(list, lower) === 'complement',
    );
    const anaphor = explains ? null : readAnaphor(reading, index);
    if (anaphor !== null) return anaphor;
  }
  return null;
}

function readAnaphor(reading: ClauseReading, index: number): Anaphor | null {
  const { clause, predicate } = reading;
  // "Lehnt der Verband das ab?" says neither.
  if (predicate === null || clause.kind === 'relative' || clause.kind === 'question') return null;
  const negated = findNegation(clause) !== null;
  const operator = findAnswer(reading);
  const reach = operator === null ? findPlanReach(reading) : findReach(reading);
  // Who does not refuse it need not be for it.
  if (reach === null || (operator === 'refuse' && negated)) return null;
  const { start, end } = predicate.word;
  return {
    apply: (claim) =>
      operator === null ? applyOperator(ASSERTED, 'plan', negated) : applyOperator(claim, operator, negated),
    verb: { clause: index, start, end, kind: 'noun' },
    reach,
  };
}

/** By its verb; "nannte den Bericht falsch", "bezeichnete das als Lüge" by what it calls it. */
function findAnswer(reading: ClauseReading): Operator | null {
  // "Das geht aus dem Bericht hervor" names the source of what stands before it, and answers nothing by itself.
  if (reading.predicate?.lemmas.includes('hervorgehen') === true) return null;
  const operator = operatorOf(reading);
  if (operator !== null && ANSWERING.has(operator)) return operator;
  if (operator !== 'say') return null;
  const words = reading.clause.words.flatMap(({ form }) => [form.lower, form.nouns[0]?.lemma ?? form.text]);
  return findOperator(words.filter((word) => findOperator([word]) === 'deny'));
}

/** Its object stands for what was told: a pronoun, or a noun like "Vorwurf" that no clause of its own explains. */
function findReach({ arguments: list, predicate, phrases }: ClauseReading): number | null {
  const passive = isProcess(predicate);
  let reach: number | null = null;
  for (const { head, slots, words, phrase } of list) {
    const alone = slots.length === 1 && slots[0] === 'n' && !words.some(({ form }) => THAT.has(form.lower));
    if (alone && !passive) continue;
    if (CLAUSE_PRONOUNS.has(head.form.lower) && (passive || !slots.includes('n') || hasSubject(list, head)))
      reach = Math.max(reach ?? 0, PRONOUN_REACH);
    const lemma = head.form.nouns[0]?.lemma ?? '';
    if (CLAUSE_NOUNS.has(lemma) && !tellsMatter(phrase, phrases)) reach = Math.max(reach ?? 0, NOUN_REACH);
  }
  return reach;
}

/** "Berichte [über einen Streik]": what was said stands with the word for it, and nothing that was told before is meant. */
const tellsMatter = (phrase: Phrase | null, phrases: readonly Phrase[]): boolean =>
  phrases.some(
    ({ attachedTo, preposition, kind }) =>
      attachedTo !== null &&
      phrases[attachedTo] === phrase &&
      kind !== 'pronoun' &&
      ABOUT_PREPOSITIONS.has(preposition ?? ''),
  );

/** "Das bestritt [die Stadt]": only who speaks can be the subject, and "das" does not. */
const hasSubject = (list: ClauseReading['arguments'], pronoun: Word): boolean =>
  list.some(
    ({ head, slots, inferred }) =>
      head !== pronoun &&
      !inferred &&
      slots.some((slot) => slot === 'n' || slot === 'a') &&
      !CLAUSE_PRONOUNS.has(head.form.lower),
  );

/** "Die Verhandlungen darüber laufen": a noun of planning with "darüber". */
function findPlanReach({ phrases, clause }: ClauseReading): number | null {
  const about = clause.words.some(({ form }) => ABOUT_THAT.has(form.lower));
  const plans = phrases.some(
    ({ head }) => head.form.nouns.length > 0 && findOperator([head.form.nouns[0]?.lemma ?? '']) === 'plan',
  );
  return about && plans ? PRONOUN_REACH : null;
}
