import type { JudgedQuestion, JudgedStatement } from './judged-question.ts';
import { matchesSpeaker, matchesStatement, matchesText, shownText } from './match-text.ts';

/** How many statements of an answer count. */
const TOP = 8;
const SIDES: ReadonlySet<string> = new Set(['bejaht', 'verneint', 'offen', 'geplant']);

/** One shown statement, in the order of the answer. */
export interface Shown {
  readonly position: string;
  readonly article: string;
  readonly text: string;
  readonly speaker: string | null;
}

/** What an answer is worth, by the definitions of the answers' yardstick; shares are null where nothing is to be shared. */
export interface Score {
  readonly unanswerable: boolean;
  readonly shown: number;
  readonly useful: number;
  readonly misleading: number;
  readonly headline: number;
  readonly bpF1: number;
  /** The share of right statements among the first five, and how many of them were judged. */
  readonly precision: number | null;
  readonly trapped: number | null;
  readonly trapSided: number | null;
  readonly siding: number;
  readonly sided: number;
  readonly sidedRight: number;
  readonly matched: number;
  readonly speakerRight: number;
}

interface Judgement {
  readonly shown: Shown;
  readonly hits: readonly Hit[];
  readonly neutral: boolean;
}

interface Hit {
  readonly place: number;
  readonly speaker: boolean;
  readonly side: boolean;
}

const PRECISION_AT = 5;

export function scoreQuestion(question: JudgedQuestion, answer: readonly Shown[]): Score {
  const judged = answer.map((shown) => judge(question, shown));
  const top = judged.slice(0, TOP);
  const traps = findTraps(question, top);
  const hasTraps = question.traps.length > 0;
  const base = {
    unanswerable: question.unanswerable,
    shown: answer.length,
    trapped: hasTraps ? Number(traps.length > 0) : null,
  };
  if (question.unanswerable) {
    const right = Number(answer.length === 0);
    return { ...base, ...NOTHING, headline: right, bpF1: right };
  }
  const matched = top.filter(({ hits }) => hits.length > 0);
  const named = matched.filter(({ hits }) => hits.some(({ speaker }) => speaker));
  const sides = asksForSides(question) ? matched : [];
  const sided = sides.filter(({ shown }) => SIDES.has(shown.position));
  const judgedTop = top.filter(({ neutral }) => !neutral).length;
  return {
    ...base,
    useful: Number(named.length > 0),
    misleading: Number(answer.length > 0 && matched.length === 0 && judgedTop > 0),
    headline: shareOfPositions(question, matched, ({ speaker }) => speaker),
    bpF1: scorePositions(question, matched, judgedTop),
    precision: precisionOf(judged.slice(0, PRECISION_AT)),
    trapSided: hasTraps ? Number(traps.some((position) => SIDES.has(position))) : null,
    siding: sides.length,
    sided: sided.length,
    sidedRight: sided.filter(({ hits }) => hits.some(({ side }) => side)).length,
    matched: matched.length,
    speakerRight: named.length,
  };
}

const NOTHING = {
  useful: 0,
  misleading: 0,
  precision: null,
  trapSided: null,
  siding: 0,
  sided: 0,
  sidedRight: 0,
  matched: 0,
  speakerRight: 0,
};

const asksForSides = ({ positions }: JudgedQuestion): boolean =>
  positions.some(({ position }) => position !== 'andere');

function judge({ positions, neutral }: JudgedQuestion, shown: Shown): Judgement {
  const text = shownText(shown.article, shown.text);
  const hits = positions.flatMap(({ statements, position, alsoAccept }, place) =>
    statements
      .filter((statement) => matchesStatement(text, statement))
      .map((statement: JudgedStatement) => ({
        place,
        speaker: matchesSpeaker(shown.speaker, statement),
        side: shown.position === position || alsoAccept.includes(shown.position),
      })),
  );
  return {
    shown,
    hits,
    neutral: hits.length === 0 && neutral.some((near) => matchesText(text, near)),
  };
}

/** The positions under which traps of the question are shown. */
function findTraps({ traps }: JudgedQuestion, top: readonly Judgement[]): readonly string[] {
  return traps.flatMap((trap) => {
    const caught = top.find(
      ({ shown, hits }) =>
        matchesText(shownText(shown.article, shown.text), trap) &&
        (trap.notAs.includes('*') ? hits.length === 0 : trap.notAs.includes(shown.position)),
    );
    return caught === undefined ? [] : [caught.shown.position];
  });
}

function shareOfPositions(
  { positions }: JudgedQuestion,
  matched: readonly Judgement[],
  counts: (hit: Hit) => boolean,
): number {
  const found = new Set(matched.flatMap(({ hits }) => hits.filter(counts).map(({ place }) => place)));
  return found.size / positions.length;
}

/** Proven positions: text, speaker and position right. */
function scorePositions(question: JudgedQuestion, matched: readonly Judgement[], judged: number): number {
  const isProven = ({ speaker, side }: Hit): boolean => speaker && side;
  const proven = matched.filter(({ hits }) => hits.some(isProven)).length;
  const precision = judged === 0 ? 0 : proven / judged;
  const recall = shareOfPositions(question, matched, isProven);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function precisionOf(first: readonly Judgement[]): number | null {
  const judged = first.filter(({ neutral }) => !neutral).length;
  if (judged === 0) return first.length === 0 ? 0 : null;
  return first.filter(({ hits }) => hits.length > 0).length / judged;
}
