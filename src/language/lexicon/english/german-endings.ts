/**
 * German articles and the endings of adjectives by case, gender and number: standard grammar, own compilation. "das neue Bad",
 * "ein neues Bad".
 */
type Table = Readonly<
  Record<
    'nominative' | 'accusative' | 'dative',
    Readonly<Record<'masculine' | 'feminine' | 'neuter' | 'plural', string>>
  >
>;

export const GERMAN_ARTICLES: { readonly the: Table; readonly a: Table } = {
  the: {
    nominative: { masculine: 'der', feminine: 'die', neuter: 'das', plural: 'die' },
    accusative: { masculine: 'den', feminine: 'die', neuter: 'das', plural: 'die' },
    dative: { masculine: 'dem', feminine: 'der', neuter: 'dem', plural: 'den' },
  },
  a: {
    nominative: { masculine: 'ein', feminine: 'eine', neuter: 'ein', plural: '' },
    accusative: { masculine: 'einen', feminine: 'eine', neuter: 'ein', plural: '' },
    dative: { masculine: 'einem', feminine: 'einer', neuter: 'einem', plural: '' },
  },
};

export const GERMAN_ENDINGS: { readonly the: Table; readonly a: Table; readonly without: Table } = {
  the: {
    nominative: { masculine: 'e', feminine: 'e', neuter: 'e', plural: 'en' },
    accusative: { masculine: 'en', feminine: 'e', neuter: 'e', plural: 'en' },
    dative: { masculine: 'en', feminine: 'en', neuter: 'en', plural: 'en' },
  },
  a: {
    nominative: { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' },
    accusative: { masculine: 'en', feminine: 'e', neuter: 'es', plural: 'e' },
    dative: { masculine: 'en', feminine: 'en', neuter: 'en', plural: 'en' },
  },
  without: {
    nominative: { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' },
    accusative: { masculine: 'en', feminine: 'e', neuter: 'es', plural: 'e' },
    dative: { masculine: 'em', feminine: 'er', neuter: 'em', plural: 'en' },
  },
};

/** What may stand between two nouns of a compound, by the end of the first: "Reise[n]", "Regierung[s]", "Wahl[]". The likeliest first. */
export const LINKS: readonly (readonly [ending: RegExp, links: readonly string[]])[] = [
  [/e$/, ['n', '', 's']],
  [/(?:ung|heit|keit|schaft|ion|tät|ling|tum)$/, ['s', '']],
  [/$/, ['', 's', 'es', 'en', 'er']],
];
