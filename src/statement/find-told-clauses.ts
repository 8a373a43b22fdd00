import { hasCase } from '../language/agreement.ts';
import type { Clause } from '../language/clause/clause.ts';
import { isReportedForm } from '../language/clause/is-reported-form.ts';
import { FRAMES_OF } from '../language/lexicon/report-frames.ts';
import { TAKES_ALL_UP } from '../language/lexicon/speech-verbs.ts';
import { SAYING_VERBS, TO_VERBS } from '../language/lexicon/verb-classes.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isJoinedByAdverb } from '../reference/goes-on-from.ts';
import { clauseTree, isContentClause, isContentInfinitive } from './find-content.ts';
import type { SpeechVerb } from './find-speech-verb.ts';
import { isClearlyUnreal, isReportedSpeech } from './reported-mood.ts';
import { tellsHow } from './tells-how.ts';

/** The clauses that may say what is said: complements of this clause, in the order of the text. */
export function findContent(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  verb: SpeechVerb | null,
): readonly number[] {
  const forwardOnly = isJoinedByAdverb(clause);
  const saying = verb !== null && SAYING_VERBS.has(verb.lemma);
  const naming = verb !== null && TO_VERBS.has(verb.lemma) && namesSomething(sentence, index);
  const children = sentence.clauses.flatMap((child, at) =>
    child.parent === index &&
    (isContentClause(child) ||
      isContentInfinitive(child) ||
      tellsHow(sentence, at) ||
      (saying && followsVerb(sentence, index, child))) &&
    !(clause.kind === 'relative' && isBehindColon(sentence, child)) &&
    !(
      child.kind === 'main' &&
      tellsOfSomething(sentence, index, verb) &&
      goesOnBehind(sentence, clause, child)
    ) &&
    !(naming && child.kind === 'main' && !isReportedSpeech(child)) &&
    !takesAllUp(sentence, index, child) &&
    !(child.kind === 'main' && hasAskedForIt(sentence, index, child)) &&
    !(child.start < clause.start && (forwardOnly || !leadsInto(sentence, child, clause)))
      ? [at]
      : [],
  );
  if (children.some((at) => sentence.clauses[at]?.kind !== 'infinitive')) return children;
  const next =
    verb === null && isCircumstance(sentence, clause)
      ? null
      : followingMain(sentence, clause, index, saying && !naming);
  const own = next !== null && goesOnBehind(sentence, clause, sentence.clauses[next] as Clause);
  if (next !== null && hasAskedForIt(sentence, index, sentence.clauses[next] as Clause)) return children;
  return next === null || (own && tellsOfSomething(sentence, index, verb)) ? children : [next];
}

/** "[als er kommen wollte], habe man ihn gewarnt": when or why, and nobody tells what stands behind it; behind a colon somebody before may. */
const isCircumstance = ({ text, start }: ReadSentence, clause: Clause): boolean =>
  clause.kind === 'subordinate' && !isContentClause(clause) && !text.slice(start, clause.start).includes(':');

/** "berichtete [über den Markt]": what is told of stands in the clause itself. */
const tellsOfSomething = ({ phrasesOf }: ReadSentence, index: number, verb: SpeechVerb | null): boolean => {
  const beside = verb === null ? undefined : FRAMES_OF.get(verb.lemma);
  return (
    beside !== undefined &&
    phrasesOf[index]?.some(({ preposition }) =>
      beside.some((words) => words.has(preposition?.form.preposition ?? '')),
    ) === true
  );
};

/** "…, [danach kamen alle]": behind a comma, in the indicative. */
const goesOnBehind = ({ text }: ReadSentence, clause: Clause, child: Clause): boolean =>
  child.start > clause.start &&
  /, $/.test(text.slice(clause.start, child.start)) &&
  !isReportedSpeech(child) &&
  !isClearlyUnreal(child);

/** "Die Kamera ist ausgefallen, [das] teilte das Institut mit": the main clause before the comma. */
export function findTold(sentence: ReadSentence, clause: Clause, index: number): number | null {
  const { kind, words, finite, parent } = clause;
  const first = words[0]?.form.lower;
  if (kind !== 'main' || parent !== null || words[1] !== finite) return null;
  if (first !== 'das' && first !== 'dies') return null;
  const at = sentence.clauses.findLastIndex(
    (other, before) => before < index && other.kind === 'main' && other.parent === null,
  );
  const before = sentence.clauses[at];
  if (before === undefined) return null;
  const last = Math.max(...clauseTree(sentence, at, new Set([index])).map((other) => endOf(sentence, other)));
  return /^(?:,| [–-]) $/.test(sentence.text.slice(last, clause.start)) ? at : null;
}

const endOf = ({ clauses }: ReadSentence, index: number): number => clauses[index]?.end ?? 0;

/** "erklärte [die Inseln zum Sperrgebiet], der Hafen schloss": it says of something what it is, and goes on. */
const namesSomething = ({ phrasesOf }: ReadSentence, index: number): boolean =>
  phrasesOf[index]?.some(
    ({ preposition, start }) =>
      preposition?.form.preposition === 'zu' &&
      phrasesOf[index]?.some(
        (object) =>
          object.end < start &&
          object.preposition === null &&
          object.attachedTo === null &&
          hasCase(object.agreement, 'accusative') &&
          !hasCase(object.agreement, 'dative'),
      ),
  ) === true;

/** "erklärte, [die kranken Tiere würden behandelt]": read as a relative clause, though no noun stands before it. */
function followsVerb({ words, predicates }: ReadSentence, index: number, child: Clause): boolean {
  if (child.kind !== 'relative' || tellsOf(child)) return false;
  const before = words.findLast(({ end }) => end <= child.start);
  const verb = predicates[index];
  return verb != null && verb.word === before && verb.prefix === null;
}

/** "…, [das den Bau regelt]": with its verb at the end and in the indicative it tells of a noun. */
const tellsOf = (child: Clause): boolean =>
  child.words.at(-1) === child.finite &&
  !isClearlyUnreal(child) &&
  !child.words.some(({ form }) => isReportedForm(form));

/** "Der Rat [habe] ein Gutachten gefordert, der Deich sei alt": beside what the verb has, whoever tells of both goes on. */
const hasAskedForIt = (sentence: ReadSentence, index: number, child: Clause): boolean => {
  const clause = sentence.clauses[index];
  return clause?.kind === 'main' && isReportedSpeech(clause) && hasObject(sentence, index, child);
};

/** "kritisierte [die Rolle des Rates], was Folgen hatte": beside what the verb has already, "was" takes all of it up. */
const takesAllUp = (sentence: ReadSentence, index: number, child: Clause): boolean =>
  TAKES_ALL_UP.has(child.introducer?.form.lower ?? '') &&
  !isReportedSpeech(child) &&
  hasObject(sentence, index, child);

const hasObject = ({ phrasesOf }: ReadSentence, index: number, child: Clause): boolean =>
  phrasesOf[index]?.some(
    ({ kind, start, preposition, attachedTo, agreement }) =>
      kind === 'thing' &&
      start < child.start &&
      preposition === null &&
      attachedTo === null &&
      hasCase(agreement, 'accusative') &&
      !hasCase(agreement, 'dative'),
  ) === true;

/** What a colon announces is told by the whole sentence, and not by a clause about one of its nouns. */
const isBehindColon = ({ text }: ReadSentence, { start }: Clause): boolean =>
  /:\s*$/.test(text.slice(Math.max(0, start - 3), start));

/** Whether only a comma, a dash or a quotation stands between content and the cue behind it, and no colon or full stop. */
function leadsInto({ text }: ReadSentence, content: Clause, cue: Clause): boolean {
  return content.end > cue.start || !/[:;]/.test(text.slice(content.end, cue.start).slice(0, 4));
}

/** A main clause right behind a comma that the clause reader left alone: "Er sagte, sie [müssten] gehen." */
function followingMain(
  sentence: ReadSentence,
  clause: Clause,
  index: number,
  anyMood: boolean,
): number | null {
  const at = sentence.clauses.findIndex(
    ({ kind, start, coordinatedWith }, other) =>
      other !== index && kind === 'main' && coordinatedWith === null && start > clause.end,
  );
  const next = sentence.clauses[at];
  // "Seit es öffnen durfte, gelte eine Regel": what the clause itself hangs on is not told by it.
  if (next === undefined || clause.parent === at || !(anyMood || isClearlyUnreal(next))) return null;
  return /^, ?$/.test(sentence.text.slice(clause.end, next.start)) ? at : null;
}
