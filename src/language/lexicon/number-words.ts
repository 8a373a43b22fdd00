/** Numbers as words, lower-cased. Own compilation from standard German grammar. */

/** "zwei Tage", "eineinhalb Jahre", "einer Woche". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['ein', 1],
  ['eine', 1],
  ['einem', 1],
  ['einen', 1],
  ['einer', 1],
  ['eines', 1],
  ['eineinhalb', 1.5],
  ['anderthalb', 1.5],
  ['zwei', 2],
  ['zweier', 2],
  ['beiden', 2],
  ['zweieinhalb', 2.5],
  ['drei', 3],
  ['dreier', 3],
  ['dreieinhalb', 3.5],
  ['vier', 4],
  ['viereinhalb', 4.5],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
  ['hundert', 100],
]);

/** A number that is not told: "einige Tage", "in mehreren Jahren". */
export const VAGUE_NUMBERS: readonly string[] = [
  'einige',
  'einigen',
  'einiger',
  'mehrere',
  'mehreren',
  'mehrerer',
  'wenige',
  'wenigen',
  'weniger',
  'viele',
  'vielen',
  'vieler',
  'etliche',
  'etlichen',
  'zahlreiche',
  'zahlreichen',
  'ein paar',
];

const ORDINAL_STEMS = (
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt ' +
  'siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst ' +
  'fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'
).split(' ');

/** "am ersten Mai", "im dritten Quartal", in all inflected forms. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINAL_STEMS.flatMap((stem, index) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending): [string, number] => [stem + ending, index + 1]),
  ),
);

/** "die zwanziger Jahre", "in den Neunzigern". */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['zwanziger', 20],
  ['dreißiger', 30],
  ['vierziger', 40],
  ['fünfziger', 50],
  ['sechziger', 60],
  ['siebziger', 70],
  ['achtziger', 80],
  ['neunziger', 90],
]);
