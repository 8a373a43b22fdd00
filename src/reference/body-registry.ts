import { inNominative } from '../language/phrase/nominative.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { describePhrase } from './describe-phrase.ts';

/** A body that the article names in full: "Landkreis Nordend", "Gewerkschaft Bau", "Amt für Umwelt". */
interface Body {
  readonly name: string;
  /** What kind of body it is, by its noun as written. */
  readonly kind: string;
  readonly at: number;
}

/** The bodies of one article. */
export interface BodyRegistry {
  /**
   * The full name of what a description before or behind it calls by its kind ("der Landkreis", "das Amt"); `two` where it
   * may be either of several; null where the article names none.
   */
  find(phrase: NounPhrase): string | 'two' | null;
  /** The longer name the article has for one ("Bezirk Nordend-Mitte" for "Bezirk Mitte"), else the name itself. */
  fullName(name: string): string;
}

/** So far back one of several of a kind is the one meant, in characters. */
const NEAR = 600;

/** The bodies of an article, collected from all its sentences when one is asked for. */
export function collectBodies(sentences: readonly ReadSentence[]): BodyRegistry {
  let collected: Collected | null = null;
  const collect = (): Collected => {
    collected ??= withFullNames(
      sentences.flatMap((sentence) => sentence.phrases.flatMap((body) => readBody(sentence, body) ?? [])),
    );
    return collected;
  };
  return {
    fullName: (name) => (name.includes(' ') ? (collect().longer.get(name) ?? name) : name),
    find: (phrase) => {
      const { bodies } = collect();
      const kind = phrase.head.form.lower;
      const fitting = bodies.filter((body) => isSameNoun(body.kind, kind));
      const names = new Set(fitting.map(({ name }) => name));
      if (names.size <= 1) return [...names][0] ?? null;
      const near = fitting.filter(({ at }) => at < phrase.start && phrase.start - at < NEAR);
      const nearNames = new Set(near.map(({ name }) => name));
      return nearNames.size === 1 ? ([...nearNames][0] as string) : 'two';
    },
  };
}

interface Collected {
  readonly bodies: readonly Body[];
  /** The name that differs by what stands with a hyphen before its last word: "Bezirk [Nordend-]Mitte" for "Bezirk Mitte". */
  readonly longer: ReadonlyMap<string, string>;
}

function withFullNames(bodies: readonly Body[]): Collected {
  const longer = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { name } of bodies) {
    const short = name.replace(/(?<= )\S+-(?=[^\s-]+$)/, '');
    if (short === name) continue;
    if ((longer.get(short) ?? name) !== name) unclear.add(short);
    longer.set(short, name);
  }
  for (const short of unclear) longer.delete(short);
  return { bodies: bodies.map((body) => ({ ...body, name: longer.get(body.name) ?? body.name })), longer };
}

/** Whether two forms are of one noun, or the first of a compound with it: "landkreises" and "kreis". */
function isSameNoun(left: string, right: string): boolean {
  if (ENDINGS.some((ending) => left.endsWith(right + ending))) return true;
  return ENDINGS.some(
    (ending) => ending !== '' && right.endsWith(ending) && left.endsWith(right.slice(0, -ending.length)),
  );
}

const ENDINGS = ['', 's', 'es', 'e', 'en', 'n'];

/** A body with a name of its own: a noun for a body, and behind it a name, a field or a place. */
function readBody(sentence: ReadSentence, phrase: NounPhrase): Body | null {
  const { head, kind, name, plural, end } = phrase;
  if (kind !== 'organisation' || plural) return null;
  const described = describePhrase(sentence, phrase);
  if (described.phrase !== phrase && described.phrase.start !== phrase.start) return null;
  const full = fullName(phrase, described.name);
  if (full === null) return null;
  return { name: full, kind: head.form.lower, at: name?.start ?? end };
}

/** "Landkreis Nordend", "Gewerkschaft Bau"; null where the noun stands alone. */
function fullName(phrase: NounPhrase, described: string | null): string | null {
  const { head, name } = phrase;
  if (name === null || described === null || name.start < head.end) return null;
  const noun = head.form.nouns[0]?.lemma ?? inNominative(phrase, [head], '').replace(/(?<=\p{L}{4})es$/u, '');
  return described.includes(noun) ? described : `${noun} ${described}`;
}
