/**
 * Nouns that were participles and have a meaning of their own: "Verwandte" are not those who are used (verwenden), "Beschäftigte"
 * not what somebody thinks about. "Verletzte" are whoever is hurt, and no such word. Own compilation. Example: "Die Verwandte
 * schweigt" does not tell what anybody uses.
 */
export const PARTICIPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'Abgeordnete Angestellte Bediente Bedienstete Bekannte Beschäftigte Betroffene Delegierte Erwachsene Gefangene Gelehrte ' +
    'Geschworene Gesandte Illustrierte Verbündete Vertraute Verwandte Vorgesetzte Untergebene'
  ).split(' '),
);
