/**
 * Adverbs that change what is said, where most only say how sure or how new it is: how often, and how well. Own compilation. Example: "Wird
 * die Pflege [besser] bezahlt?" is not answered by how it is paid.
 */
export const TELLING_ADVERBS: ReadonlySet<string> = new Set(
  'genug mehr weniger zweimal dreimal mehrmals mehrfach doppelt öfter häufiger seltener besser schlechter genügend ausreichend umsonst'.split(
    ' ',
  ),
);

/** Behind "zu" they tell how much is too much: "zu [wenig] Decken". Own compilation. */
export const TOO_MUCH: ReadonlySet<string> = new Set(['wenig', 'wenige', 'viel', 'viele']);

/** How much is too much in a text in small letters: "zu [wenig]e Decken". */
export const TOO_MUCH_OF = /(?<!\p{L})(?:all)?zu (wenig|viel)/u;

/** Adjectives that, without an ending, only say that it is not for the first time: "Wählt Solvik [neu]?" Own compilation. */
export const RENEWING: ReadonlySet<string> = new Set(['neu', 'frisch']);
