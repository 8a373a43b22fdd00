import type { Vocabulary } from '../language/form.ts';
import { type ParsedSentence, parseSentence } from '../language/parse-sentence.ts';
import type { Sentence } from '../language/sentence.ts';

/** Parses the sentences of one text; who asks for a sentence again, for whatever purpose, gets the same one. */
export class SentenceParser {
  readonly vocabulary: Vocabulary;
  /** By their start; a sentence that was joined with the next one replaces it. */
  readonly #parsed = new Map<number, ParsedSentence>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  parse(sentence: Sentence): ParsedSentence {
    const known = this.#parsed.get(sentence.start);
    if (known !== undefined && known.end === sentence.end) return known;
    const parsed = parseSentence(sentence, this.vocabulary);
    this.#parsed.set(sentence.start, parsed);
    return parsed;
  }
}
