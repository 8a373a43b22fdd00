import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { NAME_PARTICLES } from '../lexicon/name-particles.ts';
import { ENGLISH_PARTICLES } from '../lexicon/name-words.ts';
import { UTTERANCE_NOUNS } from '../lexicon/speech-verbs.ts';
import { classifyNoun, isFirstName } from './classify-noun.ts';
import { follows } from './follows.ts';
import { isCapitalAdjective, isGenitiveOnly } from './word-traits.ts';

/** The index behind the nouns and names that follow each other: "Ministerin Anna von der Heide". */
export function readNominals(
  words: readonly Word[],
  from: number,
  text: string,
  dictionary: Dictionary,
): number {
  let index = from + 1;
  while (index < words.length) {
    const word = words[index] as Word;
    if (!follows(words, index, text) && !joinsEllipsis(words, index, text)) break;
    if (/[„"»“]/.test(text.charAt(word.start - 1))) break;
    const opens =
      word.form.capitalised &&
      (opensGenitive(words, index, from, dictionary) || opensNation(words, index, dictionary));
    if (opens) break;
    if (
      /^(?:al|as|ar|el|an|at|az)-\p{Lu}/u.test(word.text) ||
      (word.form.capitalised && (word.form.nouns.length > 0 || !isFunctionWord(word)))
    ) {
      index += 1;
      continue;
    }
    if (word.kind === 'number' && words[index - 1]?.form.capitalised && /^\d{1,2}$/.test(word.text)) {
      index += 1;
      continue;
    }
    if (joinsEllipsis(words, index, text)) {
      index += words[index]?.form.coordinator ? 2 : 1;
      continue;
    }
    const particles = particlesAt(words, index, text, dictionary) || englishParticlesAt(words, index, text);
    if (particles === 0) break;
    index += particles + 1;
  }
  return index;
}

/** A name in the genitive behind a noun is a phrase of its own: "Auffassung [Österreichs]", "Angaben [Webers]". */
function opensGenitive(words: readonly Word[], index: number, from: number, dictionary: Dictionary): boolean {
  const word = words[index] as Word;
  const before = words[index - 1] as Word;
  if (index !== from + 1 || !/s$/.test(word.text) || isFirstName(word.text)) return false;
  const noun = classifyNoun(before.text, dictionary);
  if (!noun.known || noun.kind === 'name' || isCapitalAdjective(before, dictionary)) return false;
  return (
    classifyNoun(word.text, dictionary).nation ||
    isGenitiveOnly(word) ||
    (namesWords(before) && !classifyNoun(word.text, dictionary).known)
  );
}

/** "Angaben", "Ansicht": nouns for words uttered, behind which a name ending in -s is a genitive. */
const namesWords = ({ form }: Word): boolean => form.nouns.some(({ lemma }) => UTTERANCE_NOUNS.has(lemma));

/** A country beside a name or before a noun is a phrase of its own: "hatte Weber [Israel] gelobt", "Russland [Berichten] zufolge". */
function opensNation(words: readonly Word[], index: number, dictionary: Dictionary): boolean {
  const noun = classifyNoun((words[index] as Word).text, dictionary);
  const before = classifyNoun((words[index - 1] as Word).text, dictionary);
  if (noun.nation) return !before.known && before.kind === 'name' && !/s$/.test((words[index] as Word).text);
  return before.nation && noun.known && noun.kind !== 'person' && !/s$/.test((words[index - 1] as Word).text);
}

const isFunctionWord = ({ form }: Word): boolean =>
  form.pronoun !== 0 || form.determiner !== 0 || form.preposition !== null || form.subjunction;

/** "das Außen-, Handels- und Entwicklungsamt": a hyphen that waits for its noun. */
function joinsEllipsis(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1] as Word;
  const word = words[index] as Word;
  const next = word.form.coordinator ? words[index + 1] : word;
  if (next === undefined || !next.form.capitalised) return false;
  return text.charAt(before.end) === '-' && /^-,? (?:\p{L}+ )?$/u.test(text.slice(before.end, next.start));
}

/** "Institute [for the] Study [of] War": English function words inside a name. */
function englishParticlesAt(words: readonly Word[], index: number, text: string): number {
  let count = 0;
  let english = false;
  while (
    count < 3 &&
    ENGLISH_PARTICLES.has(words[index + count]?.text ?? '') &&
    follows(words, index + count, text)
  ) {
    english ||= words[index + count]?.text !== 'in' && words[index + count]?.text !== 'on';
    count += 1;
  }
  const next = words[index + count];
  return english && next?.form.capitalised && follows(words, index + count, text) ? count : 0;
}

/** How many name particles stand between a given name and a family name: "Clara [von der] Heide"; 0 for none. */
function particlesAt(words: readonly Word[], index: number, text: string, dictionary: Dictionary): number {
  const before = words[index - 1];
  if (before === undefined || !before.form.capitalised) return 0;
  let count = 0;
  while (
    count < 3 &&
    NAME_PARTICLES.has(words[index + count]?.text ?? '') &&
    follows(words, index + count, text)
  )
    count += 1;
  const next = words[index + count];
  if (count === 0 || next === undefined || !next.form.capitalised || !follows(words, index + count, text))
    return 0;
  if (isFirstName(before.text)) return count;
  const foreign = /^(?:van|de|bin|ibn|al|el|da|di|du|dos|la|le|ter|ben|abu)$/.test(words[index]?.text ?? '');
  return foreign && !classifyNoun(before.text, dictionary).known ? count : 0;
}
