import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { MODAL_VERBS } from '../lexicon/verb-classes.ts';
import { SEPARABLE_PREFIXES } from '../lexicon/verb-prefixes.ts';
import type { FiniteVerbReading } from '../reading.ts';
import type { Clause, Word } from './clause.ts';

/** What a clause says with its verbs. */
export interface Predicate {
  /** The lemmas the main verb can have, separated prefixes joined ("greift … an" is angreifen). */
  readonly lemmas: readonly string[];
  /** The words that build it, in order. */
  readonly words: readonly Word[];
  /** The word that carries the meaning: the participle or infinitive of a bracket, else the finite verb. */
  readonly main: Word;
  readonly finite: Word | null;
  readonly passive: boolean;
  /** The modal verb's lemma around it ("soll geliefert haben"), or null. */
  readonly modal: string | null;
}

/**
 * The predicate of a clause, null without a verb. "hat … geliefert", "wurde … geliefert", "soll … liefern" and
 * "teilte … mit" give liefern, liefern (passive), liefern (modal sollen) and mitteilen.
 */
export function findPredicate(clause: Clause): Predicate | null {
  const finite = clause.finite;
  const others = clause.verbs.filter(({ word }) => word !== finite).map(({ word }) => word);
  const carrier = clause.verbs.filter(({ word, role }) => word !== finite && role !== 'finite');
  const auxiliary = finite === null ? null : auxiliaryOf(finite);
  if (finite !== null && (auxiliary === null || carrier.length === 0)) {
    const prefix = separatedPrefix(clause, finite);
    const stems = lemmasOf(finite.form.finite);
    const joined = prefix === null ? joinAdverbBefore(clause, finite, stems) : joinPrefix(prefix, stems);
    const words = joined.length > 0 && prefix !== null ? [finite, prefix] : [finite];
    return {
      lemmas: joined.length > 0 ? joined : stems,
      words,
      main: finite,
      finite,
      passive: false,
      modal: null,
    };
  }
  const full = carrier.filter(({ word }) => !isAuxiliaryForm(word));
  const main = (isCoordinated(clause, full) ? full.at(-1) : full[0]) ?? carrier[0];
  if (main === undefined) return null;
  const { form } = main.word;
  const participle = form.participles.length > 0 && main.role !== 'zu-infinitive';
  const passive =
    participle &&
    (auxiliary === 'werden' ||
      others.some(({ form: other }) => other.lower === 'worden') ||
      (others.some(({ form: other }) => other.lower === 'werden') && form.infinitives.length === 0));
  const lemmas = [...new Set([...form.participles, ...form.infinitives, ...form.zuInfinitives])];
  const before = clause.words[clause.words.indexOf(main.word) - 1];
  return {
    lemmas:
      before !== undefined && JOINS_ALWAYS.has(before.form.lower)
        ? lemmas.map((lemma) => before.form.lower + lemma)
        : lemmas,
    words: [...(finite === null ? [] : [finite]), ...carrier.map(({ word }) => word)].toSorted(
      (left, right) => left.start - right.start,
    ),
    main: main.word,
    finite,
    passive,
    modal: auxiliary !== null && MODAL_VERBS.has(auxiliary) ? auxiliary : null,
  };
}

const AUXILIARIES = new Set(['haben', 'sein', 'werden']);
const AUXILIARY_FORMS = new Set([
  'haben',
  'sein',
  'werden',
  'worden',
  'gewesen',
  'geworden',
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
]);

function auxiliaryOf(finite: Word): string | null {
  const lemma = finite.form.finite.find(
    ({ lemma }) => AUXILIARIES.has(lemma) || MODAL_VERBS.has(lemma),
  )?.lemma;
  return lemma ?? null;
}

/** "hat das Wrack untersucht und [bestätigt], dass …": the last of several has the clause behind it. */
const isCoordinated = (clause: Clause, verbs: Clause['verbs']): boolean =>
  verbs.length > 1 &&
  clause.words.some(
    ({ form, start }) =>
      form.coordinator && start > (verbs[0]?.word.start ?? 0) && start < (verbs.at(-1)?.word.start ?? 0),
  );

const isAuxiliaryForm = (word: Word): boolean => AUXILIARY_FORMS.has(word.form.lower);

const lemmasOf = (readings: readonly FiniteVerbReading[]): readonly string[] => [
  ...new Set(readings.map(({ lemma }) => lemma)),
];

/** The particle at the clause's end, or before a clause that follows: "teilte … mit", "wies darauf hin". */
function separatedPrefix(clause: Clause, finite: Word): Word | null {
  for (let index = clause.words.length - 1; index >= 0; index -= 1) {
    const word = clause.words[index];
    if (word === undefined || word.start <= finite.start) return null;
    if (word.form.lower === 'weiter') continue;
    if (SEPARABLE_PREFIXES.has(word.form.lower) && !word.form.capitalised && endsPart(clause, word))
      return word;
  }
  return null;
}

/** "…, wie sie [bekannt] gab": in a verb-last clause the adverb stands before its verb. */
function joinAdverbBefore(clause: Clause, finite: Word, stems: readonly string[]): readonly string[] {
  const before = clause.words[clause.words.indexOf(finite) - 1];
  if (before === undefined || !JOINS_ALWAYS.has(before.form.lower)) return [];
  return stems.map((stem) => before.form.lower + stem);
}

const endsPart = (clause: Clause, word: Word): boolean => clause.parts.some(({ end }) => end === word.end);

/** "sprach davon, dass …", "plädierte dafür, …": behind a verb of saying it points to the clause, and is no prefix. */
const CORRELATE = /^dar?(?:an|auf|aus|bei|für|gegen|mit|nach|über|um|von|vor|zu)$/;

function joinPrefix(prefix: Word, stems: readonly string[]): readonly string[] {
  const correlates = CORRELATE.test(prefix.form.lower);
  return stems
    .filter((stem) => !correlates || !SPEECH_VERBS.has(stem))
    .map((stem) => prefix.form.lower + stem)
    .filter(
      (joined) =>
        JOINS_ALWAYS.has(prefix.form.lower) || prefix.form.vocabulary.form(joined).infinitives.length > 0,
    );
}

/** Adverbs that build verbs the dictionary does not list: "bekannt geben", "klar machen". */
const JOINS_ALWAYS: ReadonlySet<string> = new Set([
  'bekannt',
  'klar',
  'richtig',
  'infrage',
  'offen',
  'frei',
  'heraus',
  'hinzu',
  'kund',
]);
