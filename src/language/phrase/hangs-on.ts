import type { Phrase } from './phrase.ts';

/** Whether a phrase belongs to the noun of another one, by itself or by what stands between ("der Bau [der Halle] [in Solvik]"). */
export function hangsOn(phrases: readonly Phrase[], index: number, at: number): boolean {
  let next: number | null = index;
  for (let steps = 0; next !== null && steps < 6; steps += 1) {
    const phrase: Phrase | undefined = phrases[next];
    if (phrase === undefined) return false;
    next = phrase.attachedTo ?? phrase.genitiveOf ?? phrase.conjunctOf;
    if (next === at) return true;
  }
  return false;
}
