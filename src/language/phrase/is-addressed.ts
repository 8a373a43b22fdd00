import { hasCase } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import { MEDIA_LETTERS, MEDIA_OFFICES, NEWS_MEDIA } from '../lexicon/named-media.ts';
import { MEDIA_NAMES } from '../lexicon/states.ts';
import type { Core } from './core.ts';
import type { Link } from './noun-phrase.ts';
import { previousOf } from './previous.ts';

/**
 * "sagte der Minister [der Nordpost]", "wie ein Sprecher [der Nordpost] sagte": beside a verb and whoever speaks a medium is told it,
 * unless they belong to it ("der Redakteur der Nordpost", "die Redaktion der Nordpost").
 */
export function isAddressed(
  cores: readonly Core[],
  index: number,
  links: readonly (Link | null)[],
  words: readonly Word[],
): boolean {
  const core = cores[index] as Core;
  if (!hasCase(core.agreement, 'dative') || !isMedium(core, words)) return false;
  let at = previousOf(cores, index);
  for (let link = links[at]; link != null && link.attachment !== 'apposition'; link = links[at]) at = link.to;
  const speaker = cores[at];
  if (speaker === undefined || (speaker.kind === 'thing' && !isBareNoun(speaker))) return false;
  return (
    isBesideVerb(words[speaker.from - 1], words[core.to]) &&
    !MEDIA_OFFICES.some((end) => speaker.head.form.lower.endsWith(end))
  );
}

/** "[sagte] der Minister der Nordpost", "[wie] der Minister der Nordpost [sagte]". */
const isBesideVerb = (before: Word | undefined, behind: Word | undefined): boolean =>
  before !== undefined &&
  (before.form.finite.length > 0 ||
    (before.form.traits.has('comparison') && behind !== undefined && behind.form.finite.length > 0));

/** "sagte [Lindbaum] der Nordpost": a noun that stands alone is a surname. */
const isBareNoun = ({ from, to, plural }: Core): boolean => to - from === 1 && !plural;

/** By its noun, its letters, or by the last part of its name ("der Nordendener [Zeitung]"). */
function isMedium(core: Core, words: readonly Word[]): boolean {
  const last = words[core.to - 1] as Word;
  return isMediumWord(core.head) || (last !== core.head && isMediumWord(last));
}

const isMediumWord = ({ text, form }: Word): boolean =>
  MEDIA_LETTERS.has(text) || MEDIA_NAMES.has(text) || NEWS_MEDIA.some((end) => form.lower.endsWith(end));
