import { CLOSINGS, GREETINGS, INTERJECTIONS } from '../../language/lexicon/question-frames.ts';
import { SMALL_TALK, type SmallTalk } from '../../language/lexicon/small-talk.ts';
import { createPattern, matchPattern, type PhrasePattern } from './phrase-pattern.ts';
import { readTypedWords } from './typed-words.ts';

export type { SmallTalk };

const KINDS: readonly (readonly [SmallTalk, readonly PhrasePattern[]])[] = [
  ...SMALL_TALK.map(({ kind, phrases }) => [kind, phrases.map(createPattern)] as const),
  ['gratitude', CLOSINGS.map(createPattern)],
  ['greeting', [...GREETINGS, ...INTERJECTIONS].map(createPattern)],
];

/** What outweighs what, where a message is several ("Hallo, kannst du mir helfen?"). */
const WEIGHT: readonly SmallTalk[] = [
  'help',
  'self',
  'complaint',
  'gratitude',
  'farewell',
  'praise',
  'greeting',
];

/**
 * What a message is that says such things alone, from its first word to its last.
 * @returns null when a word is left over: then something is asked
 */
export function findSmallTalk(text: string): SmallTalk | null {
  const { folded: words } = readTypedWords(text);
  const found: SmallTalk[] = [];
  for (let place = 0; place < words.length; ) {
    const next = longest(words, place);
    if (next === null) return null;
    found.push(next.kind);
    place += next.count;
  }
  return WEIGHT.find((kind) => found.includes(kind)) ?? null;
}

function longest(words: readonly string[], place: number): { kind: SmallTalk; count: number } | null {
  let best: { kind: SmallTalk; count: number } | null = null;
  for (const [kind, patterns] of KINDS)
    for (const pattern of patterns) {
      const [count = 0] = matchPattern(pattern, words, place);
      if (count > (best?.count ?? 0)) best = { kind, count };
    }
  return best;
}
