import { findTemporalExpressions } from '../../src/language/time/find-temporal-expressions.ts';
import { testVocabulary } from '../language/test-dictionary.ts';
import { TABLE } from '../language/time/expression-table.ts';

const SENTENCES = 40_000;

/** An article's worth of sentences: one in three names a time, as in news. */
function createText(): string {
  const dated = Object.values(TABLE).flatMap((rows) =>
    rows.map(([, sentence]) => sentence.replace(/[[\]]/g, '')),
  );
  const plain = [
    'Die Ministerin wies die Vorwürfe der Opposition zurück und kündigte eine Prüfung durch unabhängige Fachleute an.',
    'Nach Angaben der Behörde sind in der Stadt drei Brücken gesperrt, weil die Pfeiler Risse haben.',
  ];
  const lines: string[] = [];
  for (let index = 0; lines.length < SENTENCES; index += 1)
    lines.push(dated[index % dated.length] ?? '', ...plain);
  return lines.slice(0, SENTENCES).join('\n');
}

export async function bench(print: (line: string) => void): Promise<void> {
  const text = createText();
  const find = (): number =>
    findTemporalExpressions(text, { publishedAt: '2024-01-05', vocabulary: testVocabulary }).length;
  find();
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    found = find();
    times.push(performance.now() - start);
  }
  const median = times.toSorted((a, b) => a - b)[1] ?? 0;
  print('| sentences | expressions | ms | sentences a second |');
  print('|---|---|---|---|');
  print(`| ${SENTENCES} | ${found} | ${median.toFixed(0)} | ${Math.round(SENTENCES / (median / 1000))} |`);
}
