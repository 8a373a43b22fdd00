import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string, title = 'Nordwerk legt Zahlen vor'): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('"Wie hoch …?" and "Wie viel kostet …?"', () => {
  it.each([
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Umsatz betrug 278 Millionen Euro.'],
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Umsatz stieg um drei Prozent auf 278 Millionen Euro.'],
    ['Wie hoch war die Wahlbeteiligung?', 'Die Wahlbeteiligung lag bei 56,5 Prozent.'],
    ['Wie hoch ist der Turm?', 'Der Turm ist 280 Meter hoch.'],
    ['Wie viel kostet der Umbau?', 'Der Umbau kostete rund drei Millionen Euro.'],
  ])('%s is answered by: %s', (question, text) => {
    expect(shown(question, text)).toEqual([`andere: ${text}`]);
  });

  it.each([
    ['Wie hoch ist der Umsatz von Südwerk?', 'Der Umsatz betrug 278 Millionen Euro.'],
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Umsatz von Südwerk betrug 278 Millionen Euro.'],
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Gewinn betrug 278 Millionen Euro.'],
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Umsatz stieg um drei Prozent.'],
    ['Wie hoch ist der Umsatz von Nordwerk?', 'Der Umsatz stieg im Jahr 2023.'],
    ['Wie hoch ist der Turm?', 'Der Turm ist 50 Jahre alt.'],
    ['Wie viel kostet der Umbau?', 'Der Umbau dauerte drei Monate.'],
    ['Wie viel kostet der Umbau?', 'Der Abriss kostete drei Millionen Euro.'],
  ])('%s is not answered by: %s', (question, text) => {
    expect(shown(question, text)).toEqual([]);
  });

  it('is not answered by that of another ship', () => {
    const text = 'Der Bau eines solchen Bootes kostet rund drei Millionen Euro.';
    expect(shown('Wie viel hat der Bau der Solvane gekostet?', text)).toEqual([]);
  });

  it('is not answered by the amount of another country', () => {
    const text = 'In Norwegen betrug der Umsatz zwei Millionen. In Island gibt es keine Filiale.';
    expect(shown('Wie hoch war der Umsatz in Island?', text)).toEqual([]);
    expect(shown('Wie hoch war der Umsatz in Norwegen?', text)).toEqual([
      'andere: In Norwegen betrug der Umsatz zwei Millionen.',
    ]);
  });
});
