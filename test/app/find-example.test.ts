import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { keepExample } from '../../src/app/find-example.ts';
import { createNameDirectory } from '../../src/app/name-directory.ts';
import { renderHelp } from '../../src/chat/notices.ts';
import { parseFilters } from '../../src/chat/parse-filters.ts';
import { createTestCorpus } from '../answer/test-corpus.ts';

function exampleOf(text: string, names: readonly string[]) {
  const corpus = createTestCorpus([{ source: 'Der Bote', text }]);
  const speakers = createNameDirectory();
  for (const name of names) speakers.count(name);
  return { corpus, known: keepExample(corpus, speakers)() };
}

describe('the example that help recommends', () => {
  it.each([
    ['„Das Bad schließt“, sagte Mara Holt.', 'Mara Holt'],
    ['Mara Holt sagte, der Hafen werde gebaut.', 'Mara Holt'],
    ['Jens Querfurt kündigte am Montag eine neue Brücke an.', 'Jens Querfurt'],
  ])('finds something in the archive, and so does the narrowed one: %s', (text, name) => {
    const { corpus, known } = exampleOf(text, [name]);
    const { lines } = renderHelp('de', 'console', known);
    const asked = [lines[0], lines[2]].map((line) => line?.split('zum Beispiel: ')[1] ?? '');
    expect(asked[1]).toContain('medium:"Der Bote"');
    for (const words of asked) {
      const { text: question, filters } = parseFilters(words);
      const from = filters.from === undefined ? {} : { from: `${filters.from}-01-01` };
      const { source } = filters;
      const answer = answerQuestion({ text: question, ...from, ...(source && { source }) }, corpus);
      expect(answer.positions).not.toEqual([]);
    }
  });

  it('is none where nothing is known to be found', () => {
    const { known } = exampleOf('Das Bad ist blau.', []);
    expect(known).toBeNull();
    const { lines } = renderHelp('de', 'console', known);
    expect(lines.join(' ')).not.toMatch(/zum Beispiel|Iran|Küstenblatt/);
    expect(lines[0]).toBe('Stell eine Frage zu den Nachrichten.');
  });
});
