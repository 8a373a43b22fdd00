import { describe, expect, it } from '@jest/globals';
import { findPassages } from '../../src/article/find-passages.ts';
import { noteWords } from '../../src/corpus/note-words.ts';
import { NotedWords } from '../../src/corpus/noted-words.ts';
import { readPassageWords } from '../../src/corpus/passage-words.ts';
import { TermNumbers } from '../../src/corpus/term-numbers.ts';
import { readArticleTerms } from '../../src/corpus/text-terms.ts';
import { testReader } from '../reading/test-reader.ts';

const article = (title: string, text: string) => ({
  ...{ id: 'a', title, text },
  ...{ publishedAt: '2025-04-02', source: null, url: null, language: 'de' },
});

const ARTICLES = [
  ['nothing', '', ''],
  ['one word', 'Bad', 'Offen.'],
  [
    'marks, years and countries of two words',
    'Vertrag mit den Vereinigten Staaten',
    'Die Vereinigten Staaten und Saudi-Arabien haben 2019 verhandelt, sagte Mara Holt. „Das war im Mai 0815 nicht möglich!“\n\nWarum? Weil 12.500 Menschen, so die USA, am 3. Mai 2021 fehlten.',
  ],
  [
    'lines broken inside sentences and words',
    'Der Wind\u00adpark',
    'Der Rat will den Wind-\npark bauen, und die\nBürgermeisterin sagte am Montag,\ndass die Straßen-\nbahn bleibt. Die Ent-\nscheidung fällt im\nHerbst.\n\nD ie Fraktion schwieg.',
  ],
  [
    'letters of others and words without end',
    'Встреча в Киеве',
    `Владимир sprach mit Erdoğan und 習近平 über ${'Donaudampfschiff'.repeat(12)}.\tDann 😀 ging er.`,
  ],
  [
    'many passages',
    'Viele Absätze',
    Array.from(
      { length: 60 },
      (_, place) =>
        `Im Absatz ${place} fordert der Stadtrat von Lindenau ${place + 1900} neue Kindertagesstätten, Schwimmbäder und Buslinien.`,
    ).join('\n\n'),
  ],
] as const;

describe('words noted beside an article', () => {
  it.each(ARTICLES)('are those that are read in it: %s', (_, title, text) => {
    const one = article(title, text);
    const reading = testReader.readArticle(one);
    const { vocabulary } = testReader;
    const numbers = new TermNumbers();
    // Others may have come before, with other weights.
    numbers.pack('andere', 0.123);
    const noted = new NotedWords(noteWords(reading), numbers);
    expect(noted.article()).toEqual(readArticleTerms(text, vocabulary, numbers));
    for (const passage of findPassages({ ...one, text: reading.text }))
      expect(noted.passage(passage)).toEqual(
        readPassageWords({ title, text: reading.text }, passage, vocabulary, numbers),
      );
  });

  it('are not known of another passage', () => {
    const noted = new NotedWords(
      noteWords(testReader.readArticle(article('Bad', 'Das Bad bleibt offen.'))),
      new TermNumbers(),
    );
    expect(noted.passage({ start: 0, end: 7 })).toBeNull();
    expect(noted.passage({ start: 3, end: 21 })).toBeNull();
  });
});
