/** The index of the phrase before another one, past those inside its own attributes; -1 for the first. */
export function previousOf(phrases: readonly { readonly from: number }[], index: number): number {
  const from = phrases[index]?.from ?? 0;
  let at = index - 1;
  while (at >= 0 && (phrases[at]?.from ?? 0) >= from) at -= 1;
  return at;
}
