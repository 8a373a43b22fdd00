import { describe, expect, it } from '@jest/globals';
import type { Answer, Question } from '../../src/answer/answer.ts';
import { AnswerDesk } from '../../src/web/answer-desk.ts';
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
    const waiting = Array.from({ length: 24 }, (_, place) => desk.ask({ text: `Frage ${place}` }));
    expect(await desk.ask({ text: 'noch eine' })).toBeNull();
    expect(await desk.ask({ text: 'bekannt' })).toEqual(testAnswer());
    archive.release();
    await Promise.all(waiting);
    expect(archive.asked).toHaveLength(24);
  });

  it('ask the archive once for the same question, and again for another filter', async () => {
    const archive = createSlowArchive();
    const desk = new AnswerDesk(archive);
    const waiting = [
      desk.ask({ text: 'Kommt der Kran?', from: '2024-01-01' }),
      desk.ask({ from: '2024-01-01', text: 'Kommt der Kran?' }),
      desk.ask({ text: 'Kommt der Kran?' }),
    ];
    archive.release();
    await Promise.all(waiting);
    expect(archive.asked).toHaveLength(2);
  });
});
