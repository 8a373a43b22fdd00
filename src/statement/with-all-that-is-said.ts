import type { Clause } from '../language/clause/clause.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isClearlyUnreal, isReportedSpeech } from './reported-mood.ts';

/**
 * The clauses that a cue tells, in order: its complements, what they go on from, what goes on with them, and what hangs on the
 * cue behind them.
 *
 * @param index the clause of the cue
 * @param content the complements of the cue in the order of the text, not empty
 */
export const withAllThatIsSaid = (
  sentence: ReadSentence,
  index: number,
  content: readonly number[],
): readonly number[] => [
  ...findBefore(sentence, index, content),
  ...content,
  ...findEquals(sentence, index, content),
  ...findListed(sentence, index, content),
  ...findAdjuncts(sentence, index, content),
];

/** Clauses that the content goes on from: "[Die Wehr sei da] und werde bleiben, sagte sie." */
function findBefore(sentence: ReadSentence, index: number, content: readonly number[]): readonly number[] {
  const { clauses } = sentence;
  const first = clauses[content[0] ?? -1];
  const at = first?.coordinatedWith ?? null;
  const before = at === null ? undefined : clauses[at];
  if (at === null || first === undefined || before === undefined || before.end > first.start) return [];
  const open = before.kind === 'main' && before.parent === null && at !== index && !content.includes(at);
  return open && isUnreal(before) && isUnreal(first) ? [...findBefore(sentence, index, [at]), at] : [];
}

const isUnreal = (clause: Clause): boolean => isReportedSpeech(clause) || isClearlyUnreal(clause);

/** Clauses that go on with the content: "…, sie kämen [und würden bleiben]". */
function findEquals(sentence: ReadSentence, index: number, content: readonly number[]): readonly number[] {
  return sentence.clauses.flatMap((clause, at) => {
    const { coordinatedWith, parent, kind } = clause;
    if (at === index || parent === index || kind !== 'main' || coordinatedWith === null) return [];
    return content.includes(coordinatedWith) && (isClearlyUnreal(clause) || waitsForModal(clause))
      ? [at]
      : [];
  });
}

/** "…, man werde warten und die Lage [prüfen]": an infinitive that looks finite, at the clause's end. */
const waitsForModal = ({ finite, words }: Clause): boolean =>
  finite !== null && words.at(-1) === finite && finite.form.infinitives.length > 0;

/** Clauses behind the content that the reader hung on the cue: "…, den Kurs zu halten, [um zu sparen]". */
function findAdjuncts(sentence: ReadSentence, index: number, content: readonly number[]): readonly number[] {
  const cue = sentence.clauses[index];
  const first = sentence.clauses[content[0] ?? -1];
  if (cue === undefined || first === undefined || first.start < cue.start) return [];
  return sentence.clauses.flatMap(({ parent, start, kind }, at) =>
    parent === index && start > first.end && start > cue.end && kind !== 'main' && !content.includes(at)
      ? [at]
      : [],
  );
}

/**
 * Clauses behind an infinitive in which the writer goes on: "forderte, die Halle zu schließen, [nachdem es gebrannt hatte]".
 *
 * @param content the complements of a cue
 */
export const findNarrated = ({ clauses }: ReadSentence, content: readonly number[]): readonly number[] =>
  clauses.flatMap((clause, at) => {
    const { parent, introducer } = clause;
    if (parent === null || clauses[parent]?.kind !== 'infinitive' || !content.includes(parent)) return [];
    return introducer?.form.traits.has('narrates') === true && !isUnreal(clause) ? [at] : [];
  });

/**
 * Main clauses in the same mood that are listed with the content, on its side of the cue: "…, sie kämen, [blieben und hülfen]",
 * "Der Weg sei frei, [der Pegel sinke], sagte sie."
 */
function findListed({ clauses }: ReadSentence, index: number, content: readonly number[]): readonly number[] {
  const cue = clauses[index];
  const first = clauses[content[0] ?? -1];
  if (cue === undefined || first === undefined || first.kind !== 'main' || !isUnreal(first)) return [];
  const behind = first.start < cue.start;
  const listed: number[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (clause.start <= first.start || clause.kind !== 'main' || at === index) continue;
    if (behind ? clause.start > cue.start : clause.start < cue.start) continue;
    if (!isUnreal(clause)) break;
    listed.push(at);
  }
  return listed;
}
