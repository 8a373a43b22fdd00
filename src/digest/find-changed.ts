import type { Change } from '../answer/answer.ts';
import type { DigestItem } from './digest.ts';
import type { Seen } from './seen.ts';

type ChangedItem = Extract<DigestItem, { kind: 'changed' }>;

/**
 * Positions that changed since the last look. A change is told when a new article shows it and the speaker was not
 * already told to have changed to that position: a later repetition of the same position is no second change, but
 * a change back is one.
 *
 * @param changes in the order in which they happened
 */
export function findChanged(
  changes: readonly Change[],
  seen: Seen | null,
  isNew: (articleId: string) => boolean,
): { readonly items: readonly ChangedItem[]; readonly changedTo: ReadonlyMap<string, string> } {
  const changedTo = new Map(seen?.changedTo);
  const items: ChangedItem[] = [];
  for (const change of changes) {
    const { speaker, from, to } = change;
    const shown = isNew(from.statement.article) || isNew(to.statement.article);
    if (shown && seen?.changedTo.get(speaker) !== to.label) items.push({ kind: 'changed', change });
    changedTo.set(speaker, to.label);
  }
  return { items, changedTo };
}
