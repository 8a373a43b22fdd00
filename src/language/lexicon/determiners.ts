/**
 * Determiners with what they agree with, in the notation of `parseAgreement` (n, g, d, a = case;
 * m, f, n, p = column). Own compilation from the declension tables of standard German grammar.
 * Examples: "der Iran" nm; "der Regierung" gf, df; "seinen Gegner" am; "keinen Raketen" dp.
 */
const ARTICLES: Readonly<Record<string, string>> = {
  der: 'nm gfp df',
  die: 'nfp afp',
  das: 'nn an',
  dem: 'dmn',
  den: 'am dp',
  des: 'gmn',
};

/** "[ein] Streik", "[keiner] Flut": any, and none that is known. */
export const OF_ANY = /^k?ein/u;

/** What points at somebody known: "der Minister", "dieser Minister"; not "ein", "sein", "aller". */
export const POINTING_DETERMINERS: ReadonlySet<string> = new Set([
  ...Object.keys(ARTICLES),
  ...['dieser', 'diese', 'dieses', 'diesem', 'diesen'],
]);

const EIN_ENDINGS: Readonly<Record<string, string>> = {
  '': 'nmn an',
  e: 'nfp afp',
  en: 'am dp',
  em: 'dmn',
  er: 'gfp df',
  es: 'gmn',
};
const EIN_STEMS = ['ein', 'kein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer', 'eur', 'irgendein'];

const DIESER_ENDINGS: Readonly<Record<string, string>> = {
  er: 'nm gfp df',
  e: 'nfp afp',
  es: 'nn an gmn',
  em: 'dmn',
  en: 'am dp gmn',
};
const DIESER_STEMS = [
  'dies',
  'jen',
  'jed',
  'jedwed',
  'welch',
  'manch',
  'solch',
  'all',
  'sämtlich',
  'jeglich',
];

/** "ein [anderer] Zeuge", "die [andere] Seite": an adjective, where an article stands before it. */
export const OTHER_ADJECTIVE = /^andere[nmrs]?$/;

const PLURAL_STEMS = ['viel', 'wenig', 'einig', 'mehrer', 'beid', 'etlich', 'zahlreich', 'ander'];
const PLURAL_ENDINGS: Readonly<Record<string, string>> = { e: 'np ap', er: 'gp', en: 'dp np ap gp' };

const INVARIABLE: Readonly<Record<string, string>> = {
  keinerlei: 'nmfnp gmfnp dmfnp amfnp',
  allerlei: 'nmfnp gmfnp dmfnp amfnp',
  etwas: 'nmfn gmfn dmfn amfn',
  mehr: 'nmfnp gmfnp dmfnp amfnp',
  weniger: 'nmfnp gmfnp dmfnp amfnp',
  genug: 'nmfnp gmfnp dmfnp amfnp',
  viel: 'nmfn dmfn amfn',
  wenig: 'nmfn dmfn amfn',
  zwei: 'np gp dp ap',
  drei: 'np gp dp ap',
  vier: 'np gp dp ap',
  fünf: 'np gp dp ap',
  sechs: 'np gp dp ap',
  sieben: 'np gp dp ap',
  acht: 'np gp dp ap',
  neun: 'np gp dp ap',
  zehn: 'np gp dp ap',
  elf: 'np gp dp ap',
  zwölf: 'np gp dp ap',
  dreizehn: 'np gp dp ap',
  fünfzehn: 'np gp dp ap',
  zwanzig: 'np gp dp ap',
  dreißig: 'np gp dp ap',
  fünfzig: 'np gp dp ap',
  hundert: 'np gp dp ap',
  tausend: 'np gp dp ap',
  deren: 'nmfnp gmfnp dmfnp amfnp',
  dessen: 'nmfnp gmfnp dmfnp amfnp',
  allen: 'dp am',
  derselbe: 'nm',
  dieselbe: 'nf af',
  dasselbe: 'nn an',
  dieselben: 'np ap',
  denselben: 'am dp',
  demselben: 'dmn',
  derselben: 'gfp df',
  desselben: 'gmn',
  derjenige: 'nm',
  diejenige: 'nf af',
  dasjenige: 'nn an',
  diejenigen: 'np ap',
  denjenigen: 'am dp',
  demjenigen: 'dmn',
  derjenigen: 'gfp df',
  desjenigen: 'gmn',
};

const decline = (
  stems: readonly string[],
  endings: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] =>
  stems.flatMap((stem) => Object.entries(endings).map(([ending, cells]) => [stem + ending, cells] as const));

export const DETERMINERS: ReadonlyMap<string, string> = new Map([
  ...decline(PLURAL_STEMS, PLURAL_ENDINGS),
  ...decline(DIESER_STEMS, DIESER_ENDINGS),
  ...decline(EIN_STEMS, EIN_ENDINGS),
  ...Object.entries(INVARIABLE),
  ...Object.entries(ARTICLES),
]);
