import type { Vocabulary } from '../language/form.ts';
import { type CorrectWords, type ParsedSentence, parseSentence } from '../language/parse-sentence.ts';
import type { Sentence } from '../language/sentence.ts';
import { findNamesakes, withNames } from './namesakes.ts';

/** Parses the sentences of one text; who asks for a sentence again, for whatever purpose, gets the same one. */
export class SentenceParser {
  readonly vocabulary: Vocabulary;
  readonly #text: () => string;
  /** Undefined until it is asked for. */
  #correct: CorrectWords | null | undefined;
  /** By their start; a sentence that was joined with the next one replaces it. */
  readonly #parsed = new Map<number, ParsedSentence>();

  /** @param text all of it, asked for at the first sentence: who is named anywhere is known everywhere */
  constructor(vocabulary: Vocabulary, text: () => string) {
    this.vocabulary = vocabulary;
    this.#text = text;
  }

  parse(sentence: Sentence): ParsedSentence {
    const known = this.#parsed.get(sentence.start);
    if (known !== undefined && known.end === sentence.end) return known;
    const parsed = this.parseApart(sentence);
    this.#parsed.set(sentence.start, parsed);
    return parsed;
  }

  /** Parses what is not the whole of a sentence, and keeps nothing. */
  parseApart(sentence: Sentence): ParsedSentence {
    if (this.#correct === undefined) this.#correct = this.#readNamesakes();
    return parseSentence(sentence, this.vocabulary, this.#correct);
  }

  #readNamesakes(): CorrectWords | null {
    const text = this.#text();
    const namesakes = findNamesakes(text, this.vocabulary);
    return namesakes === null ? null : (words) => withNames(words, text, namesakes);
  }
}
