import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const ask = (question: string, text: string, title = ''): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('"Wo gab es …?"', () => {
  it.each([
    'Bei Harbrück ereignete sich am Montag ein Erdbeben.',
    'Bei einem Erdbeben in Harbrück wurden drei Häuser zerstört.',
    'In Harbrück kam es zu einem Erdbeben.',
  ])('is answered by the place: %s', (text) => {
    expect(ask('Wo gab es ein Erdbeben?', text)).toEqual([`andere: ${text}`]);
  });

  it.each([
    'In Harbrück gab es kein Erdbeben.',
    'Das Erdbeben überraschte die Bewohner.',
    'In Harbrück wird ein Erdbeben geübt werden.',
    'In Harbrück gab es einen Sturm.',
    'In der Nacht kam es zu einem Erdbeben.',
    'Nach Angaben der HAW kam es zu einem Erdbeben.',
  ])('is not answered by: %s', (text) => {
    expect(ask('Wo gab es ein Erdbeben?', text)).toEqual([]);
  });

  it('is not answered by another country', () => {
    expect(
      ask('Wo gab es ein Erdbeben in Italien?', 'Bei Oslo in Norwegen ereignete sich ein Erdbeben.'),
    ).toEqual([]);
  });
});

describe('"Wann gab es …?"', () => {
  it('is answered by the time', () => {
    const text = 'Am Montag kam es in Harbrück zu einem Erdbeben.';
    expect(ask('Wann gab es ein Erdbeben?', text)).toEqual([`andere: ${text}`]);
    expect(ask('Wann gab es ein Erdbeben?', 'In Harbrück kam es zu einem Erdbeben.')).toEqual([]);
  });
});

describe('when or where something known was', () => {
  const text = 'Am Mittwoch ging in Harbrück die Premiere der Oper „Der Müller“ über die Bühne.';

  it('is answered by what tells of it', () => {
    expect(ask('Wann war die Premiere der Oper in Harbrück?', text)).toEqual([`andere: ${text}`]);
    expect(ask('Wo fand die Premiere statt?', text)).toEqual([`andere: ${text}`]);
  });

  it('is not answered by another one', () => {
    expect(ask('Wann war die Premiere der Oper in Tannrode?', text)).toEqual([]);
    expect(ask('Wann war die Probe der Oper in Harbrück?', text)).toEqual([]);
  });
});
