import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

const speakersOf = (text: string): readonly string[] =>
  extractStatements(readText(text)).map(({ speaker }) => speaker?.name ?? 'niemand');

/** Who is told of, and in a relative clause says something. */
const EXAMPLES: readonly [text: string, ...speakers: string[]][] = [
  [
    'Als Gast war auch die Ministerin Lena Vogt anwesend, die der Regierung vorwarf, zu lange zu warten.',
    'Lena Vogt',
  ],
  ['Ein Prediger aus Holm trat auf, der alle Gäste aufforderte, zu schweigen.', 'Prediger'],
  ['Eine Rednerin aus dem Dorf meldete sich, die der Stadt riet, zu sparen.', 'Rednerin'],
  ['Im Saal saß der Bürgermeister Jens Ohlau, der dem Rat riet, zu warten.', 'Jens Ohlau'],
  ['Am Abend kam der Trainer Olaf Wenk hinzu, der den Spielern versprach, zu bleiben.', 'Olaf Wenk'],
  ['Es sprach die Forscherin Ida Brahm, die den Behörden empfahl, Daten zu sammeln.', 'Ida Brahm'],
  ['An Bord blieb der Kapitän Timo Breuer zurück, der der Reederei vorwarf, zu sparen.', 'Timo Breuer'],
  [
    'Die Helfer machen Fahrer verantwortlich, die Agentur „Nana“ dagegen spricht von einem Räuber.',
    'Helfer',
    'Nana',
  ],
];

describe('a relative clause in which somebody speaks', () => {
  it.each(EXAMPLES)('tells the words of whoever it is about: %s', (text, ...speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
