import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDigestWords } from '../../../src/chat/digest/parse-digest-words.ts';

describe('the words after /digest', () => {
  const question = 'Wird das Bad geschlossen?';

  it('subscribe a topic, the options anywhere', () => {
    const wanted = { kind: 'subscribe', topic: question, options: { time: '08:00', rhythm: 'werktags' } };
    for (const words of [
      `abonnieren ${question} zeit:08:00 rhythmus:werktags`,
      `abonnieren thema: ${question} zeit: 08:00 rhythmus: werktags`,
      `  Abonnieren zeit:08:00 thema:${question} rhythmus:werktags `,
      `subscribe rhythm:werktags time:08:00 ${question}`,
    ])
      expect(parseDigestWords(words)).toEqual(wanted);
  });

  it('leave the filters of a question with the topic', () => {
    expect(parseDigestWords('abonnieren Lindenbad sprecher:Reuth zeit:07:30 von:2024 leer:ja')).toEqual({
      kind: 'subscribe',
      topic: 'Lindenbad sprecher:Reuth von:2024',
      options: { time: '07:30', empty: 'ja' },
    });
  });

  it('name a subscription by its number', () => {
    expect(parseDigestWords('abbestellen 3')).toEqual({ kind: 'unsubscribe', id: 3 });
    expect(parseDigestWords('abbestellen nummer: 3')).toEqual({ kind: 'unsubscribe', id: 3 });
    expect(parseDigestWords('vorschau Nr. 12')).toEqual({ kind: 'preview', id: 12 });
    expect(parseDigestWords('abbestellen')).toEqual({ kind: 'unsubscribe', id: null });
    expect(parseDigestWords('abbestellen das Bad')).toEqual({ kind: 'unsubscribe', id: null });
  });

  it('preview a topic', () => {
    expect(parseDigestWords(`vorschau ${question}`)).toEqual({
      kind: 'preview',
      topic: question,
      options: {},
    });
  });

  it('ask for help where nothing else is understood', () => {
    for (const words of ['', ' ', 'hilfe', 'löschen 3', question])
      expect(parseDigestWords(words)).toEqual({ kind: 'help' });
    expect(parseDigestWords('liste')).toEqual({ kind: 'list' });
  });

  it('never fail, on any text, and not slowly on a long one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => void parseDigestWords(words)));
    parseDigestWords(`abonnieren ${'zeit: '.repeat(5_000)}`);
    parseDigestWords(`abonnieren x${' '.repeat(100_000)}x`);
    parseDigestWords(`abonnieren zeit:x${' '.repeat(100_000)}x`);
  });
});
