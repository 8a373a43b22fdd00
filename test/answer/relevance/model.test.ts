import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { parseModel } from '../../../src/answer/relevance/model.ts';
import { EVIDENCE_NAMES, readModel, shippedModel } from '../../../src/answer/relevance/shipped-model.ts';
import { createTestCorpus } from '../test-corpus.ts';

const FILE = path.join(import.meta.dirname, '../../../src/answer/relevance/weights.json');
const text = readFileSync(FILE, 'utf8');
const changed = (change: (model: ReturnType<typeof JSON.parse>) => void): string => {
  const model = JSON.parse(text);
  change(model);
  return JSON.stringify(model);
};

describe('the weights that come with the program', () => {
  it('fit the evidence that it measures', () => {
    expect(shippedModel().problem).toBeNull();
    expect(shippedModel().model).not.toBeNull();
  });

  it('say what they were learned from', () => {
    const { trainedOn, trainedAt } = parseModel(text, EVIDENCE_NAMES);
    expect(trainedAt).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(trainedOn.length).toBeGreaterThan(0);
    expect(trainedOn.every(({ questions, sentences }) => questions > 0 && sentences > questions)).toBe(true);
  });
});

describe('weights that do not fit', () => {
  it.each([
    ['no JSON', 'weights'],
    ['a bare value', 'null'],
    ['a list', '[]'],
    ['another format', changed((model) => Object.assign(model, { format: 99 }))],
    ['no weights', changed((model) => Object.assign(model, { relevance: null }))],
    ['a weight too few', changed((model) => model.relevance.weights.pop())],
    ['another number', changed((model) => Object.assign(model.gate.weights[0], { name: 'the moon' }))],
    ['a number that is none', changed((model) => Object.assign(model.first.weights[0], { weight: null }))],
    ['a bar that is none', changed((model) => Object.assign(model, { bar: 'high' }))],
  ])('are refused in one sentence: %s', (_, broken) => {
    expect(() => parseModel(broken, EVIDENCE_NAMES)).toThrow(/^Die Gewichte der Antwort passen nicht: .+\.$/);
  });

  it('leave an answer with what grammar proves', () => {
    const { model, problem } = readModel(path.join(import.meta.dirname, 'none.json'));
    expect(model).toBeNull();
    expect(problem).toMatch(/lassen sich nicht lesen/);
    const corpus = createTestCorpus([
      { text: 'Die Firma Hellbach hat Busse geliefert. Lindenau freut sich über die Busse von Hellbach.' },
    ]);
    const { positions } = answerQuestion({ text: 'Hat Hellbach Busse geliefert?' }, corpus, null);
    expect(positions.map(({ position, statements }) => [position, statements.length])).toEqual([
      ['bejaht', 1],
    ]);
  });
});

describe('a question that cannot be answered', () => {
  const corpus = createTestCorpus([{ text: 'Die Firma Hellbach hat Busse geliefert.' }]);
  it.each([
    ['of 40,000 characters', `Hat Hellbach ${'sehr '.repeat(8000)}viele Bahnen verkauft?`],
    ['of stop words only', 'Ist das so, wie es war?'],
    ['of unknown words only', 'Hat Xqzv die Wrtlmpf gezwirbelt?'],
    ['of nothing', ' '],
  ])('%s is met with silence', (_, question) => {
    expect(answerQuestion({ text: question }, corpus).positions).toEqual([]);
  });

  it('over an archive without a sentence is met with silence', () => {
    expect(
      answerQuestion({ text: 'Wer kommt?' }, createTestCorpus([{ title: 'Leer', text: '' }])).positions,
    ).toEqual([]);
  });
});
