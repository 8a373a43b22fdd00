import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderReply, type ShownReply } from '../../../src/chat/discord/render-reply.ts';
import type { AnswerView, DigestView, StatementView } from '../../../src/chat/views.ts';
import { findHiddenEmbeds } from '../../servers/discord/check-embeds.ts';
import { checkMessage, isEmptyMessage } from '../../servers/discord/check-message.ts';

const statement = (fields: Partial<StatementView> = {}): StatementView => ({
  number: 1,
  quotation: '„Der Kran ist nicht geliefert worden.“',
  speaker: 'Jon Weber',
  role: 'Reeder',
  elsewhere: null,
  said: 'gesagt 08.09.2024',
  published: 'veröffentlicht 09.09.2024',
  source: { label: 'Küstenblatt', url: 'https://kuestenblatt.example/kran?a=1&b=2' },
  title: 'Streit um den Kran',
  alsoIn: [],
  context: { kind: 'context', id: 'q1.context.de.key.hash', label: 'Kontext' },
  ...fields,
});

const answer = (view: Partial<AnswerView> = {}): ShownReply => ({
  kind: 'answer',
  private: false,
  locale: 'de',
  view: {
    question: 'Wurde der Kran geliefert?',
    notes: [],
    groups: [{ position: 'verneint', heading: 'Nein', statements: [statement()] }],
    empty: null,
    changes: [],
    contradictions: [],
    related: null,
    footer: '998 Artikel · 09.12.2022–23.06.2025',
    buttons: [],
    ...view,
  },
});

describe('an answer in embeds', () => {
  it('has the question first, then a block for each position, the archive last', () => {
    const { embeds, content } = renderReply(answer({ notes: ['Filter: Medium Küstenblatt'] }), true);
    expect(content).toBe('');
    expect(embeds).toEqual([
      { title: 'Wurde der Kran geliefert?', description: 'Filter: Medium Küstenblatt' },
      {
        title: 'Nein',
        color: 0xd55e00,
        description: [
          '**1 · Jon Weber**, Reeder',
          '> „Der Kran ist nicht geliefert worden.“',
          'gesagt 08.09.2024 · [Küstenblatt](<https://kuestenblatt.example/kran?a=1&b=2>), veröffentlicht 09.09.2024',
        ].join('\n'),
        footer: { text: '998 Artikel · 09.12.2022–23.06.2025' },
      },
    ]);
  });

  it('says what of the name other articles tell', () => {
    const told = statement({ elsewhere: 'Vorname aus anderen Artikeln' });
    const groups = [{ position: 'verneint' as const, heading: 'Nein', statements: [told] }];
    const { embeds } = renderReply(answer({ groups }), true);
    expect(embeds?.at(-1)?.description).toMatch(
      /veröffentlicht 09\.09\.2024 · Vorname aus anderen Artikeln$/,
    );
  });

  it('says where else the same words stand', () => {
    const alsoIn = [
      { label: 'Inselbote', url: 'https://inselbote.example/1' },
      { label: 'Marsch-Echo', url: null },
    ];
    const groups = [{ position: 'verneint' as const, heading: 'Nein', statements: [statement({ alsoIn })] }];
    const { embeds } = renderReply(answer({ groups }), true);
    expect(embeds[1]?.description).toContain(
      'auch in: [Inselbote](<https://inselbote.example/1>), Marsch-Echo',
    );
  });

  it('shows Markdown, mentions and links in a quotation as the characters they are', () => {
    const quotation = '„*Nie* <@123456789012345678> @everyone [hier](https://falle.example)“';
    const groups = [
      { position: 'verneint' as const, heading: 'Nein', statements: [statement({ quotation })] },
    ];
    const { embeds } = renderReply(answer({ groups }), true);
    expect(embeds[1]?.description).toContain(
      '> „\\*Nie\\* \\<\\@123456789012345678> \\@everyone \\[hier\\](https://falle.example)“',
    );
  });

  it('says in its own embed that nothing was found, and what is merely near', () => {
    const related = { heading: 'Nur in der Nähe der Frage', statements: [statement()] };
    const empty = 'Keine Aussagen dazu im Archiv (998 Artikel).';
    const { embeds } = renderReply(answer({ groups: [], empty, related }), true);
    expect(embeds.map(({ title }) => title)).toEqual(['Wurde der Kran geliefert?', related.heading]);
    expect(embeds[0]?.description).toBe('Keine Aussagen dazu im Archiv (998 Artikel).');
  });

  it('numbers the context buttons where there are several, and puts its own below', () => {
    const statements = [1, 2].map((number) =>
      statement({
        number,
        context: { kind: 'context', id: `q1.context.de.key.${number}`, label: 'Kontext' },
      }),
    );
    const more = { kind: 'more' as const, id: 'q1.more.de.key.1', label: 'Weitere' };
    const groups = [{ position: 'verneint' as const, heading: 'Nein', statements }];
    const { components } = renderReply(answer({ groups, buttons: [more] }), true);
    const labels = components.map((row) =>
      row.components.map((button) => ('label' in button ? button.label : null)),
    );
    expect(labels).toEqual([['Kontext 1', 'Kontext 2'], ['Weitere']]);
  });
});

describe('an answer without the right to embed', () => {
  it('says the same as plain text in one message', () => {
    const { embeds, content } = renderReply(answer(), false);
    expect(embeds).toEqual([]);
    expect(content).toBe(
      [
        '**Wurde der Kran geliefert?**',
        '',
        '**Nein**',
        '**1 · Jon Weber**, Reeder',
        '> „Der Kran ist nicht geliefert worden.“',
        'gesagt 08.09.2024 · [Küstenblatt](<https://kuestenblatt.example/kran?a=1&b=2>), veröffentlicht 09.09.2024',
        '',
        '-# 998 Artikel · 09.12.2022–23.06.2025',
      ].join('\n'),
    );
  });
});

describe('a quotation that is too long', () => {
  it('is cut inside its marks, and says so', () => {
    const words = 'Wir haben geprüft, gemessen und gewogen. '.repeat(300);
    const groups = [
      { position: 'bejaht' as const, heading: 'Ja', statements: [statement({ quotation: `„${words}“` })] },
    ];
    const { embeds } = renderReply(answer({ groups }), true);
    expect(embeds[1]?.description).toMatch(/> „Wir haben geprüft.* \\\[…\\\]“\n/);
  });
});

/** Texts that are long, or full of what must be escaped, or both. */
const hostile = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ maxLength, unit: 'grapheme' }),
    fc
      .tuple(
        fc.constantFrom('*', '`', '[x](', '<@1>', '> ', '# ', '_ _', '„“', '1. ', '🏴‍☠️', '\n'),
        fc.nat(maxLength),
      )
      .map(([unit, length]) => unit.repeat(length).slice(0, length)),
  );
const nonEmpty = (maxLength: number): fc.Arbitrary<string> => hostile(maxLength).map((text) => `x${text}`);
const link = fc.record({
  label: nonEmpty(300),
  url: fc.option(fc.nat(500).map((length) => `https://a.example/${'x'.repeat(length)}`)),
});
const statementView: fc.Arbitrary<StatementView> = fc.record({
  number: fc.integer({ min: 1, max: 99 }),
  quotation: hostile(5000).map((text) => `„${text}“`),
  speaker: nonEmpty(300),
  role: fc.option(hostile(300)),
  elsewhere: fc.option(hostile(100)),
  said: fc.option(hostile(100)),
  published: nonEmpty(100),
  source: link,
  title: hostile(300),
  alsoIn: fc.array(link, { maxLength: 4 }),
  context: fc.option(
    fc.nat(20).map((id) => ({ kind: 'context' as const, id: `q1.context.de.key.${id}`, label: 'Kontext' })),
  ),
});
const lines = fc.array(hostile(600), { maxLength: 6 });
const answerView: fc.Arbitrary<AnswerView> = fc.record({
  question: nonEmpty(300),
  notes: lines,
  groups: fc.array(
    fc.record({
      position: fc.constantFrom('bejaht', 'verneint', 'offen', 'geplant', 'andere'),
      heading: nonEmpty(60),
      statements: fc.array(statementView, { minLength: 1, maxLength: 8 }),
    }),
    { maxLength: 12 },
  ),
  empty: fc.option(nonEmpty(300)),
  changes: lines,
  contradictions: lines,
  related: fc.option(
    fc.record({ heading: nonEmpty(80), statements: fc.array(statementView, { maxLength: 2 }) }),
  ),
  footer: hostile(3000),
  buttons: fc.constant([]),
});
const digestView: fc.Arbitrary<DigestView> = fc.record({
  heading: nonEmpty(400),
  sections: fc.array(
    fc.record({
      heading: nonEmpty(60),
      items: fc.array(
        fc.record({
          line: fc.option(hostile(600)),
          statements: fc.array(statementView, { maxLength: 2 }),
        }),
        { maxLength: 8 },
      ),
    }),
    { maxLength: 5 },
  ),
  empty: fc.option(nonEmpty(300)),
  footer: hostile(300),
});
const reply: fc.Arbitrary<ShownReply> = fc.oneof(
  answerView.map((view) => ({ kind: 'answer' as const, private: false, locale: 'de' as const, view })),
  digestView.map((view) => ({ kind: 'digest' as const, private: false, locale: 'en' as const, view })),
  fc
    .record({ heading: fc.option(hostile(500)), lines })
    .map((view) => ({ kind: 'notice' as const, private: true, locale: 'de' as const, view })),
  fc
    .record({
      heading: nonEmpty(300),
      before: hostile(3000),
      text: nonEmpty(6000),
      after: hostile(3000),
      source: link,
      buttons: fc.constant([]),
      published: nonEmpty(60),
    })
    .map((view) => ({ kind: 'context' as const, private: true as const, locale: 'de' as const, view })),
);

describe('whatever a view holds', () => {
  it('Discord takes the message, with and without embeds', () => {
    fc.assert(
      fc.property(reply, fc.boolean(), (shown, embeds) => {
        const message = { ...renderReply(shown, embeds) };
        expect(checkMessage(message, 'channel')).toEqual([]);
        expect(findHiddenEmbeds(message.embeds.map((embed) => ({ ...embed })))).toEqual([]);
        if (shown.kind !== 'notice') expect(isEmptyMessage(message)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
