import type { Reading } from '../reading.ts';

const ENDINGS = ['e', 'em', 'en', 'er', 'es'] as const;

/** Degrees of comparison before the ending: "wichtig-er-en", "wichtig-st-en", "bedeutend-est-en". */
const DEGREES = ['', 'er', 'st', 'est'] as const;

/** Suffixes that make adjectives, for those that no list knows ("raketenfähig"). Duden grammar, word formation. */
const SUFFIX =
  /..(?:isch|lich|bar|sam|haft|los|voll|reich|arm|frei|wert|würdig|mäßig|fähig|artig|förmig|willig|pflichtig|tauglich|übergreifend)$|...(?:ell|iv|ös|al|ig)$/;

/**
 * The adjective readings that an inflected form has by rule: of a participle ("geliefertes" under "geliefert"), of
 * a known adjective ("schweres"), and of an unknown one by its suffix ("raketenfähige") when nothing else is known
 * of the form. Empty for forms that are no adjective and for uninflected ones that are listed as such already.
 *
 * @param readings what is listed for the form itself
 * @param listed what is listed for another form
 */
export function findAdjectiveReadings(
  form: string,
  readings: readonly Reading[],
  listed: (form: string) => readonly Reading[],
): readonly Reading[] {
  if (form.length < 4 || form !== form.toLowerCase()) return [];
  const lemmas = new Set<string>();
  for (const stem of stemsOf(form)) {
    for (const reading of listed(stem))
      if (reading.kind === 'adjective') lemmas.add(reading.lemma);
      else if (reading.kind === 'participle' || reading.kind === 'present-participle') lemmas.add(stem);
  }
  if (lemmas.size === 0 && readings.length === 0) {
    const stem = SUFFIX.test(form) ? form : stemsOf(form).find((candidate) => SUFFIX.test(candidate));
    if (stem !== undefined) lemmas.add(stem);
  }
  return [...lemmas].map((lemma) => ({ kind: 'adjective', lemma }));
}

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
