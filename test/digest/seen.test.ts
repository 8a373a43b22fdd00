import { describe, expect, it } from '@jest/globals';
import { joinFingerprints } from '../../src/digest/fingerprint.ts';
import { parseSeen, type Seen, type SeenStatement, writeSeen } from '../../src/digest/seen.ts';

const statement: SeenStatement = {
  key: 'k1',
  article: 'a1',
  fingerprint: 'f1',
  start: 3,
  end: 40,
  speaker: 'Mara Holt',
  position: 'nochNicht',
  date: '2024-01-04',
  title: 'Der Kran',
  source: 'Küstenblatt',
  url: null,
};
const seen: Seen = {
  at: '2026-11-24T07:00:00.000Z',
  articles: new Set(),
  statements: [statement],
  contradicted: new Set(['x y']),
  told: new Set(),
};

/** As the first version wrote it: with the German heading in place of the position. */
function writtenBefore(label: string | null): string {
  const { position: _, ...kept } = statement;
  return JSON.stringify({
    version: 1,
    at: seen.at,
    articles: joinFingerprints(seen.articles),
    statements: [{ ...kept, label }],
    contradicted: [...seen.contradicted],
  });
}

describe('what a channel has seen', () => {
  it('is read as it was written', () => {
    for (const told of [new Set<string>(), new Set(['k1 a1 f1'])])
      expect(parseSeen(writeSeen({ ...seen, told }))).toEqual({ ...seen, told });
  });

  it('of a time before answers were remembered has told of none of them', () => {
    const { told: _, ...written } = JSON.parse(writeSeen(seen));
    expect(parseSeen(JSON.stringify(written))).toEqual(seen);
  });

  it.each([
    ['Ja', 'bejaht'],
    ['Nein', 'verneint'],
    ['Noch nicht', 'nochNicht'],
    ['Offen', 'offen'],
    ['Geplant', 'geplant'],
    ['Aussagen', 'andere'],
    ['Aussagen ohne Seite', 'ohneSeite'],
    [null, null],
    ['Vielleicht', null],
  ])('is read from the first version: %s is %s', (label, position) => {
    expect(parseSeen(writtenBefore(label))).toEqual({ ...seen, statements: [{ ...statement, position }] });
  });

  it.each(['', '{}', '{"version":3}', '{"version":1,"at":1}'])('is nothing where it reads "%s"', (kept) => {
    expect(parseSeen(kept)).toBeNull();
  });
});
