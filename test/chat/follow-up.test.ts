import { describe, expect, it } from '@jest/globals';
import { resolveFollowUp } from '../../src/chat/follow-up.ts';
import { findQuestionLanguage } from '../../src/chat/question-language.ts';

const earlier = { text: 'Wurde der Kran geliefert?', source: 'Küstenblatt' };
const resolve = (text: string) =>
  resolveFollowUp(text, earlier, (name) => ['Holt', 'Hafenamt'].includes(name), '2026-11-25');

describe('the continuation of a question', () => {
  it.each([
    ['und was sagt Holt?', 'Holt'],
    ['Was sagte die Hafenbehörde dazu?', 'Hafenbehörde'],
    ['Aber was meint Mara Holt eigentlich', 'Mara Holt'],
    ['And what does Holt say about it?', 'Holt'],
    ['Und das Hafenamt?', 'Hafenamt'],
  ])('„%s“ asks for a speaker', (text, speaker) => {
    expect(resolve(text)).toEqual({ ...earlier, speaker });
  });

  it.each([
    ['und seit März 2024?', { from: '2024-03-01' }],
    ['Und bis 2023?', { to: '2023-12-31' }],
    ['Und im September 2024?', { from: '2024-09-01', to: '2024-09-30' }],
    ['Und gestern?', { from: '2026-11-24', to: '2026-11-24' }],
  ])('„%s“ asks for a time', (text, period) => {
    expect(resolve(text)).toEqual({ ...earlier, ...period });
  });

  it.each([
    'Wurde der Tunnel gebaut?',
    'Und der Tunnel?',
    'Was sagt Holt zum Tunnel?',
    'Was ist passiert?',
    '',
  ])('„%s“ is none', (text) => {
    expect(resolve(text)).toBeNull();
  });

  it('is none in a text without end', () => {
    expect(resolve(`und was sagt ${' die'.repeat(20_000)}`)).toBeNull();
  });
});

describe('the language of a question', () => {
  it.each([
    ['Hat das Hafenamt den Kran geliefert?', 'de'],
    ['Has the harbour delivered the crane?', 'en'],
    ['What did Holt say?', 'en'],
    ['Was there a strike?', 'en'],
    ['Were there strikes?', 'en'],
    ['Was war da los?', null],
    ['Kran Hafenamt', null],
    ['Will Iran liefern?', null],
  ])('„%s“: %s', (text, language) => {
    expect(findQuestionLanguage(text)).toBe(language);
  });
});
