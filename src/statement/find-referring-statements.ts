import type { Clause } from '../language/clause/clause.ts';
import type { Predicate } from '../language/clause/predicate.ts';
import { NEGATION_WORDS } from '../language/lexicon/adverbs.ts';
import { COPULAS, JUDGING_VERBS } from '../language/lexicon/verb-classes.ts';
import { findOperator } from '../language/proposition/find-operator.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findCueSpeaker } from './find-cue-speaker.ts';
import type { Rest } from './find-free-statements.ts';
import { findSpeechVerb, type SpeechVerb } from './find-speech-verb.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * Statements told in the sentence before: "Die Brücke wird gesperrt. Das teilte die Stadt mit." The statement is that
 * sentence, with the pronoun that takes it up as its second span.
 *
 * @param rests all sentences of the article in order
 */
export function findReferringStatements(rests: readonly Rest[]): readonly StatementDraft[] {
  return rests.flatMap(({ sentence }, index) => {
    const before = rests[index - 1];
    if (before === undefined || sentence.blocks.length > 0) return [];
    if (before.drafts.length > 0 || before.sentence.clauses.length === 0) return [];
    const draft = refer(sentence, before.sentence);
    return draft === null ? [] : [draft];
  });
}

function refer(sentence: ReadSentence, before: ReadSentence): StatementDraft | null {
  const clause = sentence.clauses[0];
  const verb = findSpeechVerb(sentence.predicates[0] ?? null);
  const pronoun = clause?.words[0];
  if (clause === undefined || pronoun === undefined || !verb?.uses.has('clause') || !refersBack(clause))
    return null;
  if (takesNoStandFor(sentence, verb)) return null;
  const { speaker, via } = findCueSpeaker(sentence, 0, verb.lemma);
  if (speaker === null || speaker.start === pronoun.start) return null;
  const main = sentence.predicates[0]?.word;
  return {
    sentence,
    type: 'indirect',
    spans: [
      { start: before.start, end: endWithoutStop(before) },
      { start: pronoun.start, end: pronoun.end },
    ],
    cue: main === undefined ? null : { start: main.start, end: main.end },
    cueLemma: verb.lemma,
    speaker,
    via,
    rule: 'pronoun for the sentence before',
  };
}

/**
 * "Das [lehnte] Ohm ab", "Das [kritisierte] Ohm", "Das [konnten] sie nicht sagen", "Das [muss] der Verein mitteilen", "Das [sind] Zahlen, …": what stands before it is not
 * what they say. Who "will es erfahren haben" says it.
 */
function takesNoStandFor({ clauses, predicates }: ReadSentence, { lemma }: SpeechVerb): boolean {
  const [predicate] = predicates;
  const modals = predicate?.modals ?? [];
  return (
    JUDGING_VERBS.has(lemma) ||
    isOnlyCompared(clauses[0], predicate) ||
    TURNING.has(findOperator([lemma]) ?? '') ||
    modals.some((modal) => modal !== 'wollen') ||
    clauses[0]?.words.some(({ form }) => NEGATION_WORDS.has(form.lower)) === true
  );
}

/** "Das ist weniger als sich Ohm [erhoffen] konnte": the verb is no part of what "ist" tells. */
const isOnlyCompared = (clause: Clause | undefined, predicate: Predicate | null | undefined): boolean =>
  clause?.finite?.form.finite.some(({ lemma }) => COPULAS.has(lemma)) === true &&
  predicate?.word !== clause.finite &&
  predicate?.word.form.participles.length === 0;

const TURNING: ReadonlySet<string> = new Set('ask deny doubt exclude refuse'.split(' '));

/** "Das [teilte] …": the pronoun alone before the verb of a main clause. */
function refersBack({ kind, words, finite, parent }: Clause): boolean {
  return (
    kind === 'main' &&
    parent === null &&
    words[1] === finite &&
    words[0]?.form.traits.has('takes-up') === true
  );
}

const endWithoutStop = ({ text, end }: ReadSentence): number =>
  /[.!?]/.test(text.charAt(end - 1)) ? end - 1 : end;
