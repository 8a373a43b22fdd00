import { parseTextArticle } from '../../src/article/parse-text-article.ts';
import { analyseArticle } from '../../src/corpus/analyse-article.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { createReader, type Reader } from '../../src/reading/reader.ts';

const BYTES = 1_000_000;
/** So many bytes of several kinds are read before anything is measured: what is read first would be slower than the rest. */
const WARM_BYTES = 200_000;
const WARM = ['ordinary sentences', 'an interview', 'quoted letters', 'dates', 'names with colons'];
/** Words of the longest sentence that is read, nearly. */
const LONGEST = 190;

/** What an article is made of, again and again, that somebody wrote to take time. */
const UNITS: Readonly<Record<string, string>> = {
  'ordinary sentences':
    'Die Bürgermeisterin Karla Ohm sagte am Montag, die Stadt saniere das Hallenbad im Herbst. ',
  'one sentence of clauses': 'sagte Karla Ohm, dass die Stadt, die das Bad, das alt ist, saniert, ',
  'who says that who says': 'Ohm sagte, dass Ruge sagte, dass ',
  'quoted letters': '"a" sagte "b" Ohm ',
  'opened quotations': '„Das Bad „bleibt offen ',
  'opened brackets': '(Karla Ohm (SPD) sagte ( ',
  sources: 'laut Ohm laut Rat nach Angaben der ',
  'no spaces': 'abcdefghij',
  'one compound': 'donaudampfschifffahrt',
  capitals: 'Stadt Rat Bad Ohm Karla Lindenau ',
  numbers: '12 1.200 3,5 2025 ',
  dates: 'am 2. April 2025 gegen 10.30 Uhr seit Montag ',
  dots: '. . ... a. b. ',
  hyphens: 'Bad-Rat-Stadt-',
  'names with colons': 'Karla Ohm:\n\n',
  'an interview': 'Karla Ohm: Ja, das Bad bleibt offen.\nFrage: Bleibt es offen?\n',
  joined: 'und Karla Ohm und der Rat und ',
  genitives: 'des Rates der Stadt ',
  negations: 'nicht kein nie ',
  addresses: 'https://bote.example/a/b/c?d=e&f=g ',
  marks: 'a\u0301\u0301\u0301\u0301',
  spaces: '\t \u00a0',
};

/**
 * Seconds of a core that a megabyte of each takes, from the file to its statements; CPU time, not the clock. Of all kinds, or of
 * those that are named: `npm run bench -- hostile --only=sources,dots`
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const reader = createReader(await loadDictionary({ cacheDir: 'data' }));
  for (const name of WARM) read(reader, UNITS[name] ?? '', WARM_BYTES);
  const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
  print('| made of | s/MB | in sentences s/MB |');
  print('|---|---|---|');
  for (const [name, unit] of Object.entries(UNITS)) {
    if (only !== undefined && !only.split(',').includes(name)) continue;
    const words = Math.max(1, unit.trim().split(/[\s,."]+/).length);
    // As it is, and with a full stop wherever a sentence would become too long to be read.
    const seconds = [unit, `${unit.repeat(Math.max(1, Math.floor(LONGEST / words)))}. `].map((piece) =>
      read(reader, piece, BYTES).toFixed(2),
    );
    print(`| ${name} | ${seconds.join(' | ')} |`);
  }
}

/** @returns the seconds it took */
function read(reader: Reader, piece: string, bytes: number): number {
  const text = piece.repeat(Math.ceil(bytes / piece.length)).slice(0, bytes);
  const before = process.cpuUsage();
  const origin = { file: 'a.txt', id: 'a', timeZone: 'Europe/Berlin' };
  const [parsed] = parseTextArticle(`Titel\n\n${text}`, origin).articles;
  if (parsed) analyseArticle(parsed.article, reader, true);
  return process.cpuUsage(before).user / 1e6;
}
