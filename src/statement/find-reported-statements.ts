import type { Clause, Word } from '../language/clause/clause.ts';
import { isProcess, type Predicate } from '../language/clause/predicate.ts';
import { isAbbreviation } from '../language/is-abbreviation.ts';
import { NEGATION_WORDS } from '../language/lexicon/adverbs.ts';
import { NOT_SAID_MODALS } from '../language/lexicon/answering-words.ts';
import { FRAMES_OF, REPORT_PHRASES, REPORTING_VERBS } from '../language/lexicon/report-frames.ts';
import { PAST_LIKE_MODALS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { canSpeak } from '../reference/can-speak.ts';
import { findAntecedent } from '../reference/find-antecedent.ts';
import { isMuteText } from '../reference/is-text.ts';
import { clauseTree, spansOf } from './find-content.ts';
import { findCueSpeaker } from './find-cue-speaker.ts';
import { isComparison, isReportedSpeech } from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';
import { tellsDeed } from './tells-deed.ts';

/** Statements that a verb only reports: "Die Partei kritisierte den Plan." The whole clause is the statement. */
export function findReportedStatements(
  sentence: ReadSentence,
  taken: readonly StatementDraft[],
): readonly StatementDraft[] {
  return sentence.clauses.flatMap((clause, index) => {
    const predicate = sentence.predicates[index];
    if (predicate == null || !predicate.lemmas.some((lemma) => REPORTING_VERBS.has(lemma))) return [];
    if (!mayReport(sentence, clause, predicate)) return [];
    const main = predicate.word;
    if (
      taken.some(
        ({ cue, spans }) =>
          (cue !== null && clause.parts.some((part) => cue.start >= part.start && cue.end <= part.end)) ||
          spans.some((span) => span.start <= main.start && span.end >= main.end),
      )
    )
      return [];
    const { speaker, via } = findCueSpeaker(sentence, index, null);
    if (speaker === null || !maySpeak(sentence, speaker)) return [];
    if (clause.finite !== main && isPast(clause.finite) && speaker.name === null) return [];
    const lemma = findReportingLemma(sentence, index, predicate, speaker);
    if (lemma === null) return [];
    return [
      {
        sentence,
        type: 'reported' as const,
        spans: spansOf(sentence, clauseTree(sentence, index, findIndirect(sentence))),
        cue: { start: main.start, end: main.end },
        cueLemma: lemma,
        speaker,
        via,
        rule: 'reported',
      },
    ];
  });
}

/** Dependent clauses in Konjunktiv I are statements of their own: "wies das zurück, [weil es falsch sei]". */
function findIndirect({ clauses }: ReadSentence): ReadonlySet<number> {
  return new Set(
    clauses.flatMap((clause, at) => (clause.kind !== 'main' && isReportedSpeech(clause) ? [at] : [])),
  );
}

/**
 * Whether the clause tells what happened: a main clause in the indicative; no state ("Ein Streik ist angekündigt"), and no
 * clause that is told by somebody else in its turn ("Er erwarte viele Gäste"). Where a sentence has no main clause, its
 * writer took another for one.
 */
function mayReport({ clauses }: ReadSentence, clause: Clause, predicate: Predicate): boolean {
  const { word } = predicate;
  const { finite } = clause;
  const tells = clause.kind === 'main' || !clauses.some(({ kind }) => kind === 'main');
  if (
    !tells ||
    clause.kind === 'infinitive' ||
    clause.kind === 'condition' ||
    takesUp(clause) ||
    isComparison(clause) ||
    isReportedSpeech(clause)
  )
    return false;
  if (isOnlyToBeSaid(predicate)) return false;
  const isState = finite !== word && (finite?.form.finite.some(({ lemma }) => lemma === 'sein') ?? false);
  return !isState;
}

/** "Der Rat [müsste] mehr fordern", "Er [sollte] ablehnen", but "Er [musste] Fehler einräumen": with the others nothing was said yet. */
const isOnlyToBeSaid = ({ modals, mood, tense }: Predicate): boolean =>
  modals.some((modal) => NOT_SAID_MODALS.has(modal) && (PAST_LIKE_MODALS.has(modal) || tense !== 'past')) ||
  (mood === 'subjunctive2' && modals.some((modal) => NOT_SAID_MODALS.has(modal)));

/** "hatte": without a name it mostly makes of the verb what only explains, long before. */
const isPast = (finite: Word | null): boolean =>
  finite?.form.finite.some(({ lemma, tense }) => lemma === 'haben' && tense === 'past') ?? false;

/** The verb's lemma when the clause has what that verb tells a statement with; null otherwise. */
function findReportingLemma(
  sentence: ReadSentence,
  index: number,
  predicate: Predicate,
  speaker: NounPhrase,
): string | null {
  const clause = sentence.clauses[index];
  if (clause === undefined) return null;
  const own = sentence.phrasesOf[index] ?? [];
  const phrases = own.filter((phrase) => phrase !== speaker);
  if (predicate.lemmas.some((lemma) => tellsDeed(sentence, index, lemma))) return null;
  const inFrame = (lemma: string): boolean =>
    FRAMES_OF.get(lemma)?.some((beside) =>
      beside.size === 0
        ? isProcess(predicate) || tellsObject(sentence, lemma, phrases, clause)
        : clause.words.some(({ form }) => beside.has(form.preposition ?? form.lower)),
    ) ?? false;
  return predicate.lemmas.find((lemma) => inFrame(lemma) || inPhrase(lemma, phrases, clause)) ?? null;
}

/** Whether a noun beside the verb tells the statement: "übte Kritik"; of "Angaben" only that there are none. */
function inPhrase(lemma: string, phrases: readonly NounPhrase[], { words }: Clause): boolean {
  return REPORT_PHRASES.some(
    ({ verbs, nouns, onlyRefused }) =>
      verbs.includes(lemma) &&
      (!onlyRefused || words.some(({ form }) => NEGATION_WORDS.has(form.lower))) &&
      phrases.some(({ head }) => head.form.nouns.some((noun) => nouns.includes(noun.lemma))),
  );
}

/**
 * Whether the object is one of saying: not people who are welcomed, lives that are lost, years to serve; and what is named
 * in quotation marks is a statement by itself ("nannte das „einen Fehler“").
 */
function tellsObject(
  { snippets }: ReadSentence,
  lemma: string,
  phrases: readonly NounPhrase[],
  { words, start, end }: Clause,
): boolean {
  if (lemma === 'begrüßen')
    return !phrases.some(({ kind, preposition }) => kind === 'person' && preposition === null);
  if (lemma === 'verurteilen')
    return (
      !words.some(({ form }) => form.preposition === 'zu') || words.some(({ form }) => form.lower === 'als')
    );
  if (lemma === 'nennen')
    return !snippets.some((snippet) => snippet.start >= start && snippet.end <= end + 1);
  return true;
}

/** People and bodies speak; floods and numbers do not ("Das Beben forderte zwölf Leben"), nor what stands for a thing. */
function maySpeak(sentence: ReadSentence, phrase: NounPhrase): boolean {
  const { words, head } = phrase;
  if (head.form.traits.has('first-person')) return false;
  if (findAntecedent(sentence, phrase)?.kind === 'thing') return false;
  if (words[0]?.kind === 'number') return false;
  return canSpeak(phrase, false) || isProper(phrase) || isMuteText(phrase);
}

/** "Die SPD", "die IG Metall", and a surname no dictionary knows. */
const isProper = ({ words, head }: NounPhrase): boolean =>
  words.some(({ text }) => isAbbreviation(text)) || (words.length === 1 && head.form.nouns.length === 0);

/** "Das bestätigte die Stadt": what is said stands in the sentence before. */
const takesUp = ({ words, finite }: Clause): boolean =>
  words[1] === finite && words[0]?.form.traits.has('takes-up') === true;
