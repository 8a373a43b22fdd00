/** What stands before an office and says that it is not held now. Own compilation. */

/** "der [mutmaßliche] Täter" is none yet, "der [designierte] Trainer" neither. Beginnings of words. */
export const DOUBTFUL_OFFICE =
  /^(?:mutmaßlich|angeblich|möglich|vermeintlich|designiert|künftig|zukünftig|angehend|potenziell|potentiell|selbsternannt)/;

/** "die [frühere] Ministerin", "der [Ex-]Trainer". Beginnings of words. */
export const FORMER_OFFICE =
  /^(?:früher|ehemalig|einstig|vormalig|damalig|abgewählt|entlassen|zurückgetreten)|^ex-/;

/** "die Wahl [des neuen] Bischofs": not of the one who is bishop, unless it is said of the new one. Beginnings of words. */
export const NEXT_OFFICE = /^(?:neu|nächst|künftig|zukünftig|kommend|ander)(?:e[mnrs]?)?$/;
