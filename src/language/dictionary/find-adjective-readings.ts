import type { Reading } from '../reading.ts';

const ENDINGS = ['e', 'em', 'en', 'er', 'es'] as const;

/** Degrees of comparison before the ending: "wichtig-er-en", "wichtig-st-en", "bedeutend-est-en". */
const DEGREES = ['', 'er', 'st', 'est'] as const;

/** Suffixes that make adjectives, for those that no list knows ("raketenfähig"). Duden grammar, word formation. */
const SUFFIX =
  /..(?:isch|lich|bar|sam|haft|los|voll|reich|arm|frei|wert|würdig|mäßig|fähig|artig|förmig|willig|pflichtig|tauglich|übergreifend)$|...(?:ell|iv|ös|al|ig)$/;

/**
 * The adjective readings that an inflected form has by rule: of a participle ("geliefertes" under "geliefert") or
 * of a known adjective ("schweres"). Empty for other forms, and for uninflected ones, which are listed.
 *
 * @param listed what is listed for a form
 */
export function findInflectedAdjectives(
  form: string,
  listed: (form: string) => readonly Reading[],
): readonly Reading[] {
  if (!canBeAdjective(form)) return [];
  const lemmas = new Set<string>();
  for (const stem of stemsOf(form)) {
    for (const reading of listed(stem))
      if (reading.kind === 'adjective') lemmas.add(reading.lemma);
      else if (reading.kind === 'participle' || reading.kind === 'present-participle') lemmas.add(stem);
  }
  return [...lemmas].map((lemma) => ({ kind: 'adjective', lemma }));
}

/** The adjective that a form of no known word is by its suffix ("raketenfähige"); empty without such a suffix. */
export function guessAdjective(form: string): readonly Reading[] {
  if (!canBeAdjective(form)) return [];
  const lemma = SUFFIX.test(form) ? form : stemsOf(form).find((stem) => SUFFIX.test(stem));
  return lemma === undefined ? [] : [{ kind: 'adjective', lemma }];
}

const canBeAdjective = (form: string): boolean => form.length >= 4 && form === form.toLowerCase();

/** What is left without the ending, then without ending and degree; "dunkle" also gives "dunkel". */
function stemsOf(form: string): readonly string[] {
  const stems: string[] = [];
  for (const ending of ENDINGS)
    for (const degree of DEGREES) {
      const suffix = degree + ending;
      if (!form.endsWith(suffix) || form.length - suffix.length < 3) continue;
      const stem = form.slice(0, -suffix.length);
      stems.push(stem);
      if (/[^aeiouäöü][lr]$|[eu]r$/.test(stem)) stems.push(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
    }
  return stems;
}
