import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** "speaker: words" of each statement. */
function statementsOf(text: string): readonly string[] {
  return extractStatements(readText(text)).map(
    ({ spans, speaker }) =>
      `${speaker?.name ?? 'null'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

const EXAMPLES: readonly [text: string, told: string][] = [
  [
    'Der Sender meldet, Lena Vogt, die lange gefangen war, habe die Grenze erreicht.',
    'Sender: Lena Vogt, die lange gefangen war, habe die Grenze erreicht',
  ],
  [
    'Weiterhin erklärte Minister Arno Teich, in den Kreisen, in denen Gebühren erhoben würden, sei die Zahl gestiegen.',
    'Arno Teich: in den Kreisen, in denen Gebühren erhoben würden, sei die Zahl gestiegen',
  ],
  [
    'Ein Sturm, der seit Tagen über der Bucht stand, habe nun das Land erreicht, meldet die Behörde.',
    'Behörde: Ein Sturm, der seit Tagen über der Bucht stand, habe nun das Land erreicht',
  ],
  [
    'Die Werft sagte, der Kran, der seit 1960 steht, werde abgebaut.',
    'Werft: der Kran, der seit 1960 steht, werde abgebaut',
  ],
  [
    'Der Verein behauptet, das Bad, das der Stadt gehört, sei marode.',
    'Verein: das Bad, das der Stadt gehört, sei marode',
  ],
  [
    'Jule Rahn betonte, mit dem Geld, das der Bund gibt, müsse das Wehr gebaut werden.',
    'Jule Rahn: mit dem Geld, das der Bund gibt, müsse das Wehr gebaut werden',
  ],
  [
    'Der Fahrer, der den Bus lenkte, sei gesund, sagte Olaf Wenk.',
    'Olaf Wenk: Der Fahrer, der den Bus lenkte, sei gesund',
  ],
  [
    'Die Hütte, die am See liegt, stehe leer, teilte das Forstamt mit.',
    'Forstamt: Die Hütte, die am See liegt, stehe leer',
  ],
];

describe('what is told with a clause inside it', () => {
  it.each(EXAMPLES)('is told as a whole by whoever says it: %s', (text, told) => {
    expect(statementsOf(text)).toEqual([told]);
  });
  it('goes around a remark about whoever speaks', () => {
    const [told] = statementsOf('Der Bau, sagte Olaf Wenk, Chef der Firma, die hier baut, werde fertig.');
    expect(told).toMatch(/^Olaf Wenk: Der Bau/);
  });
});
