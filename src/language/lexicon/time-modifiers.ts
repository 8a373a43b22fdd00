/**
 * Adjectives and determiners that move a calendar word, lower-cased and inflected. Own compilation from
 * standard German grammar.
 */
const inflect = (stems: string): readonly string[] =>
  stems.split(' ').flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending));

export type Direction = 'previous' | 'this' | 'next' | 'following' | 'preceding' | 'same';

/**
 * - `previous`: before the publication ("vergangene Woche");
 * - `this`: holds the publication ("dieses Jahr", "im laufenden Jahr");
 * - `next`: after the publication ("kommenden Freitag");
 * - `following`, `preceding`, `same`: counted from the date told before ("am folgenden Tag").
 */
export const TIME_MODIFIERS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...inflect('vergangen letzt vorig vorvergangen zurückliegend abgelaufen verflossen verwichen').map(
    (word): [string, Direction] => [word, 'previous'],
  ),
  ...inflect('dies laufend aktuell gegenwärtig heurig').map((word): [string, Direction] => [word, 'this']),
  ...inflect('kommend nächst bevorstehend').map((word): [string, Direction] => [word, 'next']),
  ...inflect('folgend darauffolgend nachfolgend').map((word): [string, Direction] => [word, 'following']),
  ...inflect('vorangegangen vorhergehend vorangehend').map((word): [string, Direction] => [
    word,
    'preceding',
  ]),
  ...inflect('selb gleich nämlich besagt').map((word): [string, Direction] => [word, 'same']),
  ['jenem', 'same'],
  ['jenen', 'same'],
  ['jener', 'same'],
  ['jenes', 'same'],
  ['derselben', 'same'],
  ['desselben', 'same'],
  ['demselben', 'same'],
]);

/** Parts of a month or a year, which keep its value: "Anfang Januar", "Mitte der Woche", "Ende 2023". */
export const PARTS: readonly string[] = ['anfang', 'mitte', 'ende', 'beginn', 'jahresbeginn', 'jahresende'];

/** Words that make a number only nearly so: "vor etwa zwei Jahren". */
export const ABOUT: readonly string[] = [
  'etwa',
  'rund',
  'circa',
  'ca.',
  'ungefähr',
  'knapp',
  'gut',
  'fast',
  'beinahe',
  'nahezu',
  'genau',
  'ziemlich genau',
  'über',
  'mehr als',
  'weniger als',
  'mindestens',
  'höchstens',
  'nicht einmal',
  'gerade einmal',
  'gerade mal',
];
