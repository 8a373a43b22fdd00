import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/answer/candidate.ts';
import { foldCopies } from '../../src/answer/fold-copies.ts';
import { measureFolding } from './measure-folding.ts';
import { makeStatementCopySet } from './statement-copy-set.ts';
import { createTestCorpus } from './test-corpus.ts';

describe('statements of one story in several papers', () => {
  it('are folded where they are one, cut and edited, and not where they are others that sound alike', () => {
    const stories = makeStatementCopySet(30, 5, 11);
    const corpus = createTestCorpus(stories.map(({ article }) => article));
    const { precision, recall, statements } = measureFolding(stories, ({ id }) => corpus.statements(id));
    expect(statements).toBeGreaterThan(800);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

describe('two statements', () => {
  const filler =
    'Der Schwimmverein hatte vor der Sitzung im Rathaus dafür geworben, die Kinder aus dem Umland nicht zu vergessen. Über die Öffnungszeiten entscheidet der Ausschuss in der kommenden Woche.';
  const folded = (...sentences: readonly string[]): number => {
    const corpus = createTestCorpus(
      sentences.map((text, at) => ({ text: `${text}\n\n${filler}`, source: `Blatt ${at}` })),
    );
    const candidates = corpus.heads().map(({ id }): Candidate => {
      const article = corpus.article(id);
      const [statement] = corpus.statements(id);
      if (!article || !statement) throw new Error(`nothing is said in ${id}`);
      return { article, span: statement, statement, position: 'andere' } as unknown as Candidate;
    });
    return foldCopies(candidates).length;
  };

  it.each([
    [
      'Die Bürgermeisterin Karla Ohm sagte am Montag, die Stadt saniere das Hallenbad im Herbst, weil der Bund die Hälfte zahle.',
      'Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst.',
    ],
    [
      '„Wir sanieren das Hallenbad im Herbst“, sagte Karla Ohm am Montag.',
      '„Wir sanieren das Hallenbad im Herbst“, erklärte Bürgermeisterin Karla Ohm.',
    ],
    [
      'Landrat Jonte Brandt sagte nach der Sitzung, die Brücke über die Ell bleibe bis zum 4. Mai gesperrt.',
      'Jonte Brandt teilte mit, die Brücke über die Ell bleibe bis zum 4. Mai gesperrt.',
    ],
  ])('are one where a paper only edits: %s', (whole, edited) => {
    expect(folded(whole, edited)).toBe(1);
  });

  it.each([
    [
      'Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst.',
      'Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst nicht.',
    ],
    [
      'Karla Ohm sagte, die Stadt habe Geld für das Hallenbad und den Deich.',
      'Karla Ohm sagte, die Stadt habe kein Geld für das Hallenbad und den Deich.',
    ],
    [
      'Karla Ohm sagte, die Stadt habe das Hallenbad nie verkaufen wollen.',
      'Karla Ohm sagte, die Stadt habe das Hallenbad verkaufen wollen.',
    ],
    [
      'Karla Ohm sagte, die Stadt saniere das Hallenbad für 4 Millionen Euro.',
      'Karla Ohm sagte, die Stadt saniere das Hallenbad für 9 Millionen Euro.',
    ],
    [
      'Karla Ohm sagte, die Stadt saniere das Hallenbad im Herbst.',
      'Malte Ruge sagte, die Stadt saniere das Hallenbad im Herbst.',
    ],
  ])('are two where one word makes another statement: %s', (one, other) => {
    expect(folded(one, other)).toBe(2);
  });
});
