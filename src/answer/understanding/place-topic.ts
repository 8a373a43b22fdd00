import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed } from '../../language/is-listed.ts';
import type { Token } from '../../language/token.ts';

/** A name with what belongs to it; a longer beginning tells something of its own. */
const MOST_WORDS = 7;

/**
 * A question with what it is about where it belongs, if it was put before it and only pointed at: "der Bahnhof, wann macht der auf" asks
 * "wann macht der Bahnhof auf".
 *
 * @returns the text as it is when it is no such question
 */
export function placeTopic(text: string, vocabulary: Vocabulary): string {
  const tokens = findTokens(text);
  const comma = tokens.findIndex((token) => token.text === ',');
  const [article, ...name] = tokens.slice(0, Math.max(0, comma));
  const asked = tokens.slice(comma + 1);
  if (article === undefined || name.length === 0 || name.length > MOST_WORDS) return text;
  if (!isArticle(article, vocabulary) || !opensQuestion(asked, vocabulary)) return text;
  if (name.some((token) => isVerb(token, vocabulary))) return text;
  const pointing = asked.find((token, place) => isPointing(token, asked[place + 1], vocabulary));
  const first = asked[0];
  if (pointing === undefined || first === undefined) return text;
  const topic = text.slice(name[0]?.start, name.at(-1)?.end);
  return `${text.slice(first.start, pointing.end)} ${topic}${text.slice(pointing.end)}`;
}

const isArticle = ({ text }: Token, vocabulary: Vocabulary): boolean =>
  vocabulary.form(text.toLowerCase()).determiner !== 0;

/** "der Minister [ist] weg, …": told, and not only named. */
function isVerb({ text }: Token, vocabulary: Vocabulary): boolean {
  const { capitalised, finite, adjectives } = vocabulary.form(text);
  return !capitalised && finite.length > 0 && adjectives.length === 0 && !isClosed(text, vocabulary);
}

/** "wann …", "bis wann …", "macht der …" */
function opensQuestion([first, second]: readonly Token[], vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(first?.text.toLowerCase() ?? '');
  if (form.question) return true;
  const next = vocabulary.form(second?.text.toLowerCase() ?? '');
  return form.preposition !== null && next.question;
}

/** "wann macht [der] auf", "was bringt [der] bei der Auktion": an article with no noun behind it. */
function isPointing(token: Token, next: Token | undefined, vocabulary: Vocabulary): boolean {
  const { determiner, pronoun, preposition } = vocabulary.form(token.text.toLowerCase());
  if (determiner === 0 || pronoun === 0 || preposition !== null || vocabulary.form(token.text).question)
    return false;
  if (next === undefined || next.kind === 'punctuation') return true;
  const form = vocabulary.form(next.text);
  const goesOn = form.preposition !== null || form.adverb || form.participles.length > 0;
  return !form.capitalised && form.adjectives.length === 0 && goesOn;
}
