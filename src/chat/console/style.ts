/** How the console sets text off. Colours and weights only repeat what the words say. */
export interface Style {
  readonly columns: number;
  heading(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const NARROWEST = 20;
const WIDEST = 100;

/**
 * @param columns the terminal's width; lines grow no longer than can be read well
 * @param color whether escape sequences may be written: a terminal, and NO_COLOR not set
 */
export function createStyle(columns: number, color: boolean): Style {
  const sequence =
    (start: number, end: number) =>
    (text: string): string =>
      color ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    heading: sequence(1, 22),
    strong: sequence(36, 39),
    faint: sequence(2, 22),
  };
}
