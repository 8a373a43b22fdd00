import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Rest } from './find-free-statements.ts';
import { isLineApart } from './is-line-apart.ts';
import { phraseOf } from './resolve-speakers.ts';
import type { SpeakerSource } from './statement-draft.ts';

/** So many sentences below a heading its words are looked for. */
const REACH = 60;
/** So many of a heading's words, of ten, stand in what it quotes. */
const SHARED = 7;
/** Words shorter than this say nothing of what is quoted. */
const SHORTEST = 4;

/**
 * Headings that are words of somebody: „Das Vertrauen ist beschädigt“ as a line of its own, without a full stop. They are of
 * whoever says those words below, and of nobody where nobody does; never of whoever spoke above.
 *
 * @param rests all sentences of the article in order
 * @returns the same, with the speaker of such headings
 */
export function findHeadings(rests: readonly Rest[]): readonly Rest[] {
  return rests.map((rest, index) => {
    const [draft] = rest.drafts;
    if (draft?.speaker !== 'earlier' || !isHeading(rest.sentence, rests[index + 1]?.sentence)) return rest;
    const speaker = findEcho(rest.sentence, rests.slice(index + 1, index + 1 + REACH)) ?? 'unknown';
    return {
      ...rest,
      drafts: rest.drafts.map((own) => ({ ...own, speaker, rule: 'quotation as a heading' })),
    };
  });
}

/** Nothing but a quotation that no stop ends. */
const isHeading = (sentence: ReadSentence, next?: ReadSentence): boolean =>
  sentence.words.length === 0 && isLineApart(sentence, next);

/** Whoever says the words of a heading below it: the first statement that has most of them. */
function findEcho({ text, start, end }: ReadSentence, below: readonly Rest[]): SpeakerSource | null {
  const wanted = wordsOf(text.slice(start, end));
  if (wanted.size < 2) return null;
  for (const { drafts } of below)
    for (const draft of drafts) {
      const phrase = phraseOf(draft);
      // A pronoun names nobody so far from where it stands.
      if (phrase === null || phrase.kind === 'pronoun') continue;
      const said = wordsOf(draft.spans.map((span) => text.slice(span.start, span.end)).join(' '));
      const shared = [...wanted].filter((word) => said.has(word)).length;
      if (shared * 10 >= wanted.size * SHARED) return { elsewhere: phrase, there: draft.sentence };
    }
  return null;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= SHORTEST));
