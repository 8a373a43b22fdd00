import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Model } from '../../src/answer/relevance/model.ts';
import { shippedModel } from '../../src/answer/relevance/shipped-model.ts';
import { createTestCorpus } from './test-corpus.ts';

/** Shows whatever was found, so that only what must not be shown is missing. */
const open: Model = { ...(shippedModel().model as Model), bar: 0, gateBar: 0 };
const speakersOf = (text: string, question: string): readonly (string | null)[] =>
  answerQuestion({ text: question }, createTestCorpus([{ text }]), open).positions.flatMap(({ statements }) =>
    statements.map(({ speaker }) => speaker),
  );

const HARBOUR =
  'Der Hafen brauche keine neue Brücke, sagte Stadträtin Mira Tollberg am Rande der Sitzung. ' +
  'Auf Mira Tollberg angesprochen, sagte Kämmerer Ole Brandis: „Die neue Brücke kommt mit ihr oder ohne sie.“ ' +
  '„Tollberg kennt den Hafen nicht“, sagte Lotse Hein Kröger. ' +
  'Gefragt sei ein Plan, sagte Tollberg, nicht eine Brücke. ' +
  'Die Werft hatte zuletzt auf die neue Brücke gedrängt, die Tollberg ablehnt.';

describe('a person whose words are asked for', () => {
  it.each([
    'Was sagt Tollberg zur neuen Brücke?',
    'Was sagt Mira Tollberg zur neuen Brücke?',
    'Was meint Tollberg zur neuen Brücke?',
    'Was hat Mira Tollberg zur neuen Brücke gesagt?',
    'was sagt die Tollberg über die neue Brücke',
    'Was denkt Tollberg über die neue Brücke?',
    'Wie äußert sich Tollberg zur neuen Brücke?',
    'Was sagte Tollberg neulich zur Brücke?',
  ])('has nobody else’s under the answer: %s', (question) => {
    const speakers = speakersOf(HARBOUR, question).filter((speaker) => speaker !== null);
    expect(speakers).not.toEqual([]);
    expect(new Set(speakers)).toEqual(new Set(['Mira Tollberg']));
  });

  it('leaves those of everybody where a body is asked, which speaks by its people', () => {
    const text =
      'Der Damm soll 2031 stehen. „Der Damm zerstört das Watt“, sagte Jonna Petersen, die seit Jahren für Nordwatt zählt.';
    expect(speakersOf(text, 'Was sagt Nordwatt zum Damm?')).toContain('Jonna Petersen');
  });
});
