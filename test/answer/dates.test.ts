import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

/** The date shown and the words it comes from, of the first statement. */
function dateOf(text: string, publishedAt: string | null): readonly (string | null)[] {
  const { positions } = answerQuestion(
    { text: 'Wird das Bad geschlossen?' },
    createTestCorpus([{ text, publishedAt }]),
  );
  const [statement] = positions.flatMap(({ statements }) => statements);
  return [statement?.date ?? null, statement?.dateWords ?? null];
}

describe('the date of a statement', () => {
  it.each([
    ['Das Bad werde Ende Juni geschlossen, sagte Hanna Brodersen.', '2024-05-06', ['2024-05-06', null]],
    ['Das Bad werde Ende Juni geschlossen, sagte Hanna Brodersen.', null, [null, null]],
    [
      'Das Bad werde geschlossen, sagte Hanna Brodersen am 3. Mai 2024.',
      null,
      ['2024-05-03', 'am 3. Mai 2024'],
    ],
    [
      'Am Freitag sagte Hanna Brodersen, das Bad werde Ende Juni geschlossen.',
      '2024-05-06',
      ['2024-05-03', 'Am Freitag'],
    ],
    ['Am Freitag sagte Hanna Brodersen, das Bad werde Ende Juni geschlossen.', null, [null, 'Am Freitag']],
    ['Hanna Brodersen kündigte an, das Bad am 30. Juni zu schließen.', '2024-05-06', ['2024-05-06', null]],
    [
      'Hanna Brodersen kündigte für Ende Juni die Schließung des Bades an.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    [
      'Die für den 30. Juni geplante Schließung des Bades bestätigte Hanna Brodersen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    ['Das 1975 eröffnete Bad werde geschlossen, sagte Hanna Brodersen.', '2024-05-06', ['2024-05-06', null]],
    [
      'Die 2019 gewählte Bürgermeisterin Hanna Brodersen sagte, das Bad werde geschlossen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    [
      'Hanna Brodersen, seit 2019 im Amt, sagte, das Bad werde geschlossen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    [
      'Zum Haushalt 2025 sagte Hanna Brodersen, das Bad werde geschlossen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    [
      'Vor der Wahl am 9. Juni sagte Hanna Brodersen, das Bad werde geschlossen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
    [
      'Nach dem Brand vom 2. April sagte Hanna Brodersen, das Bad werde geschlossen.',
      '2024-05-06',
      ['2024-05-06', null],
    ],
  ])('%s (%s)', (text, publishedAt, shown) => {
    expect(dateOf(text, publishedAt)).toEqual(shown);
  });
});
