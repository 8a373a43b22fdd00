import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findTokens } from '../../src/language/find-tokens.ts';

const segmenter = new Intl.Segmenter('de', { granularity: 'word' });

describe('tokens', () => {
  it.each([
    ['Die US-Regierung, sagte er.', 'Die US-Regierung , sagte er .'],
    ['1.300 Soldaten, 4,5 Prozent', '1.300 Soldaten , 4,5 Prozent'],
    ['die 30-jährige Frau', 'die 30-jährige Frau'],
    ['2019-2021', '2019 - 2021'],
    ['Ost- und Westküste', 'Ost - und Westküste'],
    ["geht's O’Brien 'nicht'", "geht's O’Brien ' nicht '"],
    ['z.B. U.S. e.V.', 'z.B . U.S . e.V .'],
    ['bei example.org steht', 'bei example.org steht'],
    ['am Ende.Der Rat', 'am Ende . Der Rat'],
    ['Erdoğan, Özil und Chișinău', 'Erdoğan , Özil und Chișinău'],
    ['12 km² \u{1f680} …', '12 km ² \u{1f680} …'],
    ['die Wind\u00adpark\u00adplanung', 'die Windparkplanung'],
    ['die Wind\u00ad\u200bplanung', 'die Windplanung'],
    ['die \u00ad– Planung', 'die – Planung'],
    ['\ufeffDie \u200bPlanung\u200b, sagte', 'Die Planung , sagte'],
    ['der Elb-\u00adHafen', 'der Elb-Hafen'],
    ['', ''],
  ])('of %j are %j', (text, tokens) => {
    expect(findTokens(text).map((token) => token.text)).toEqual(tokens === '' ? [] : tokens.split(' '));
  });

  it('are words, numbers or punctuation', () => {
    const kinds = findTokens('Am 30. Mai kam die 30-jährige US-Bürgerin.').map((token) => token.kind);
    expect(kinds.filter((kind) => kind === 'number')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'punctuation')).toHaveLength(2);
  });

  it('begin and end where Unicode has word boundaries, in German without hyphens and inner stops', () => {
    const word = fc.stringMatching(/^[a-zäöüßA-ZÄÖÜé]{1,12}$/);
    const between = fc.constantFrom(
      ' ',
      ', ',
      ' – ',
      ' (',
      ') ',
      '; ',
      ': ',
      ' 1.300 ',
      ' 4,5 ',
      '! ',
      '\n',
      ' „',
      '“ ',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between)), (pairs) => {
        const text = pairs.flat().join('');
        const expected = [...segmenter.segment(text)]
          .map(({ segment }) => segment)
          .filter((s) => s.trim() !== '');
        expect(findTokens(text).map((token) => token.text)).toEqual(expected);
      }),
    );
  });

  it('begin with a letter, and hold what nobody sees up to the next', () => {
    const [token] = findTokens('\u200b\u00adWind\u00adpark\u00ad\u200b');
    expect(token).toEqual({ text: 'Windpark', kind: 'word', start: 2, end: 13 });
  });

  it('keep to the part of the text that is asked for', () => {
    const tokens = findTokens('eins zwei-drei vier', 5, 11);
    expect(tokens).toEqual([{ text: 'zwei-d', kind: 'word', start: 5, end: 11 }]);
  });

  it('of a long list of numbers come at once', () => {
    expect(findTokens('7 '.repeat(1_000_000))).toHaveLength(1_000_000);
  });
});
