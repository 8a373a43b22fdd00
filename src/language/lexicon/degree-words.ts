/**
 * Adverbs that change what is said, where most only say how sure or how new it is: how often, and how well. Own compilation. Example: "Wird
 * die Pflege [besser] bezahlt?" is not answered by how it is paid.
 */
export const TELLING_ADVERBS: ReadonlySet<string> = new Set(
  'genug mehr weniger zweimal dreimal mehrmals mehrfach doppelt öfter häufiger seltener besser schlechter genügend ausreichend umsonst'.split(
    ' ',
  ),
);

/** Adjectives that, without an ending, only say that it is not for the first time: "Wählt Solvik [neu]?" Own compilation. */
export const RENEWING: ReadonlySet<string> = new Set(['neu', 'frisch']);
