import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerStatement } from '../../../src/answer/answer.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { renderHome } from '../../../src/chat/slack/render-home.ts';
import { renderMessage, type SpokenReply } from '../../../src/chat/slack/render-message.ts';
import { escapeText, fitQuotation, fitText, unescapeText } from '../../../src/chat/slack/slack-text.ts';
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

describe('a message for Slack', () => {
  it('keeps every limit and names nobody, whatever it quotes', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 10 }), text, (statements, question) => {
        const { blocks, text: plain } = renderMessage(answerReply(statements, question.slice(0, 300)));
        expect(checkBlocks(blocks)).toEqual([]);
        expect(areTooLong(blocks)).toBe(false);
        expect(plain.length).toBeLessThanOrEqual(40_000);
        expect(plain).not.toMatch(/[<>]/);
        expect(JSON.stringify(blocks)).not.toMatch(/<(?!https:)/);
      }),
      { numRuns: 60 },
    );
  });

  it('of usual length has a text below 4000 characters that says what the blocks say', () => {
    const usual = Array.from({ length: 8 }, (_, index) =>
      testStatement(`Der Kran ${index} sei ${'nach langer Fahrt '.repeat(12)}geliefert worden`),
    );
    const { blocks, text: plain } = renderMessage(answerReply(usual, 'Wurde der Kran geliefert?'));
    expect(plain.length).toBeLessThan(4000);
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
    };
    const { blocks } = renderMessage({ kind: 'context', private: true, locale: 'de', view });
    expect(checkBlocks(blocks)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('>der Kran sei da');
    expect(JSON.stringify(blocks)).toContain('[…]');
  });
});

describe('the App Home', () => {
  it('keeps every limit', () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${index} ${'&<'.repeat(200)}`);
    const view = renderHome('U0BOT', createTestNewsroom().status(), lines);
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

  it('fit once escaped, with the closing mark', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (words, most) => {
        expect(fitText(words, most).length).toBeLessThanOrEqual(most);
        const quoted = fitQuotation(`„${words}“`, most);
        expect(quoted.length).toBeLessThanOrEqual(most);
        expect(quoted).toMatch(/^„.*“$/s);
      }),
    );
  });

  it('lose Slack’s markup', () => {
    expect(
      unescapeText('<@U0BOT> Was sagt <@U1|holt> in <#C1|hafen>, <https://x.example>? <!here>', 'U0BOT'),
    ).toBe('Was sagt holt in hafen, https://x.example?');
  });
});
