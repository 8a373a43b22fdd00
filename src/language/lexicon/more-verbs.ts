/**
 * Weak verbs that the verb dictionary lacks and that no rule derives from a listed one. Own compilation of general
 * knowledge. Examples: "Drei Soldaten wurden verwundet", "Er lässt sich nicht einschüchtern".
 */
export const MORE_WEAK_VERBS: readonly string[] = (
  'verwunden einschüchtern mobben bestücken zücken vollstrecken leaken hacken twittern googeln chatten posten liken ' +
  'streamen canceln outen stalken faken checken downloaden updaten recyceln scannen mailen simsen bloggen zocken ' +
  'impfen boostern testen dopen tunen jobben joggen campen surfen starten stoppen trainieren coachen sponsern ' +
  'managen leasen fraternisieren wildern schmuggeln entern kapern plündern brandschatzen verschleppen entführen ' +
  'verminen entminen ertüchtigen bezichtigen beziffern bekräftigen besänftigen beschönigen beschwichtigen bewilligen ' +
  'verköstigen vereidigen vergesellschaften verstaatlichen verunglimpfen verharmlosen veranschlagen veräußern ' +
  'beargwöhnen brüskieren verteuern verbilligen verlautbaren gewährleisten kennzeichnen mutmaßen maßregeln ' +
  'brandmarken rechtfertigen handhaben notlanden bausparen'
).split(' ');
