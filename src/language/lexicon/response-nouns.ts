import { words } from '../word-list.ts';

/**
 * Nouns for what somebody answers to a plan or a deed: who sends it out is who speaks. "[Kritik] kam vom Verband", "Der Vorstoß
 * stößt bei der Opposition auf [Ablehnung]". Own compilation.
 */
export const RESPONSE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    Ablehnung Absage Anerkennung Beifall Bedenken Einspruch Einwand Empörung Entrüstung Forderung Gegenwehr Kritik Lob Mahnung
    Protest Rückendeckung Rückhalt Skepsis Spott Unmut Unterstützung Unverständnis Verständnis Vorwurf Warnung Widerspruch
    Widerstand Wohlwollen Zuspruch Zustimmung Zweifel
  `),
);
