import { describe, expect, it } from '@jest/globals';
import TfIdf from 'natural/lib/natural/tfidf/index.js';
import { inverseDocumentFrequency, weightRarity, weightTermFrequency } from '../../src/index/tf-idf.ts';

const passages = [['hafen', 'streik', 'streik'], ['hafen', 'schiff'], ['hafen', 'minister'], ['wetter']];

describe('TF-IDF', () => {
  it('has the inverse document frequency of natural', () => {
    const natural = new TfIdf.TfIdf();
    for (const passage of passages) natural.addDocument([...passage]);
    for (const term of ['hafen', 'streik', 'schiff', 'nirgends']) {
      const documentFrequency = passages.filter((passage) => passage.includes(term)).length;
      expect(inverseDocumentFrequency(documentFrequency, passages.length)).toBeCloseTo(natural.idf(term), 12);
    }
  });

  it('is the score of natural, up to a factor, when saturation is far away and length does not count', () => {
    const natural = new TfIdf.TfIdf();
    for (const passage of passages) natural.addDocument([...passage]);
    const saturation = 1e9;
    const weighting = { saturation, lengthInfluence: 0, pivotLength: 1, idfPower: 1 };
    const score = weightRarity(1, 4, weighting) * weightTermFrequency(2, 3, weighting);
    expect(score * saturation).toBeCloseTo(natural.tfidf(['streik'], 0), 6);
  });

  it('is positive even for a term that every passage has', () => {
    for (const count of [1, 2, 10, 1_000_000]) {
      expect(inverseDocumentFrequency(count, count)).toBeGreaterThan(0);
    }
  });

  it('gives more for a second occurrence, and less than twice as much', () => {
    const once = weightTermFrequency(1, 40);
    const twice = weightTermFrequency(2, 40);
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
  });

  it('gives the short passage more than the long one', () => {
    expect(weightTermFrequency(1, 10)).toBeGreaterThan(weightTermFrequency(1, 100));
  });
});
