import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const ask = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: '', text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('what merely resembles the question', () => {
  it.each([
    [
      'another place with a like noun in its name',
      'Wie viele Menschen starben auf der Insel Solvik?',
      'Auf der Halbinsel Marnö starben 19 Menschen.',
    ],
    [
      'the landing of another ship',
      'Wie viele Menschen starben bei der Landung der Morgenröte?',
      'Bei dem Unglück starben 16 Menschen. Die Landung des Ballons war zu steil.',
    ],
    [
      'somebody with a first name that sounds alike',
      'Was sagt Petra Sandvoß zum Stadtbad?',
      'Das Stadtbad werde nie fertig, sagte Peter Rahlwes.',
    ],
    [
      'somebody with two consonants in common',
      'Ist Piëk zurückgetreten?',
      'Der Minister Batscho Arlid ist zurückgetreten.',
    ],
  ])('is no answer: %s', (_, question, text) => {
    expect(ask(question, text)).toEqual([]);
  });
});

describe('"Wer …?"', () => {
  it('asks for the subject, though the other noun has no article', () => {
    expect(ask('Wer gewann die Lindenau Open?', 'Die Spielerin Ada Wenz gewann die Lindenau Open.')).toEqual([
      'andere: Die Spielerin Ada Wenz gewann die Lindenau Open.',
    ]);
  });
});
