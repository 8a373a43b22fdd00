import type { Corpus } from '../corpus/corpus.ts';
import type { AnswerPosition, Position } from './answer.ts';
import { byTime } from './by-time.ts';
import type { Candidate } from './candidate.ts';
import { describeCopy, describeStatement } from './describe-statement.ts';
import { type Chosen, foldCopies } from './fold-copies.ts';
import { joinFragments } from './join-fragments.ts';
import { speakerOf } from './match/speaker-of.ts';

/** The order in which positions are shown, and in which each gets its first statement. */
const ORDER: readonly Position[] = [
  'bejaht',
  'verneint',
  'nochNicht',
  'offen',
  'geplant',
  'andere',
  'ohneSeite',
];

/**
 * Chooses what is shown: every position gets a statement before one gets a second; then other speakers, what was
 * said before what is retold, the newest first.
 *
 * @param limit how many statements over all positions
 */
export function chooseStatements(candidates: readonly Candidate[], limit: number): readonly Chosen[] {
  const distinct = foldCopies(joinFragments(dropInner(dropDoubles(candidates))));
  const groups = groupByPosition(distinct);
  const chosen: Chosen[] = [];
  const queues = groups.map((group) => rank(group));
  for (let round = 0; chosen.length < limit && queues.some((queue) => queue.length > round); round += 1)
    for (const queue of queues) {
      const next = queue[round];
      if (next !== undefined && chosen.length < limit) chosen.push(next);
    }
  return chosen;
}

/** One entry a sentence and side, and of two sides of one sentence and speaker the better one. */
function dropDoubles(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates.toSorted((left, right) => right.score - left.score)) {
    const { article, span, statement } = candidate;
    const place = `${article.id} ${span.start}`;
    const nobody = `${place} `;
    const key = place + (speakerOf(statement) === null ? ' ' : ` ${speakerOf(statement)}`);
    if (best.has(key)) continue;
    if (key === nobody && [...best.keys()].some((known) => known.startsWith(nobody))) continue;
    best.delete(nobody);
    best.set(key, candidate);
  }
  return [...best.values()];
}

/** A sentence of what is shown as a whole is not shown once more. */
const dropInner = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter((inner) => !candidates.some((outer) => outer !== inner && holds(outer, inner)));

const holds = ({ article, position, span }: Candidate, inner: Candidate): boolean =>
  article === inner.article &&
  position === inner.position &&
  span.start <= inner.span.start &&
  span.end >= inner.span.end &&
  span.end - span.start > inner.span.end - inner.span.start;

/** In the order in which positions are shown. */
function groupByPosition(chosen: readonly Chosen[]): readonly (readonly Chosen[])[] {
  return ORDER.map((position) => chosen.filter(({ candidate }) => candidate.position === position)).filter(
    (group) => group.length > 0,
  );
}

/** What is proven first, the best of each speaker before the second ones; then what is likely. */
const rank = (group: readonly Chosen[]): readonly Chosen[] => [
  ...rankProven(group.filter(({ candidate }) => !isOnlyLikely(candidate))),
  ...rankLikely(group.filter(({ candidate }) => isOnlyLikely(candidate))),
];

const isOnlyLikely = ({ proven, likelihood }: Candidate): boolean =>
  proven !== true && likelihood !== undefined;

function rankProven(group: readonly Chosen[]): readonly Chosen[] {
  const seen = new Map<string, number>();
  return group
    .toSorted((left, right) => compareWorth(left.candidate, right.candidate))
    .map((entry) => {
      const name = entry.candidate.statement?.speaker?.name ?? '';
      const turn = seen.get(name) ?? 0;
      seen.set(name, turn + 1);
      return { entry, turn };
    })
    .toSorted((left, right) => left.turn - right.turn)
    .map(({ entry }) => entry);
}

/** A further statement of a speaker who is shown already must be so much more likely, as the logarithm of its odds. */
const SAME_SPEAKER = 0.3;

/** To "Wie viele?" a sentence without a number must be so much more likely, as the logarithm of its odds. */
const LACKING = 2;

/** The likeliest first; another speaker before the same one again, and what has the number or day that is asked for before what has none. */
function rankLikely(group: readonly Chosen[]): readonly Chosen[] {
  const left = group.toSorted((one, other) => compareLikely(one.candidate, other.candidate));
  const ranked: Chosen[] = [];
  const turns = new Map<string, number>();
  while (left.length > 0) {
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    left.forEach(({ candidate }, place) => {
      const again = turns.get(speakerOf(candidate.statement) ?? '') ?? 0;
      const value = oddsOf(candidate) - SAME_SPEAKER * again - (candidate.lacking === true ? LACKING : 0);
      if (value > most) {
        most = value;
        best = place;
      }
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    ranked.push(next);
    const speaker = speakerOf(next.candidate.statement);
    if (speaker !== null) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  return ranked;
}

const compareLikely = (left: Candidate, right: Candidate): number =>
  (right.likelihood ?? 0) - (left.likelihood ?? 0) || -byTime(left, right);

const oddsOf = ({ likelihood = 0 }: Candidate): number =>
  Math.log((likelihood + 1e-9) / (1 - likelihood + 1e-9));

function compareWorth(left: Candidate, right: Candidate): number {
  return worth(right) - worth(left) || -byTime(left, right);
}

/** Said by somebody before told by the article; a fuller match before a thinner one. */
const worth = ({ statement, score }: Candidate): number =>
  Math.round(score * 4) / 4 + (statement?.speaker != null ? 0.5 : 0) + (statement === null ? -0.25 : 0);

/**
 * The chosen under their positions, in the order shown: what is proven the newest first, then what is likely in the order in
 * which it was chosen.
 */
export const arrangeChosen = (chosen: readonly Chosen[]): readonly (readonly Chosen[])[] =>
  groupByPosition(chosen).map((group) => [
    ...group
      .filter(({ candidate }) => !isOnlyLikely(candidate))
      .toSorted((left, right) => byTime(right.candidate, left.candidate)),
    ...group.filter(({ candidate }) => isOnlyLikely(candidate)),
  ]);

/** The chosen as they are shown. */
export function arrangePositions(chosen: readonly Chosen[], corpus: Corpus): readonly AnswerPosition[] {
  return arrangeChosen(chosen).map((group) => {
    const [first] = group;
    const position = first?.candidate.position ?? 'andere';
    return {
      position,
      statements: group.map(({ candidate: { article, span, statement }, copies }) =>
        describeStatement(
          corpus,
          article,
          span,
          statement,
          copies.map((copy) => describeCopy(copy.article)),
        ),
      ),
    };
  });
}
