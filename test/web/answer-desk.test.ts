import { describe, expect, it } from '@jest/globals';
import type { Answer, Question } from '../../src/answer/answer.ts';
import { AnswerDesk, BusyError } from '../../src/web/answer-desk.ts';
import { testAnswer } from '../chat/test-newsroom.ts';

/** An archive that answers nothing until it is told to, and knows one answer already. */
function createSlowArchive() {
  const asked: Question[] = [];
  let release: (answer: Answer) => void = () => {};
  const answer = new Promise<Answer>((resolve) => {
    release = resolve;
  });
  return {
    asked,
    release: () => release(testAnswer()),
    ask(question: Question): Promise<Answer> {
      asked.push(question);
      return answer;
    },
    known: ({ text }: Question) => (text === 'bekannt' ? testAnswer() : null),
    state: () => 'a',
  };
}

describe('many questions of the page at once', () => {
  it('send away who comes when too many wait, but not whose answer is known', async () => {
    const archive = createSlowArchive();
    const desk = new AnswerDesk(archive);
    const waiting = Array.from({ length: 81 }, (_, place) => desk.ask({ text: `Frage ${place}` }, 'a'));
    await expect(desk.ask({ text: 'noch eine' }, 'a')).rejects.toThrow(BusyError);
    expect(await desk.ask({ text: 'bekannt' }, 'a')).toEqual(testAnswer());
    archive.release();
    await Promise.all(waiting);
    expect(archive.asked).toHaveLength(81);
  });

  it('ask the archive once for the same question, and again for another filter', async () => {
    const archive = createSlowArchive();
    const desk = new AnswerDesk(archive);
    const waiting = [
      desk.ask({ text: 'Kommt der Kran?', from: '2024-01-01' }, 'a'),
      desk.ask({ from: '2024-01-01', text: 'Kommt der Kran?' }, 'b'),
      desk.ask({ text: 'Kommt der Kran?' }, 'b'),
    ];
    archive.release();
    await Promise.all(waiting);
    expect(archive.asked).toHaveLength(2);
  });
});
