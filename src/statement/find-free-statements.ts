import type { Clause } from '../language/clause/clause.ts';
import { RELATIVE_BEHIND } from '../language/lexicon/gaps.ts';
import { IF_CONJUNCTIONS } from '../language/lexicon/modality-words.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { areManyByVerb, mayBePlural } from '../reference/fits-pronoun.ts';
import { tells } from './find-actor.ts';
import { clauseTree, spansOf, topClause } from './find-content.ts';
import { findInsertedTeller, findTeller, findUntold } from './find-teller.ts';
import { isAsked } from './is-asked.ts';
import { isLineApart } from './is-line-apart.ts';
import {
  isClearlyUnreal,
  isHearsay,
  isOwnTelling,
  isPastHearsay,
  isReportedSpeech,
  isSupposition,
  isUnrealOfMany,
} from './reported-mood.ts';
import type { StatementDraft } from './statement-draft.ts';

/** What the cues of a sentence have left. */
export interface Rest {
  readonly sentence: ReadSentence;
  readonly drafts: readonly StatementDraft[];
}

/**
 * Konjunktiv I that no cue announces. Whole sentences of it go on with what the last speaker said ("Sie werde morgen
 * öffnen."); those that follow each other in a paragraph are one statement with a span for each sentence. A dependent
 * clause of it is what the subject of its main clause says ("…, weil das Geld fehle").
 *
 * @param rests all sentences of the article in order
 */
export function findFreeStatements(rests: readonly Rest[]): readonly StatementDraft[] {
  const found: StatementDraft[] = [];
  let chain: ReadSentence[] = [];
  let told = false;
  const close = (): void => {
    const [first] = chain;
    if (first !== undefined)
      found.push({
        ...free(first),
        spans: chain.map(({ start, end }) => ({ start, end })),
        speaker: 'earlier',
        rule: 'Konjunktiv I',
      });
    chain = [];
  };
  for (const [index, { sentence, drafts }] of rests.entries()) {
    const announced = drafts.filter(
      (draft) => draft.type !== 'direct' && !isInFreeSpeech(sentence, draft, drafts),
    );
    if (sentence.opensParagraph || announced.length > 0 || sentence.blocks.length > 0) close();
    if (sentence.opensParagraph) told = false;
    const goesOn = told ? goesOnTelling(rests, index) : isUnrealBefore(sentence, rests[index + 1]);
    const inserted = findInserted(sentence);
    const heading = isLineApart(sentence, rests[index + 1]?.sentence);
    if (announced.length === 0 && sentence.blocks.length === 0 && (isFree(sentence) || goesOn))
      if (heading) found.push({ ...whole(sentence), speaker: 'unknown', rule: 'Konjunktiv I as a heading' });
      else if (inserted !== null) {
        close();
        found.push({ ...whole(sentence), ...inserted, rule: 'Konjunktiv I' });
      } else chain.push(sentence);
    else {
      close();
      found.push(...findDependent(sentence, announced));
    }
    told = chain.length > 0 || inserted !== null || drafts.length > 0;
  }
  close();
  return found;
}

/**
 * "Sie [müssten] warten.", "Er [soll] geflohen sein.": every main clause may be what the last speaker goes on with; "Das wunderte manche
 * - und [könnte] ihm schaden" is the writer's own word.
 */
function mayGoOn({ clauses }: ReadSentence): boolean {
  const mains = clauses.filter(isMain);
  return (
    mains.some((clause) => isUnreal(clause) && !isSupposition(clause)) &&
    mains.every((clause) => isUnreal(clause) || isReportedSpeech(clause) || clause.finite === null)
  );
}

/** Whether a sentence without Konjunktiv I goes on behind one in which somebody was told to speak. */
function goesOnTelling(rests: readonly Rest[], index: number): boolean {
  const { sentence } = rests[index] as Rest;
  return mayGoOn(sentence) && (showsTelling(sentence) || isInsideTold(rests, index));
}

/** "[Techniker hätten den Hebel verstellt.] Dadurch sei Luft entwichen.": what goes on in Konjunktiv I was told before, too. */
const isUnrealBefore = (sentence: ReadSentence, next: Rest | undefined): boolean =>
  next !== undefined &&
  !next.sentence.opensParagraph &&
  next.drafts.length === 0 &&
  mayGoOn(sentence) &&
  !sentence.clauses.some(isPastHearsay) &&
  isFree(next.sentence);

/**
 * "Die Leute [hätten] Angst": of many, where Konjunktiv I would look like the indicative; with words in quotation marks, and of what is
 * over ("Er [soll] geflohen sein"), in any number. "Das [wäre] zu spät" has a Konjunktiv I of its own and is as well the writer's word.
 */
const showsTelling = ({ clauses, snippets }: ReadSentence): boolean =>
  snippets.length > 0 ||
  clauses.some((clause) => isMain(clause) && (isUnrealOfMany(clause) || isPastHearsay(clause)));

/** "Er sei müde. [Das wäre neu.] Er gehe nie.": whoever speaks around a sentence speaks in it. */
function isInsideTold(rests: readonly Rest[], index: number): boolean {
  const next = rests[index + 1]?.sentence;
  return next !== undefined && !next.opensParagraph && isFree(next);
}

/** "Die Lage, [so Weber], sei ernst", "In Wahrheit, [heißt es], sei er krank": null where nothing tells inside the sentence. */
function findInserted(
  sentence: ReadSentence,
): Pick<StatementDraft, 'speaker'> | Pick<StatementDraft, 'speaker' | 'cue' | 'cueLemma'> | null {
  const speaker = findInsertedTeller(sentence);
  if (speaker !== null) return { speaker };
  const untold = findUntold(sentence);
  if (untold === null) return null;
  // Nobody tells it, and whoever spoke before does not go on behind it.
  const { start, end, form } = untold;
  return { speaker: 'unknown', cue: { start, end }, cueLemma: form.finite[0]?.lemma ?? null };
}

const isUnreal = (clause: Clause): boolean => isClearlyUnreal(clause) || isPastHearsay(clause);

const whole = (sentence: ReadSentence) => ({
  ...free(sentence),
  spans: [{ start: sentence.start, end: sentence.end }],
});

/** Whether a statement lies inside a Konjunktiv sentence of whoever speaks: "Es sei gut, sage der Rat, dass …". */
function isInFreeSpeech(
  sentence: ReadSentence,
  { cue }: StatementDraft,
  drafts: readonly StatementDraft[],
): boolean {
  if (cue === null) return false;
  const at = sentence.clauses.findIndex(({ words }) => words.some(({ start }) => start === cue.start));
  const root = at < 0 ? undefined : sentence.clauses[topClause(sentence, at)];
  return root !== undefined && root.kind === 'main' && isReportedSpeech(root) && !isTaken(root, drafts);
}

const isMain = ({ kind, parent }: Clause): boolean => kind === 'main' && parent === null;

const free = (sentence: ReadSentence) => ({
  sentence,
  type: 'indirect' as const,
  cue: null,
  cueLemma: null,
  via: null,
});

/** Whether a main clause of the sentence is Konjunktiv I. */
const isFree = (sentence: ReadSentence): boolean =>
  sentence.clauses.some((clause, index) => {
    const root = sentence.clauses[topClause(sentence, index)];
    return (
      isReportedSpeech(clause) &&
      clause.words.length > 1 &&
      !isOwnTelling(clause, sentence.words) &&
      (clause.kind === 'main' || (root !== undefined && isClearlyUnreal(root)))
    );
  });

/** A clause in Konjunktiv I that hangs on an indicative one: its subject says it. */
function findDependent(sentence: ReadSentence, taken: readonly StatementDraft[]): readonly StatementDraft[] {
  const at = sentence.clauses.findIndex(
    (clause, index) => isReportedSpeech(clause) && !isTaken(clause, taken) && !isAsked(sentence, index),
  );
  const clause = sentence.clauses[at];
  if (clause === undefined) return [];
  const spans = spansOf(sentence, clauseTree(sentence, at));
  const behind = findCueBehind(clause, taken);
  if (clause.kind === 'main')
    return [
      {
        ...free(sentence),
        spans,
        speaker: behind?.speaker ?? findTeller(sentence, clause) ?? 'earlier',
        cueLemma: behind?.cueLemma ?? null,
        rule: 'Konjunktiv I beside a statement',
      },
    ];
  const speaker = clause.parent === null ? null : findSubject(sentence, clause.parent);
  const told = speaker === null || isToldOf(sentence, clause, speaker);
  return [
    {
      ...free(sentence),
      spans,
      speaker: told ? 'unknown' : speaker,
      rule: 'Konjunktiv I in a dependent clause',
    },
  ];
}

/** "[Nachbarn] räumen Schnee, wenn das Amt nicht komme", "[die Kinder], die man suchen müsse": who is only told of. */
function isToldOf(
  sentence: ReadSentence,
  { introducer, kind, parent }: Clause,
  speaker: NounPhrase,
): boolean {
  const above = sentence.clauses[parent ?? -1];
  // "[Ohm] soll Geld genommen haben, das dem Verein gehört habe"
  if (above !== undefined && isHearsay(above)) return true;
  if (tells(sentence.predicates[parent ?? -1] ?? null)) return false;
  if (kind === 'relative' && introducer !== null)
    return RELATIVE_BEHIND.test(sentence.text.slice(speaker.fullEnd, introducer.start));
  return (
    IF_CONJUNCTIONS.has(introducer?.form.lower ?? '') &&
    speaker.name === null &&
    (mayBePlural(speaker) || areManyByVerb(speaker, sentence))
  );
}

/** "[Der Laden werde gereinigt], und die Helfer waschen sich die Hände, sagt Lamm": the cue that closes all that is told. */
const findCueBehind = ({ end }: Clause, taken: readonly StatementDraft[]): StatementDraft | undefined =>
  taken.find(
    ({ cue, spans }) => cue !== null && spans.every((span) => span.start >= end && span.end <= cue.start),
  );

function isTaken({ finite }: Clause, taken: readonly StatementDraft[]): boolean {
  const at = finite?.start ?? 0;
  return taken.some(({ spans }) => spans.some(({ start, end }) => start <= at && end > at));
}
