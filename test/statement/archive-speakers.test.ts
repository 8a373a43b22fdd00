import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readArchive } from '../../src/article/read-archive.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { testReader } from '../reading/test-reader.ts';
import { findFaultOfName } from './find-fault-of-name.ts';

const { articles } = await readArchive([path.join(import.meta.dirname, '../../knowledge')]);

describe('the speakers of the sample archive', () => {
  const names = new Set(
    articles.flatMap((article) =>
      extractStatements(testReader.readArticle(article)).flatMap(({ speaker }) => speaker?.name ?? []),
    ),
  );

  it('are many', () => {
    expect(names.size).toBeGreaterThan(10);
  });

  it('are people, bodies and groups', () => {
    const faults = [...names].flatMap((name) => {
      const fault = findFaultOfName(name, testReader.vocabulary);
      return fault === null ? [] : [`${name}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});

describe('what a speaker is not', () => {
  it.each([
    ['Samstag', 'a time'],
    ['immerhin', 'an adverb'],
    ['er', 'a pronoun'],
    ['20 Milliarden Euro', 'an amount'],
    ['hoher Schutz', 'a thing'],
    ['Wunsch', 'a thing'],
    ['und Betriebe', 'half a name'],
    ['77', 'a number'],
  ])('%s', (name, fault) => {
    expect(findFaultOfName(name, testReader.vocabulary)).toBe(fault);
  });

  it.each([
    'Lena Vogt',
    'Landkreis Nordend',
    'Augenzeugen',
    'Sprecherin der Polizei',
    'Gewerkschaft der Lotsen',
  ])('%s may be one', (name) => {
    expect(findFaultOfName(name, testReader.vocabulary)).toBeNull();
  });
});
