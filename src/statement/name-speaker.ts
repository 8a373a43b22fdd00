import type { Article } from '../article/article.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { collectPeople } from './person-registry.ts';
import { readSentences } from './read-sentences.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { SpeakerContext } from './speaker-context.ts';
import type { Speaker } from './statement.ts';

/** The last article read: who asks for one speaker of an article mostly asks for the next one, too. */
let read: { article: Article; dictionary: Dictionary; context: SpeakerContext } | null = null;

/**
 * Whom the words at a place of an article name: completed from the whole article, in the nominative, with the role.
 * For a reader who found out by other means that they speak.
 *
 * @param at an offset in the article's text, inside the phrase's own words
 * @returns null when no phrase is there, or it names nobody
 */
export function nameSpeaker(article: Article, at: number, dictionary: Dictionary): Speaker | null {
  const context = contextOf(article, dictionary);
  const sentence = context.sentences.find(({ start, end }) => at >= start && at < end);
  const phrase = sentence?.phrases.find(({ start, end }) => at >= start && at < end);
  return sentence === undefined || phrase === undefined
    ? null
    : resolvePhrase(sentence, phrase, context).speaker;
}

function contextOf(article: Article, dictionary: Dictionary): SpeakerContext {
  if (read?.article !== article || read.dictionary !== dictionary) {
    const sentences = readSentences(article, dictionary);
    const people = collectPeople(sentences, dictionary);
    const abbreviations = findAbbreviations(sentences, dictionary);
    read = { article, dictionary, context: { sentences, people, abbreviations, dictionary, last: null } };
  }
  return read.context;
}
