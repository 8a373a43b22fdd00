/** Words that give a reason. Own compilation. */

/** Open a clause that says why: "Das Fest fiel aus, weil es regnete." */
export const REASON_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'weil da nachdem denn zumal damit um'.split(' '),
);

/** Open a phrase that says why: "Das Fest fiel wegen des Regens aus." */
export const REASON_PREPOSITIONS: ReadonlySet<string> = new Set(
  'wegen aufgrund angesichts infolge dank mangels zwecks anlässlich halber'.split(' '),
);

/** Name a reason: "Grund ist der Regen", "Als Begründung gab der Verein den Regen an", "Schuld war der Regen". */
export const REASON_NOUNS: ReadonlySet<string> = new Set(
  'Grund Begründung Hintergrund Ursache Anlass Auslöser Motiv Schuld Hauptgrund'.split(' '),
);

/** Name a reason as verbs: "Er begründete die Absage mit dem Regen." */
export const REASON_VERBS: ReadonlySet<string> = new Set(
  'begründen verursachen auslösen bedingen rechtfertigen'.split(' '),
);

/** Give a reason behind "aus": "Er trat aus Protest zurück." */
export const REASON_FEELINGS: ReadonlySet<string> = new Set(
  'Grund Protest Angst Furcht Sorge Rücksicht Solidarität Mangel Wut Rache Empörung'.split(' '),
);
