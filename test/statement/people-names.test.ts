import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';
import { PEOPLE_NAMES } from './people-names.ts';

/** By whom each statement of a text is, in order. */
function namesIn(text: string): readonly (string | null)[] {
  return extractStatements(readText(text)).map(({ speaker }) => speaker?.name ?? null);
}

const rows = Object.entries(PEOPLE_NAMES).map(([kind, names]) => ({
  kind,
  names: names.trim().split(/,\s+/),
}));

describe.each(rows)('$kind', ({ names }) => {
  it.each(names)('%s speaks by the full name, and by the surname behind it', (written) => {
    const full = written.replace('|', '');
    const [given = '', surname = ''] = written.split('|').map((part) => part.trim());
    expect(given).not.toBe('');
    const texts = [
      `Das Ratsmitglied ${full} sagte am Dienstag, das Wasser steige.`,
      `„Das Wasser steigt“, sagte ${full} (SPD) dem Blatt.`,
      `Am Abend kam auch ${full}. ${surname.charAt(0).toUpperCase()}${surname.slice(1)} sagte, das Wasser steige.`,
      `Am Abend kam auch ${full}. Das Wasser steige, sagte ${surname} am Montag.`,
      `Am Abend kam auch ${full}. Das Wasser steige, so ${surname} weiter.`,
      `Am Abend kam auch ${full}. Laut ${surname} steigt das Wasser.`,
    ];
    expect(texts.map(namesIn)).toEqual(texts.map(() => [full]));
  });
});

it('holds at least 150 names', () => {
  expect(rows.flatMap(({ names }) => names).length).toBeGreaterThanOrEqual(150);
});
