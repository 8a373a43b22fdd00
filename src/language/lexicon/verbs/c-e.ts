/**
 * Verbs from c to e, one a line; `verb-entry.ts` says what stands in it. Own compilation from standard German grammar and
 * general knowledge. Example: "Die Partei forderte Neuwahlen ein" is told by "einfordern".
 */
export const VERBS_C_TO_E = `
  campen is:weak
  canceln is:weak
  charakterisieren takes:clause,infinitive,quote reports:als
  chatten is:weak
  checken is:weak
  coachen is:weak
  danken takes:clause,infinitive,quote reports:für means:danken
  darlegen takes:clause,infinitive,quote
  darstellen reports:als truth:occur
  dauern truth:occur is:cost
  deklarieren is:naming-as
  dementieren takes:clause,infinitive,quote reports:object truth:deny
  denken takes:clause,infinitive truth:believe is:unsure-telling
  diagnostizieren takes:clause,infinitive,quote
  dichtmachen is:labile means:schließen
  dienen truth:occur is:event
  diskutieren truth:ask
  distanzieren takes:clause,infinitive,quote reports:von
  dokumentieren tells:text
  dopen is:weak means:dopen
  downloaden is:weak
  drängen takes:clause,infinitive,quote reports:auf truth:demand is:object-control means:fordern:2
  dringen tells:darauf reports:auf
  drohen takes:clause,infinitive,quote reports:mit truth:warn is:with-zu,coming means:drohen
  durchführen truth:occur is:establishing means:stattfinden
  dürfen truth:demand is:modal means:erlauben
  einbrechen is:measure means:sinken
  einfordern takes:clause,infinitive,quote reports:object is:asking-of means:fordern
  einführen is:establishing means:liefern:3,einführen
  eingestehen takes:clause,infinitive,quote truth:confirm means:gestehen
  einigen takes:clause,infinitive means:vereinbaren
  einlegen truth:occur
  einleiten truth:occur means:beginnen
  einordnen is:naming-as
  einräumen takes:clause,infinitive,quote reports:object truth:confirm means:gestehen
  einreichen truth:occur
  einrichten is:establishing means:einführen
  einschätzen takes:clause,infinitive,quote reports:als truth:believe is:naming-as
  einschüchtern is:weak
  einsetzen is:naming-as,establishing means:einsetzen,ernennen
  einstecken truth:occur
  einsteigen is:event
  einstellen truth:refuse means:ernennen,schließen,beenden
  einstufen reports:als is:calling,naming-as
  eintreten takes:clause,infinitive,quote truth:occur is:unsure-telling,event
  einwenden takes:clause,infinitive,quote
  einwerfen takes:clause,infinitive,quote
  empfangen is:taking means:treffen
  empfehlen takes:clause,infinitive,quote reports:object truth:demand is:object-control
  empfinden reports:als
  enden is:labile means:beenden
  engagieren is:reflexive-state
  entern is:weak
  entfallen truth:refuse
  entführen is:weak means:entführen
  entgegenhalten takes:clause,infinitive,quote
  entgegentreten truth:deny
  entgegnen takes:clause,quote truth:say
  enthüllen takes:clause,infinitive,quote truth:confirm means:veröffentlichen
  entkräften truth:deny
  entlarven is:naming-as
  entminen is:weak
  entpuppen is:proving,naming-as
  entscheiden takes:clause,infinitive truth:plan means:beschließen
  entschließen is:reflexive-state
  entschuldigen takes:clause,infinitive,quote means:entschuldigen
  entsenden is:giving means:liefern,entsenden
  entsprechen is:granting
  entstehen is:sein-perfect,occurring
  enttarnen is:naming-as
  erbitten is:taking,asking-of means:bitten
  ereignen truth:occur is:occurring
  erfahren tells:claim truth:know is:taking,heard,asking-of
  erfinden truth:deny
  erfolgen truth:occur is:sein-perfect,occurring
  erfüllen is:granting
  ergänzen takes:clause,infinitive,quote truth:say
  ergeben takes:clause,infinitive truth:confirm
  erhalten truth:occur is:with-participle,taking means:liefern:3,geben:2
  erheben truth:occur is:noun-voicing
  erhoffen takes:clause,infinitive is:asking-of
  erhöhen is:labile means:steigen:2
  erinnern takes:clause,infinitive truth:know is:unsure-telling
  erkälten is:reflexive-state
  erklären takes:clause,infinitive,quote truth:say is:naming-to,voicing,saying
  erkranken is:sein-perfect means:erkranken
  erlassen truth:occur is:establishing,noun-voicing means:einführen
  erlauben truth:demand is:object-control means:erlauben
  erläutern takes:clause,infinitive,quote truth:say
  erleiden is:taking
  ermitteln takes:clause,infinitive truth:ask is:unsure-telling means:ermitteln
  ermöglichen is:object-control
  ermutigen is:object-control
  ernennen is:naming-to means:ernennen
  erneuern is:noun-voicing
  eröffnen is:occurring means:öffnen,einweihen
  errechnen takes:clause,infinitive
  erreichen is:measure
  errichten is:establishing means:bauen
  erringen truth:occur
  erscheinen is:sein-perfect
  erschüttern is:occurring
  ersehen takes:clause,infinitive
  erstatten truth:occur means:herausgeben
  ersuchen takes:clause,infinitive,quote reports:um truth:demand is:object-control,taking means:bitten
  erteilen truth:occur is:noun-voicing
  ertrinken is:sein-perfect means:töten:2
  ertüchtigen is:weak
  erwägen takes:clause,infinitive reports:object truth:plan is:intending
  erwähnen takes:clause,infinitive,quote
  erwarten takes:clause,infinitive reports:object truth:possible is:unsure-telling,asking-of
  erweisen is:proving,naming-as
  erwidern takes:clause,quote truth:say
  erzählen takes:clause,infinitive,quote reports:von
  erzielen truth:occur
  explodieren is:sein-perfect means:explodieren,steigen
`;
