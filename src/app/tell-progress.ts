/** So often a line is written, in milliseconds; what is done sooner needs none. */
const EVERY = 3000;

/**
 * Tells how far the reading of an archive is: a line every three seconds, with rate and time left.
 * @param tell takes a line for people
 * @param ticks milliseconds that never go back
 * @returns takes how many articles of how many are done
 */
export function createProgressTeller(
  tell: (line: string) => void,
  ticks: () => number,
): (done: number, total: number) => void {
  const began = ticks();
  let told = began;
  return (done, total) => {
    const now = ticks();
    if (now - told < EVERY || done === 0) return;
    told = now;
    const rate = done / ((now - began) / 1000);
    const left = Math.ceil((total - done) / rate);
    tell(
      `${number(done)} von ${number(total)} Artikeln gelesen, ${number(Math.round(rate))} je Sekunde, noch etwa ${duration(left)}`,
    );
  };
}

const number = (value: number): string => value.toLocaleString('de-DE');

const duration = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${number(Math.round(seconds / 60))} Minuten`;
