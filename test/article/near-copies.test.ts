import { describe, expect, it } from '@jest/globals';
import { areCopies, containment, sketchOf } from '../../src/article/near-copies.ts';
import { makeCopySet } from './copy-set.ts';

describe('near copies', () => {
  it('are found among stories that papers cut, edit and begin anew, and hardly anything else is', () => {
    const texts = makeCopySet(120, 7).map(({ story, text }, paper) => ({
      story,
      article: { text, source: `Blatt ${paper}`, publishedAt: null },
    }));
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const [at, left] of texts.entries())
      for (const right of texts.slice(at + 1)) {
        const found = areCopies(left.article, right.article);
        if (found) counts[left.story === right.story ? 'right' : 'wrong'] += 1;
        else if (left.story === right.story) counts.missed += 1;
      }
    const { right, wrong, missed } = counts;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.95);
  });

  const sentence =
    'Die Stadt Lindenau saniert das Hallenbad für vier Millionen Euro, sagte Karla Ohm am Montag nach der Sitzung.';

  it('are a short text and the long one it stands in', () => {
    const other = Array.from(
      { length: 200 },
      (_, n) => `Satz ${n} handelt von etwas anderem als Satz ${n + 1}.`,
    ).join(' ');
    const story = Array.from({ length: 40 }, (_, n) => sentence.replace('vier', String(n))).join(' ');
    expect(containment(sketchOf(story), sketchOf(`${other} ${story}`))).toBeGreaterThan(0.9);
    expect(containment(sketchOf(story), sketchOf(other))).toBeLessThan(0.1);
  });

  it('are told by words, not by case, marks and spaces', () => {
    expect(containment(sketchOf(sentence), sketchOf(sentence.toUpperCase().replaceAll(' ', '\n')))).toBe(1);
  });

  it.each(['', 'Ja.', 'Das Bad bleibt offen.'])('are none where there is too little to tell: %j', (text) => {
    expect(containment(sketchOf(text), sketchOf(text))).toBe(0);
  });

  it('are asked for more where one paper has both, or they lie days apart', () => {
    const told = Array.from({ length: 12 }, (_, n) => sentence.replace('vier', String(n)));
    const at = (text: readonly string[], source: string, publishedAt: string) => ({
      text: text.join(' '),
      source,
      publishedAt,
    });
    const whole = at(told, 'Bote', '2025-04-01');
    const rest = Array.from(
      { length: 4 },
      (_, n) => `In Auwald wurden im Jahr ${n} ganz andere Dinge beraten, wie es heißt.`,
    );
    const edited = [...told.slice(0, 7), ...rest];
    expect(areCopies(whole, at(edited, 'Kurier', '2025-04-02'))).toBe(true);
    expect(areCopies(whole, at(edited, 'Bote', '2025-04-02'))).toBe(false);
    expect(areCopies(whole, at(edited, 'Kurier', '2025-05-02'))).toBe(false);
    expect(areCopies(whole, at(told, 'Bote', '2025-05-02'))).toBe(true);
  });
});
