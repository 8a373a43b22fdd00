import { createRandom } from '../random.ts';

/** A text and the story it tells: texts of one story are copies of each other. */
export interface StoryText {
  readonly story: number;
  readonly text: string;
}

const PLACES = 'Lindenau Auwald Ellertal Nordwall Ruhlingen Osterfurt Mahlsdorf Kehren'.split(' ');
const NAMES =
  'Karla Ohm|Elke Fohr|Jonte Brandt|Malte Ruge|Onno Tams|Ida Quast|Ruben Stahl|Wiebke Lohse|Tarek Aydin|Greta Pohl'.split(
    '|',
  );
const OFFICES =
  'Bürgermeisterin Dezernent Landrätin Kämmerer Sprecherin Vorsitzender Intendantin Betriebsrat'.split(' ');
const THINGS =
  'das Hallenbad|die Brücke|den Deich|die Schule|das Theater|den Hafen|die Bahnlinie|das Klinikum|den Marktplatz|das Archiv|die Bibliothek|den Steinbruch'.split(
    '|',
  );
const DEEDS = 'sanieren|schließen|verkaufen|erweitern|verlegen|umbauen|eröffnen|sperren|fördern|prüfen'.split(
  '|',
);
const REASONS =
  'weil die Kosten gestiegen sind|obwohl viele dagegen waren|nachdem ein Gutachten vorlag|wie der Ausschuss empfohlen hatte|weil der Bund Geld gibt|sobald der Haushalt genehmigt ist'.split(
    '|',
  );
const TIMES =
  'am Montag|am Dienstag|in der vergangenen Woche|im Herbst|vor der Sommerpause|nach der Sitzung|am späten Abend'.split(
    '|',
  );
const FORMS: readonly ((pick: <T>(list: readonly T[]) => T, number: number) => string)[] = [
  (pick, n) =>
    `${pick(OFFICES)} ${pick(NAMES)} sagte ${pick(TIMES)}, die Stadt ${pick(PLACES)} wolle ${pick(THINGS)} für ${n} Millionen Euro ${pick(DEEDS)}, ${pick(REASONS)}.`,
  (pick, n) =>
    `„Wir werden ${pick(THINGS)} nicht vor dem Jahr ${2000 + n} ${pick(DEEDS)}“, sagte ${pick(NAMES)} in ${pick(PLACES)}.`,
  (pick, n) =>
    `Nach Angaben aus ${pick(PLACES)} stimmten ${n} Mitglieder des Rates dafür, ${pick(THINGS)} zu ${pick(DEEDS)}, ${pick(REASONS)}.`,
  (pick, n) =>
    `Der Verein aus ${pick(PLACES)} mit seinen ${n} Mitgliedern kritisierte ${pick(TIMES)}, man habe ${pick(THINGS)} zu lange nicht beachtet.`,
  (pick) =>
    `${pick(NAMES)} bestritt ${pick(TIMES)}, dass ${pick(PLACES)} plane, ${pick(THINGS)} zu ${pick(DEEDS)}.`,
];
const TAILS = [
  'Mehr zum Thema lesen Sie in unserer Ausgabe.',
  '(muster/agentur)',
  'Teilen Drucken Merken',
  '',
];

/**
 * Stories, each in several papers: as it is, cut, edited in some words, with another beginning and tail. Some other stories
 * quote a sentence of them, or report on the same things with the same words.
 */
export function makeCopySet(stories: number, seed: number): readonly StoryText[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentence = (): string => pick(FORMS)(pick, 2 + Math.floor(random() * 97));
  const texts: StoryText[] = [];
  let borrowed = '';
  for (let story = 0; story < stories; story += 1) {
    const own = Array.from({ length: 6 + Math.floor(random() * 20) }, sentence);
    if (borrowed !== '' && random() < 0.5) own.splice(2, 0, borrowed);
    borrowed = own[1] ?? '';
    texts.push({ story, text: own.join(' ') });
    for (let paper = 0; paper < 4; paper += 1) texts.push({ story, text: vary(own, random, pick, sentence) });
  }
  return texts;
}

function vary(
  own: readonly string[],
  random: () => number,
  pick: <T>(list: readonly T[]) => T,
  sentence: () => string,
): string {
  const kept = own.slice(0, Math.max(4, Math.ceil(own.length * (0.5 + random() / 2))));
  const words = kept
    .join(' ')
    .split(' ')
    .map((word) => (random() < 0.05 ? pick(PLACES) : word));
  const beginning = random() < 0.5 ? `${sentence()} ` : '';
  return `${beginning}${words.join(' ')} ${pick(TAILS)}`.trim();
}
