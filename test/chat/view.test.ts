import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerStatement } from '../../src/answer/answer.ts';
import { renderStatementView } from '../../src/chat/statement-view.ts';
import { renderAnswerView } from '../../src/chat/view.ts';
import type { AnswerView } from '../../src/chat/views.ts';
import { testAnswer, testStatement } from './test-newsroom.ts';

const LIMITS = { statements: 8, characters: 4400, quotation: 700 };

function page(answer: ReturnType<typeof testAnswer>, number: number, limits = LIMITS): AnswerView | null {
  return renderAnswerView(answer, answer, {
    locale: 'de',
    limits,
    key: 'K'.repeat(20),
    page: number,
    notes: [],
    deletableBy: '123456789012345678',
    showable: false,
  });
}

function allPages(answer: ReturnType<typeof testAnswer>): readonly AnswerView[] {
  const pages: AnswerView[] = [];
  for (let view = page(answer, 0); view !== null; view = page(answer, pages.length)) pages.push(view);
  return pages;
}

/** Every string that a reader sees, and the addresses behind the links. */
function charactersOf(view: AnswerView): number {
  const { buttons: _buttons, ...shown } = view;
  const strings: string[] = [];
  JSON.stringify(shown, (name, value) => {
    if (typeof value === 'string' && name !== 'id' && name !== 'kind' && name !== 'position')
      strings.push(value);
    return value;
  });
  return strings.reduce((sum, text) => sum + text.length, 0);
}

const text = fc.string({
  unit: fc.constantFrom('a', 'ß', ' ', '„', '“', '🚢', '\n'),
  minLength: 1,
  maxLength: 3000,
});
const statement: fc.Arbitrary<AnswerStatement> = fc
  .record({ text, speaker: fc.option(text), role: fc.option(text), source: fc.option(text), title: text })
  .map(({ text: words, ...fields }) => testStatement(words, fields));

describe('the pages of an answer', () => {
  it('hold every statement once, numbered through, within the limits', () => {
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 30 }), fc.nat({ max: 30 }), (all, split) => {
        const statements = all.map((one, index) => ({ ...one, article: `a${index}` }));
        const positions = [
          { position: 'bejaht' as const, statements: statements.slice(0, split) },
          { position: 'nochNicht' as const, statements: statements.slice(split) },
        ];
        const pages = allPages(testAnswer({ positions, contradictions: [] }));
        const numbers = pages.flatMap((view) =>
          view.groups.flatMap((group) => group.statements.map((s) => s.number)),
        );
        expect(numbers).toEqual(statements.map((_, index) => index + 1));
        for (const view of pages) expect(charactersOf(view)).toBeLessThanOrEqual(LIMITS.characters);
      }),
      { numRuns: 60 },
    );
  });

  it('show changes and contradictions on the first alone', () => {
    const positions = [
      {
        position: 'bejaht' as const,
        statements: Array.from({ length: 9 }, (_, index) =>
          testStatement('der Kran sei geliefert worden', { article: `a${index}` }),
        ),
      },
    ];
    const [first, second] = allPages(testAnswer({ positions }));
    expect(first?.contradictions).toHaveLength(1);
    expect(first?.buttons.map((button) => button.kind)).toEqual(['more', 'delete']);
    expect(second?.contradictions).toEqual([]);
    expect(second?.footer).toContain('Seite 2 von 2');
  });

  it('name a change with both labels and dates', () => {
    const before = testStatement('der Kran sei noch nicht da', { date: '2024-01', datePrecision: 'month' });
    const after = testStatement('der Kran sei geliefert worden');
    const change = {
      speaker: 'Mara Holt',
      from: { position: 'nochNicht' as const, statement: before },
      to: { position: 'bejaht' as const, statement: after },
    };
    expect(page(testAnswer({ changes: [change] }), 0)?.changes).toEqual([
      'Geändert: Mara Holt „Noch nicht“ (01/2024) → „Ja“ (06.09.2024)',
    ]);
  });

  it('show what is near apart, when nothing was found', () => {
    const related = [
      testStatement('der Kran sei alt'),
      testStatement('der Kran sei neu'),
      testStatement('x'),
    ];
    const view = page(testAnswer({ positions: [], contradictions: [], related }), 0);
    expect(view?.groups).toEqual([]);
    expect(view?.related?.statements).toHaveLength(2);
    expect(view?.related?.heading).toContain('keine Antwort');
  });

  it('link no address that could break out of a link', () => {
    for (const url of ['javascript:alert(1)', 'https://x.example/a>b', 'https://x.example/a|b', 'kaputt']) {
      const positions = [{ position: 'bejaht' as const, statements: [testStatement('x', { url })] }];
      const address = page(testAnswer({ positions }), 0)?.groups[0]?.statements[0]?.source.url;
      expect(address ?? '').not.toMatch(/[<>|]|^javascript|^kaputt/);
    }
  });
});

describe('what other articles add to who speaks', () => {
  const shown = (fields: Partial<AnswerStatement>) => {
    const statement = testStatement('Die Klinik bleibt offen.', fields);
    const view = renderStatementView(statement, 1, { locale: 'de', key: null, quotation: 700 });
    return [view.speaker, view.role, view.elsewhere];
  };
  const from = { speaker: null, role: null, article: 'anders' };

  it('is shown with the name, and said to be from there', () => {
    const elsewhere = { ...from, of: 'surname', speaker: 'Jan Wehrmut' } as const;
    expect(shown({ speaker: 'Wehrmut', role: 'Minister', elsewhere })).toEqual([
      'Jan Wehrmut',
      'Minister',
      'Vorname aus anderen Artikeln',
    ]);
    expect(shown({ speaker: 'Wehrmut', role: null, elsewhere: { ...elsewhere, role: 'Minister' } })).toEqual([
      'Jan Wehrmut',
      'Minister',
      'Vorname und Funktion aus anderen Artikeln',
    ]);
  });

  it('makes an office that the article calls by nothing else a role', () => {
    const elsewhere = { ...from, of: 'office', speaker: 'Jan Wehrmut' } as const;
    expect(shown({ speaker: 'Bundesminister', role: null, elsewhere })).toEqual([
      'Jan Wehrmut',
      'Bundesminister',
      'Name aus anderen Artikeln',
    ]);
  });

  it('adds a role to a whole name', () => {
    const elsewhere = { ...from, of: 'name', role: 'Minister' } as const;
    expect(shown({ speaker: 'Jan Wehrmut', role: null, elsewhere })).toEqual([
      'Jan Wehrmut',
      'Minister',
      'Funktion aus anderen Artikeln',
    ]);
  });

  it('says nothing where nothing is added', () => {
    expect(shown({ speaker: 'Jan Wehrmut', role: 'Minister' })).toEqual(['Jan Wehrmut', 'Minister', null]);
  });
});
