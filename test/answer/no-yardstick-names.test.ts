import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.join(import.meta.dirname, '..', '..');
const questions = path.join(root, '..', 'shared', 'yardsticks', 'answers');

/** Tables of general knowledge that hold every country, capital or first name, and so those of any question. */
const TABLES = /lexicon\/(?:countries|first-names|compound-parts)\.ts$/;

/**
 * SHA-256 of names that the development questions ask about, cut to twelve digits, for places without the questions.
 * Hashed, because no such name may stand in the project, not even here.
 */
const HASHED: ReadonlySet<string> = new Set(
  (
    '7c5232c54cf5 f5d7e2514283 84a975ed8158 98953652fdb9 4957900f389e 7797d5f3a8a1 2e7205286107 ' +
    '7f76becdde65 b1f24cd4e214 914d74dcdd0a 8bda1b92eced a053b578400f 94dec6f60c3e 11504beceeb7 ' +
    'cb46fed8ff26 f83d57b589e3 35a8323a0afd 6c9d9f812df8 ebf1cce064da a60a52382d70 d86fe47d925e ' +
    '460860849d0b e2bc512240e4 ccc68482d9e0 6d4507339497 9937a268c6b6 1b3d1caa3417 ee42083b0edf ' +
    '3e634b4ae0f9 a70a16a8bc2d 9fe934178537 ffa7e158c872 7a6be415685a 4e7e35b0f91b ba8fd0f09dfd ' +
    'd4952a11962d 3cf82e42cfa3 209f76418ece f4385182d166 c34ce311989d eca7e2d41d02 c88a30d690ed ' +
    'e80b5f43b08e 29fccf8e33e6 922383f9e2b7 49d06b469735 25d03084ef8e 7abefbfab96d a8c7ecffe4bf ' +
    '7c0fb6bef362 4d7a59061bf7'
  ).split(' '),
);

const hash = (word: string): string =>
  createHash('sha256').update(word.toLowerCase()).digest('hex').slice(0, 12);

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !TABLES.test(file));

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []);

function namesIn(isName: (word: string) => boolean): readonly string[] {
  return sources.flatMap((file) =>
    [...wordsOf(readFileSync(path.join(root, 'src', file), 'utf8'))]
      .filter(isName)
      .map((word) => `${file}: ${word}`),
  );
}

describe('the source', () => {
  it('serves no question of the yardsticks by name', () => {
    expect(namesIn((word) => HASHED.has(hash(word)))).toEqual([]);
  });

  if (existsSync(questions))
    it('holds no name of a speaker of the yardsticks', () => {
      const names = new Set(
        readdirSync(questions)
          .filter((file) => file.endsWith('.json'))
          .flatMap((file) => JSON.parse(readFileSync(path.join(questions, file), 'utf8')).questions)
          .flatMap(({ positions }) =>
            positions.flatMap((position: { statements: unknown[] }) => position.statements),
          )
          .filter(({ speakerKind }) => speakerKind === 'person')
          .flatMap(({ speakerName }) => String(speakerName).split(/\s+/).at(-1) ?? []),
      );
      expect(names.size).toBeGreaterThan(10);
      expect(namesIn((word) => names.has(word))).toEqual([]);
    });
});
