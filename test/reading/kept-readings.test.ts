import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import { KeptReadings } from '../../src/reading/kept-readings.ts';
import { testReader } from './test-reader.ts';

const article = (id: string, text = 'Die Werft baut ein Boot.'): Article => ({
  id,
  title: '',
  text,
  publishedAt: null,
  source: null,
  url: null,
  language: 'de',
});

describe('the readings that are kept', () => {
  it('are the same for the same article', () => {
    const kept = new KeptReadings(testReader, 1_000_000);
    const boat = article('boot');
    expect(kept.of(boat)).toBe(kept.of(boat));
  });

  it('are new for another version of it', () => {
    const kept = new KeptReadings(testReader, 1_000_000);
    const before = kept.of(article('boot'));
    const after = kept.of(article('boot', 'Die Werft baut kein Boot.'));
    expect(after).not.toBe(before);
    expect(after.article.text).toBe('Die Werft baut kein Boot.');
  });

  it('go when they take too much, that asked for longest ago first', () => {
    const [first, second, third] = [article('eins'), article('zwei'), article('drei')];
    const one = testReader.readArticle(first);
    expect(one.sentences).toHaveLength(1);
    const kept = new KeptReadings(testReader, 2 * one.bytes);
    const readings = [first, second, third].map((own) => {
      const reading = kept.of(own);
      expect(reading.sentences).toHaveLength(1);
      return reading;
    });
    kept.of(second);
    expect(kept.of(second)).toBe(readings[1]);
    expect(kept.of(third)).toBe(readings[2]);
    expect(kept.of(first)).not.toBe(readings[0]);
  });

  it('forget what is taken out of the archive', () => {
    const kept = new KeptReadings(testReader, 1_000_000);
    const boat = article('boot');
    const before = kept.of(boat);
    kept.delete('boot');
    expect(kept.of(boat)).not.toBe(before);
  });
});
