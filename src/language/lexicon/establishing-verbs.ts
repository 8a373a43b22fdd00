/**
 * Verbs that only bring about what their object names: who decides to do so decides on the object. Own compilation. Example: "Der
 * Rat beschloss, eine Sperrzone einzurichten" says that he decided on a Sperrzone.
 */
export const ESTABLISHING_VERBS: ReadonlySet<string> = new Set(
  'einrichten einführen schaffen erlassen verhängen vornehmen durchführen gründen errichten bilden einsetzen'.split(
    ' ',
  ),
);
