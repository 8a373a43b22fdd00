import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { showProven } from './show-proven.ts';
import { createTestCorpus } from './test-corpus.ts';

const ask = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: '', text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('"Ist A ein B?"', () => {
  const question = 'War der Brand von Harbrück ein Anschlag?';
  it.each([
    ['bejaht', 'Der Brand von Harbrück war ein Anschlag.'],
    ['verneint', 'Der Brand von Harbrück war kein Anschlag, sagte der Wehrführer Ole Marquardt.'],
    ['bejaht', 'Das Gericht stufte den Brand von Harbrück als Anschlag ein.'],
    ['bejaht', 'Der Brand von Harbrück wurde zum Anschlag erklärt.'],
  ])('%s: %s', (position, text) => {
    expect(ask(question, text)).toEqual([`${position}: ${text}`]);
  });

  it.each([
    'Kurt Wielage ist wegen eines Anschlags angeklagt, vor allem wegen des Brandes von Harbrück.',
    'Die Stadt hätte versuchen müssen, den Anschlag von Harbrück zu verhindern.',
    'Der Brand von Elmstein war ein Anschlag.',
    'Das Fest von Harbrück war ein Erfolg.',
  ])('is not answered by: %s', (text) => {
    expect(ask(question, text)).toEqual([]);
  });

  it('is answered by an office beside the name', () => {
    const text = 'Ada Wenz, Vorsitzende des Bauausschusses, eröffnete die Brücke.';
    expect(ask('Ist Ada Wenz Vorsitzende des Bauausschusses?', text)).toEqual([`bejaht: ${text}`]);
    expect(ask('Ist Ada Wenz Vorsitzende des Sportausschusses?', text)).toEqual([]);
  });

  it('goes on with the subject of the clause before', () => {
    const text = 'Ada Wenz kommt aus Lindenau, war bereits Vorsitzende des Bauausschusses und spielt Schach.';
    expect(ask('War Ada Wenz Vorsitzende des Bauausschusses?', text)).toEqual([`bejaht: ${text}`]);
  });
});

describe('"Wer ist B?"', () => {
  it('is answered by who is it, not by another one of the kind', () => {
    const text =
      'Neuer Trainer des SV Tannrode ist Ole Marquardt. Trainer Jens Ohlendorf vom FC Elmstein war zufrieden.';
    const corpus = createTestCorpus([{ title: '', text }]);
    expect(showProven({ text: 'Wer ist neuer Trainer des SV Tannrode?' }, corpus)).toMatchObject([
      { position: 'andere', text: 'Neuer Trainer des SV Tannrode ist Ole Marquardt.' },
    ]);
  });
});

describe('a place before a noun', () => {
  it('is no part of its name', () => {
    const text = 'Am Abend beschloss der Harbrückner Stadtrat den Bau der Brücke.';
    expect(ask('Hat der Stadtrat den Bau der Brücke beschlossen?', text)).toEqual([`bejaht: ${text}`]);
  });
});
