/** So often a line is written, in milliseconds; what is done sooner needs none. */
const EVERY = 3000;

/** The rate is that of the last fifteen seconds or so: the first are those of threads that start and of the dictionary. */
const LINES_BACK = 5;

/**
 * Tells how far the reading of an archive is: a line every three seconds, and from the second on with rate and time left.
 * @param tell takes a line for people
 * @param ticks milliseconds that never go back
 * @returns takes how many articles of how many are done
 */
export function createProgressTeller(
  tell: (line: string) => void,
  ticks: () => number,
): (done: number, total: number) => void {
  const began = ticks();
  const lines: { readonly at: number; readonly done: number }[] = [];
  return (done, total) => {
    const at = ticks();
    if (at - (lines.at(-1)?.at ?? began) < EVERY || done === 0) return;
    const [from] = lines;
    lines.push({ at, done });
    if (lines.length > LINES_BACK) lines.shift();
    const head = `${number(done)} von ${number(total)} Artikeln gelesen`;
    if (from === undefined || done === from.done) return tell(head);
    const rate = (done - from.done) / ((at - from.at) / 1000);
    const left = Math.ceil((total - done) / rate);
    tell(`${head}, ${number(Math.round(rate))} je Sekunde, noch etwa ${duration(left)}`);
  };
}

const number = (value: number): string => value.toLocaleString('de-DE');

const duration = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${number(Math.round(seconds / 60))} Minuten`;
