import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findGermanWords } from './find-german-words.ts';
import { isGerman } from './is-german.ts';

const root = path.join(import.meta.dirname, '..', '..', 'src');
/** Words belong there; and what is said to readers is no word the program looks for. */
const EXEMPT = ['language/lexicon/', 'chat/strings/'];

const places = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !EXEMPT.some((folder) => file.startsWith(folder)))
  .flatMap((file) =>
    findGermanWords(readFileSync(path.join(root, file), 'utf8'), isGerman).map((place) => ({
      file,
      ...place,
    })),
  );

/** So many lists and patterns at most. The number only falls; whoever needs a new word puts it into `language/lexicon/`. */
const MOST = 18;
/** Comparisons with a single word, mostly of grammar ("zu", "als", "sein"); they only become fewer. */
const MOST_COMPARISONS = 252;
/** Why each of the known places is no entry of the lexicon. */
const REASONS: Readonly<Record<string, string>> = {
  'article/parse-publication-date.ts':
    'formats of dates: English months of RFC 5322, and "Uhr" behind a clock',
  'cli/render-explanation.ts': 'names of the kinds of questions, which are English',
  'answer/evidence/asked.ts': 'names of the kinds of questions, which are English',
  'chat/console/parse-line.ts': 'names of commands',
  'language/dictionary/inflect-nominalised-adjective.ts': 'a table of endings that makes forms',
  'language/phrase/classify-noun.ts': 'a table of endings with their gender',
  'answer/judge/find-asked.ts': 'names of the kinds of questions, which are English',
  'article/find-entries.ts': 'formats of times at the beginning of a line',
  'article/find-wraps.ts': 'what a line begins with that is no sentence: a clock among marks and numbers',
  'reference/body-registry.ts': 'one ending of a genitive',
  'language/phrase/nominative.ts': 'the endings of one declension',
  'language/time/find-tense.ts': 'the ending of weak verbs in the past',
  'web/create-web-app.ts': 'an address',
  'language/proposition/read-own-claim.ts': 'what each modal verb does is a decision, one case each',
};

const lasting = places.filter(({ kind }) => kind !== 'comparison');

const tell = (found: typeof places): readonly string[] =>
  found.map(
    ({ file, line, kind, words }) =>
      `${file}:${line} ${kind}: ${words.slice(0, 12).join(' ')}${REASONS[file] === undefined ? '' : ` (${REASONS[file]})`}`,
  );

const tooMany = (found: typeof places, most: number): readonly string[] =>
  found.length > most ? tell(found) : [];

describe('German words outside the lexicon', () => {
  it('stand in few lists and patterns', () => {
    expect(tooMany(lasting, MOST)).toEqual([]);
  });

  it('stand there for a reason', () => {
    expect(tell(lasting.filter(({ file }) => REASONS[file] === undefined))).toEqual([]);
  });

  it('are compared one by one in no more places than before', () => {
    const compared = places.filter(({ kind }) => kind === 'comparison');
    expect(tooMany(compared, MOST_COMPARISONS)).toEqual([]);
  });

  it('have a reason only where they still are', () => {
    const files = new Set(lasting.map(({ file }) => file));
    expect(Object.keys(REASONS).filter((file) => !files.has(file))).toEqual([]);
  });
});
