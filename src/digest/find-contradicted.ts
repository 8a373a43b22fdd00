import type { AnswerStatement, Contradiction } from '../answer/answer.ts';
import { findActor } from '../answer/find-actor.ts';
import type { DigestItem } from './digest.ts';
import type { Seen } from './seen.ts';

type ContradictedItem = Extract<DigestItem, { kind: 'contradicted' }>;

/**
 * Contradictions that appeared since the last look: one side is new, and the two actors did not
 * contradict each other before. A new statement is told with the first of those it contradicts.
 */
export function findContradicted(
  contradictions: readonly Contradiction[],
  seen: Seen | null,
  isNews: (statement: AnswerStatement) => boolean,
): { readonly items: readonly ContradictedItem[]; readonly pairs: ReadonlySet<string> } {
  const pairs = new Set(seen?.contradicted);
  const told = new Set<string>();
  const items: ContradictedItem[] = [];
  for (const contradiction of contradictions) {
    const pair = pairOf(contradiction);
    const fresh = [contradiction.affirming, contradiction.denying].filter(isNews);
    const before = fresh.every(({ hash }) => told.has(hash));
    if (!pairs.has(pair) && !before) items.push({ kind: 'contradicted', contradiction });
    for (const { hash } of pairs.has(pair) ? [] : fresh) told.add(hash);
    pairs.add(pair);
  }
  return { items, pairs };
}

function pairOf({ affirming, denying }: Contradiction): string {
  return JSON.stringify([actorOf(affirming), actorOf(denying)]);
}

const actorOf = ({ speaker, role }: AnswerStatement): string => findActor(speaker ?? '', role);
