import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause, Word } from '../clause/clause.ts';
import { MANNER_WORDS, PREDICATIVE_ADVERBS } from '../lexicon/adverbs.ts';
import { TURNING } from '../lexicon/conjunctions.ts';
import { COMPARATIVE_ENDING, PREDICATIVE_SUFFIX } from '../lexicon/endings.ts';
import { PREDICATIVE_VERBS } from '../lexicon/verb-classes.ts';
import type { ParsedSentence } from '../parse-sentence.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { changeProposition } from './change-proposition.ts';
import { drop } from './claim.ts';
import { findAmountPropositions } from './find-amount-propositions.ts';
import { type Contrast, findContrast } from './find-contrast.ts';
import { findNegation } from './find-negation.ts';
import { findNounPropositions } from './find-noun-propositions.ts';
import { findParticiplePropositions } from './find-participle-propositions.ts';
import { findPriceProposition } from './find-price-proposition.ts';
import { findSenses } from './predicate-groups.ts';
import type { Argument, Claim, ClauseReading, Proposition, SentenceReading } from './proposition.ts';
import { createArgument } from './read-arguments.ts';
import { readClaim } from './read-claim.ts';
import { readClauses } from './read-clauses.ts';
import { predicativeWords } from './read-operator.ts';

/**
 * A sentence as propositions: for each verb, event noun and predicative adjective who did what, and whether. Its clauses and its
 * propositions are read at first need, and once: of the sentences around another one mostly the words are asked for, or nothing.
 *
 * @param correct what becomes of the propositions
 */
export const readSentence = (
  sentence: ParsedSentence,
  text: string,
  correct: CorrectPropositions = ({ propositions }) => propositions,
): SentenceReading => new LazyReading(sentence, text, correct);

/** What a text shows of a sentence's propositions beyond its words. */
export type CorrectPropositions = (read: SentenceReading) => readonly Proposition[];

class LazyReading implements SentenceReading {
  readonly start: number;
  readonly end: number;
  readonly #parsed: ParsedSentence;
  readonly #text: string;
  readonly #correct: CorrectPropositions;
  #clauses: readonly ClauseReading[] | null = null;
  #propositions: readonly Proposition[] | null = null;

  constructor(parsed: ParsedSentence, text: string, correct: CorrectPropositions) {
    this.start = parsed.start;
    this.end = parsed.end;
    this.#parsed = parsed;
    this.#text = text;
    this.#correct = correct;
  }

  get clauses(): readonly ClauseReading[] {
    this.#clauses ??= readClauses(this.#parsed, this.#text);
    return this.#clauses;
  }

  get propositions(): readonly Proposition[] {
    if (this.#propositions === null) {
      const { start, end, clauses } = this;
      const propositions = clauses.flatMap((_, index) => findOfClause(clauses, index));
      this.#propositions = this.#correct({ start, end, clauses, propositions });
    }
    return this.#propositions;
  }
}

function findOfClause(clauses: readonly ClauseReading[], index: number): readonly Proposition[] {
  const nouns = findNounPropositions(clauses, index);
  const verbs = findVerbPropositions(clauses, index);
  return [
    ...verbs,
    ...verbs.flatMap(findPriceProposition),
    ...verbs.flatMap((verb) => findAmountPropositions(verb, clauses[index] as ClauseReading)),
    ...findParticiplePropositions(clauses, index).map((participle) => sharesFate(participle, nouns)),
    ...nouns,
  ];
}

/** "lehnt eine [anhaltende] Waffenruhe ab": what is not, does not do anything either. */
function sharesFate(participle: Proposition, nouns: readonly Proposition[]): Proposition {
  const head = participle.arguments[0]?.head;
  const own = nouns.find(({ start }) => start === head?.start);
  return own === undefined || own.claim.polarity === 'affirmed'
    ? participle
    : changeProposition(participle, { claim: drop(participle.claim, 'of what is not') });
}

const groupsOf = (lemmas: readonly string[]): readonly string[] => [
  ...new Set(lemmas.flatMap((lemma) => findSenses(lemma).map(({ group }) => group))),
];

function findVerbPropositions(clauses: readonly ClauseReading[], index: number): readonly Proposition[] {
  const { clause, predicate, phrases, arguments: own } = clauses[index] as ClauseReading;
  if (predicate === null) return [];
  const claim = (negated: boolean): Claim => readClaim(clauses, index, negated);
  const { word, lemmas } = predicate;
  const contrast = findContrast(clause, phrases);
  const verb: Proposition = {
    kind: 'verb',
    lemmas,
    groups: groupsOf(lemmas),
    start: word.start,
    end: word.end,
    arguments: own,
    claim: claim(true),
    focus: null,
    definite: false,
    clause: index,
  };
  const verbs = contrast === null ? [verb] : contrastVerb(verb, contrast, phrases, claim);
  const adjectives = predicativeWords(clause, phrases)
    .filter(
      (candidate) =>
        candidate !== word &&
        !clause.verbs.some((own) => own.word === candidate) &&
        isPredicative(candidate, clause.words, predicate.lemmas),
    )
    .map((adjective) => readPredicative(verb, adjective, claim(isBeforeTurn(adjective, clause, contrast))));
  return [...verbs, ...adjectives];
}

/** Beside a verb "giftiger" is compared and no ending of "giftig". */
const baseOf = (word: string): string =>
  COMPARATIVE_ENDING.test(word) ? word : withoutAdjectiveEnding(word);

const BECOMING = 'werden';

/** "ist [sicher]": what the arguments of a verb are beside it. */
function readPredicative(verb: Proposition, { form, start, end }: Word, claim: Claim): Proposition {
  const turned = verb.lemmas.includes(BECOMING) ? `${form.lower}${BECOMING}` : '';
  // "werden teurer" rises, "sind teurer" is compared.
  const isTurn = findSenses(turned).length > 0;
  const lemmas = [isTurn ? turned : form.lower];
  const groups = groupsOf(isTurn ? lemmas : [form.lower, baseOf(form.lower)]);
  return changeProposition(verb, { kind: 'adjective', lemmas, groups, start, end, claim });
}

/** "ist nicht billig, dafür [aber sicher]": behind such a word a negation before it does not count. */
function isBeforeTurn(adjective: Word, clause: Clause, contrast: Contrast | null): boolean {
  const at = clause.words.indexOf(adjective);
  if (contrast !== null) return at < contrast.at;
  const negation = findNegation(clause);
  const from = negation === null ? clause.words.length : clause.words.indexOf(negation.word);
  return !clause.words.some(({ form }, index) => index > from && index < at && TURNING.has(form.lower));
}

/**
 * "liefert nicht Busse, sondern Bahnen" as two: Bahnen it delivers, and Busse, which are the `focus`, it does not.
 * Of a copula only what is denied stays.
 */
function contrastVerb(
  verb: Proposition,
  { told, denied, instead }: Contrast,
  phrases: readonly Phrase[],
  claim: (negated: boolean) => Claim,
): readonly Proposition[] {
  const among = (group: readonly number[], { phrase }: Argument): boolean =>
    group.some((index) => phrases[index] === phrase);
  const without = (group: readonly number[]): readonly Argument[] =>
    verb.arguments.filter((argument) => !among(group, argument));
  const kept = changeProposition(verb, { arguments: without(instead) });
  if (!told || isCopula(verb)) return [kept];
  const focus = verb.arguments.find((argument) => among(denied.slice(0, 1), argument));
  const slots = focus?.slots ?? null;
  const [head] = instead;
  const other = slots === null || head === undefined ? [] : [createArgument(phrases, head, slots)];
  const affirmed = changeProposition(verb, {
    arguments: slots === null ? verb.arguments : [...without([...denied, ...instead]), ...other],
    claim: claim(false),
  });
  return focus === undefined ? [affirmed] : [affirmed, changeProposition(kept, { focus })];
}

const isCopula = ({ lemmas }: Proposition): boolean => lemmas.some((lemma) => PREDICATIVE_VERBS.has(lemma));

/** "ist [gefährlich]", "erklärte es für [rechtswidrig]"; one of the predicate lexicon anywhere. */
function isPredicative(word: Word, words: readonly Word[], verbs: readonly string[]): boolean {
  const { form } = word;
  const known = groupsOf([form.lower, baseOf(form.lower)]).length > 0;
  if (form.adverb && form.lower !== 'dafür' && form.lower !== 'dagegen')
    return PREDICATIVE_ADVERBS.has(form.lower) && isLast(word, words) && verbs.includes('sein');
  if (known && !(MANNER_WORDS.has(form.lower) && !verbs.some((verb) => PREDICATIVE_VERBS.has(verb))))
    return true;
  const before = words[words.indexOf(word) - 1]?.form.lower;
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.coordinator)
    return false;
  if (form.adjectives.length === 0 && !PREDICATIVE_SUFFIX.test(form.lower)) return false;
  return before === 'als' || before === 'für' || verbs.some((verb) => PREDICATIVE_VERBS.has(verb));
}

/** Nothing but a verb stands behind it: "ist [sicher]", "dass sie [sicher] ist". */
function isLast(word: Word, words: readonly Word[]): boolean {
  const after = words.slice(words.indexOf(word) + 1);
  return after.every(({ form }) => form.finite.length > 0 && !form.capitalised);
}
