import { describe, expect, it } from '@jest/globals';
import { sideOf } from './side/side-of.ts';

/** Towns and lands that have no meaning outside are invented. */
describe('an event asked for in a place', () => {
  it.each([
    ['Gibt es in Harbrück eine Ausgangssperre?', 'In Tannrode gibt es seit Montag eine Ausgangssperre.'],
    ['Gibt es in Harbrück eine Ausgangssperre?', 'Bayern hatte am Freitag eine Ausgangssperre verhängt.'],
    ['Gibt es in Harbrück eine Ausgangssperre?', 'Spanien hat eine Ausgangssperre verhängt.'],
    ['Gibt es in Harbrück eine Ausgangssperre?', 'Die Stadt Tannrode hat eine Ausgangssperre verhängt.'],
    ['Gibt es in Harbrück ein Fahrverbot?', 'In Hessen gibt es ein Fahrverbot.'],
    ['Gibt es in Berlin eine Ausgangssperre?', 'In Deutschland gibt es eine Ausgangssperre.'],
    ['Gibt es in Berlin eine Ausgangssperre?', 'In Spanien gibt es keine Ausgangssperre.'],
    ['Gab es in Bayern einen Brand?', 'In Hessen gab es einen Brand.'],
    ['Wurde in Harbrück ein Wirt verhaftet?', 'Der Wirt wurde in Tannrode verhaftet.'],
    ['Wurde in Berlin ein Wirt verhaftet?', 'Der Wirt wurde in Hamburg verhaftet.'],
  ])('is not proven by one elsewhere: %s %s', (question, text) => {
    expect(sideOf(question, text, `Neues aus ${/in (\p{Lu}\p{L}+)/u.exec(question)?.[1]}`)).toBe(null);
  });

  it.each([
    [
      'Gibt es in Harbrück eine Ausgangssperre?',
      'In Harbrück gibt es seit Montag eine Ausgangssperre.',
      'bejaht',
    ],
    ['Gibt es in Harbrück eine Ausgangssperre?', 'Dort gibt es seit Montag eine Ausgangssperre.', 'bejaht'],
    ['Gibt es in Harbrück eine Ausgangssperre?', 'Harbrück hat eine Ausgangssperre verhängt.', 'bejaht'],
    ['Gibt es in Berlin eine Ausgangssperre?', 'Berlin verhängt eine Ausgangssperre.', 'bejaht'],
    ['Gibt es in Berlin eine Ausgangssperre?', 'In Berlin gibt es keine Ausgangssperre.', 'verneint'],
    ['Gibt es in Berlin eine Ausgangssperre?', 'Seit Montag gibt es eine Ausgangssperre.', 'bejaht'],
    ['Wurde in Berlin ein Wirt verhaftet?', 'Der Wirt wurde am Montag verhaftet.', 'bejaht'],
    ['Gab es in Spanien einen Brand?', 'In Spanien gab es einen Brand.', 'bejaht'],
  ])('is proven by one there, or by one of the article about it: %s %s', (question, text, side) => {
    expect(sideOf(question, text, `Neues aus ${/in (\p{Lu}\p{L}+)/u.exec(question)?.[1]}`)).toBe(side);
  });
});
