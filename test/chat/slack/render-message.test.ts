import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerStatement } from '../../../src/answer/answer.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import type { SlackBlock } from '../../../src/chat/slack/block.ts';
import { renderHome } from '../../../src/chat/slack/render-home.ts';
import { renderMessage, type SpokenReply } from '../../../src/chat/slack/render-message.ts';
import { escapeText, unescapeText } from '../../../src/chat/slack/slack-text.ts';
import { renderAnswerView } from '../../../src/chat/view.ts';
import { areTooLong, checkBlocks } from '../../servers/slack/check-blocks.ts';
import { createTestNewsroom, testAnswer, testStatement } from '../test-newsroom.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'ß', ' ', '&', '<', '>', '|', '„', '“', '*', '\n', '🚢', '<!channel>'),
  minLength: 1,
  maxLength: 1500,
});
const copy = fc.record({
  article: fc.constant('a'),
  title: text,
  source: fc.option(text),
  url: fc.constant(`https://x.example/?${'a=&'.repeat(150)}`),
  publishedAt: fc.constant(null),
});
const statement: fc.Arbitrary<AnswerStatement> = fc
  .record({
    text,
    speaker: fc.option(text),
    role: fc.option(text),
    via: fc.option(text),
    title: text,
    source: fc.option(text),
    alsoIn: fc.array(copy, { maxLength: 5 }),
    dateWords: fc.option(text),
  })
  .map(({ text: words, ...fields }) => testStatement(words, { ...fields, date: null }));

function answerReply(statements: readonly AnswerStatement[], question: string): SpokenReply {
  const positions = statements.map((one, index) => ({
    position: 'andere' as const,
    label: `Aussagen ${index}`,
    statements: [one],
  }));
  const answer = testAnswer({
    question,
    positions,
    contradictions: statements.slice(1).map((denying) => ({ affirming: denying, denying })),
  });
  const view = renderAnswerView(answer, answer, {
    locale: 'de',
    limits: PAGE_LIMITS.slack,
    key: 'K'.repeat(20),
    page: 0,
    notes: ['Filter: Sprecher <&>'],
    deletableBy: 'U0READER',
    showable: true,
  });
  if (view === null) throw new Error('the first page is always there');
  return { kind: 'answer', private: false, locale: 'de', view };
}

/** Every text in the blocks that Slack would read as markup: such a one may hold no words of others. */
function markupOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(markupOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && (value.type === 'mrkdwn' || value.type === 'emoji') ? [value] : [];
  const named = 'emoji' in value && value.emoji !== false ? [value] : [];
  return [...own, ...named, ...Object.values(value).flatMap(markupOf)];
}

/** The words of every part of rich text, as Slack shows them. */
const richWords = (blocks: readonly SlackBlock[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'rich_text'
      ? block.elements.flatMap(({ elements }) =>
          elements.map((part) => ('text' in part ? part.text : part.user_id)),
        )
      : [],
  );

describe('a quotation in Slack', () => {
  it.each([
    'das sei ~nicht~ wahr',
    'das sei *wahr*',
    'das sei _wahr_',
    'Vorsicht :warning: am Kran',
    'das `ist` so',
    '> so steht es da',
    'an <!channel> und <@U0READER>',
    'Müller & Söhne &amp; Co.',
    'https://x.example/?a=1&b=2',
    '• erstens',
  ])('holds its words as they are: %s', (words) => {
    const { blocks } = renderMessage(answerReply([testStatement(words)], 'Wurde der Kran geliefert?'));
    expect(richWords(blocks)).toContain(`„${words}“`);
    expect(markupOf(blocks)).toEqual([]);
  });

  it.each(['speaker', 'role', 'via', 'source', 'title'] as const)('and so does its %s', (field) => {
    const odd = testStatement('der Kran sei da', {
      [field]: '*M* ~Holt~ :x:',
      ...(field === 'title' && { source: null }),
    });
    const { blocks } = renderMessage(answerReply([odd], 'Wurde der *Kran* geliefert?'));
    expect(richWords(blocks).join('\n')).toContain('*M* ~Holt~ :x:');
    expect(markupOf(blocks)).toEqual([]);
  });

  it('has its button below, with its number', () => {
    const { blocks } = renderMessage(answerReply([testStatement('a b'), testStatement('c d')], 'Was?'));
    const actions = blocks.find((block) => block.type === 'actions');
    expect(actions?.elements.map(({ text: label }) => label.text)).toEqual([
      'Kontext 1',
      'Kontext 2',
      'Im Kanal zeigen',
      'Löschen',
    ]);
  });
});

describe('a message for Slack', () => {
  it('keeps every limit and names nobody, whatever it quotes', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 10 }), text, (statements, question) => {
        const { blocks, text: plain } = renderMessage(answerReply(statements, question.slice(0, 300)));
        expect(checkBlocks(blocks)).toEqual([]);
        expect(areTooLong(blocks)).toBe(false);
        expect(plain.length).toBeLessThan(4000);
        expect(plain).not.toMatch(/[<>]/);
        expect(markupOf(blocks)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of usual length has a text below 4000 characters that says what the blocks say', () => {
    const usual = Array.from({ length: 8 }, (_, index) =>
      testStatement(`Der Kran ${index} sei ${'nach langer Fahrt '.repeat(12)}geliefert worden`),
    );
    const { blocks, text: plain } = renderMessage(answerReply(usual, 'Wurde der Kran geliefert?'));
    expect(plain).toContain('Der Kran 7 sei');
    const shown = JSON.stringify(blocks);
    for (const line of plain.match(/Der Kran \d sei/g) ?? []) expect(shown).toContain(line);
  });

  it('shows a passage with its neighbours', () => {
    const view = {
      heading: 'Kontext: Mara Holt',
      before: 'Davor. ',
      text: 'der Kran sei da',
      after: ' Danach.'.repeat(900),
      source: { label: 'Küstenblatt', url: null },
      published: 'veröffentlicht 07.09.2024',
      buttons: [],
    };
    const { blocks } = renderMessage({ kind: 'context', private: true, locale: 'de', view });
    expect(checkBlocks(blocks)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('"der Kran sei da"');
    expect(JSON.stringify(blocks)).toContain('[…]');
  });
});

describe('the App Home', () => {
  it('keeps every limit', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index} ${'&<'.repeat(200)}`);
    const view = renderHome('U0BOT', createTestNewsroom().status(), null, lines);
    expect(checkBlocks(view.blocks, 100)).toEqual([]);
  });
});

describe('texts for Slack', () => {
  it('come back from Slack as they were', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(unescapeText(escapeText(words), null)).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('lose Slack’s markup', () => {
    expect(
      unescapeText('<@U0BOT> Was sagt <@U1|holt> in <#C1|hafen>, <https://x.example>? <!here>', 'U0BOT'),
    ).toBe('Was sagt holt in hafen, https://x.example?');
  });
});
