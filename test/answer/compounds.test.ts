import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const ask = (question: string, text: string, title = ''): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('a compound', () => {
  it('is its last part where sentence or title name the first', () => {
    const text = 'Bürgermeisterin Hanna Brodersen hat ein Gesetz unterzeichnet, das Kommissionen verbietet.';
    expect(ask('Hat Brodersen das Kommissionsgesetz unterzeichnet?', text)).toEqual([`bejaht: ${text}`]);
  });

  it('is itself in the genitive, though no dictionary has it', () => {
    const text = 'Die Rücknahme des Quellenerlasses, der am Montag in Kraft tritt, erfreut niemanden.';
    expect(ask('Tritt der Quellenerlass in Kraft?', text)).toEqual([`bejaht: ${text}`]);
  });

  it('is no other thing of its last part', () => {
    const text = 'Bürgermeisterin Hanna Brodersen hat ein Gesetz unterzeichnet, das Feuerwerk verbietet.';
    expect(ask('Hat Brodersen das Kommissionsgesetz unterzeichnet?', text)).toEqual([]);
  });
});

describe('what somebody could or had to do', () => {
  it('came to pass in the past, and is open in the present', () => {
    const text = 'Die Polizei konnte den Wirt Kurt Vogelsang festnehmen.';
    expect(ask('Wurde Kurt Vogelsang festgenommen?', text)).toEqual([`bejaht: ${text}`]);
    const now = 'Die Polizei könnte den Wirt Kurt Vogelsang festnehmen.';
    expect(ask('Wurde Kurt Vogelsang festgenommen?', now)).toEqual([`offen: ${now}`]);
    const not = 'Die Polizei konnte den Wirt Kurt Vogelsang nicht festnehmen.';
    expect(ask('Wurde Kurt Vogelsang festgenommen?', not)).toEqual([`verneint: ${not}`]);
  });
});

describe('an adjective that opens a sentence', () => {
  it('is nobody', () => {
    const text = 'Konkret will Brodersen den Bau der Brücke unterstützen.';
    expect(ask('Unterstützt Brodersen den Bau der Brücke?', text)).toEqual([`geplant: ${text}`]);
  });
});

describe('in Kraft treten', () => {
  it('is the contrary of außer Kraft treten', () => {
    const text = 'Das Weidegesetz ist am Montag außer Kraft getreten.';
    expect(ask('Ist das Weidegesetz in Kraft getreten?', text)).toEqual([`verneint: ${text}`]);
  });
});
