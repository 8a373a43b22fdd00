/**
 * Verbs from l to s, one a line; `verb-entry.ts` says what stands in it. Own compilation from standard German grammar and
 * general knowledge. Example: "Die Sprecherin sagte, die Brücke sei gesperrt" is told by "sagen".
 */
export const VERBS_L_TO_S = `
  landen is:sein-perfect means:landen
  lassen is:with-infinitive,with-participle
  laufen truth:occur is:sein-perfect
  lauten takes:clause,quote is:unsure-telling,impersonal
  leaken is:weak
  leasen is:weak
  legen tells:wert is:noun-voicing
  lehren is:with-infinitive
  leisten truth:occur
  lernen is:with-infinitive
  leugnen takes:clause,infinitive,quote reports:object truth:deny
  liefern is:giving means:liefern
  liegen is:measure
  liken is:weak
  loben takes:clause,infinitive,quote reports:object truth:know is:judging means:loben
  lügen truth:deny is:erring means:lügen
  machen reports:verantwortlich truth:occur is:naming-to,rendering,noun-voicing
  mahnen takes:clause,infinitive,quote truth:demand is:object-control means:fordern:2
  mailen is:weak
  managen is:weak
  marschieren is:sein-perfect
  maßregeln is:weak
  meinen takes:clause,infinitive,quote truth:say is:saying
  melden takes:clause,infinitive,quote truth:say
  messen is:cost
  missbilligen takes:clause,infinitive,quote reports:object is:judging means:ablehnen,kritisieren
  missglücken truth:refuse
  misslingen truth:refuse is:sein-perfect means:scheitern
  mitteilen takes:clause,infinitive,quote truth:say is:saying
  mobben is:weak
  möchten is:modal
  mögen is:modal
  monieren takes:clause,infinitive,quote reports:object
  murmeln takes:clause,quote
  müssen is:modal
  mutmaßen takes:clause,infinitive,quote truth:possible is:weak
  nachdenken tells:darüber truth:plan
  nachfragen takes:clause,quote
  nachgehen truth:ask
  nachkommen is:granting
  nachlegen takes:clause,infinitive,quote
  nachsagen takes:clause,infinitive is:of-somebody
  nachweisen truth:confirm means:entdecken
  nahelegen takes:clause,infinitive,quote truth:demand is:object-control
  nennen takes:clause,infinitive,quote reports:object truth:say is:unsure-telling,calling
  notieren takes:clause,quote
  notlanden is:weak means:landen
  nutzen truth:occur is:event means:einsetzen
  offenbaren takes:clause,infinitive,quote
  offenlassen truth:ask
  öffnen is:labile means:öffnen
  outen is:weak
  passieren is:sein-perfect,occurring
  pflegen is:with-zu
  plädieren takes:clause,infinitive,quote reports:für/gegen truth:demand
  planen truth:plan is:intending
  platzen truth:refuse is:sein-perfect means:scheitern
  plündern is:weak
  pochen tells:darauf reports:auf means:fordern
  poltern takes:clause,quote
  posten takes:clause,quote is:weak
  präsentieren is:publishing means:vorstellen
  präzisieren takes:clause,infinitive,quote
  preisgeben takes:clause,infinitive,quote
  probieren truth:try
  prognostizieren reports:object
  propagieren takes:clause,infinitive
  prophezeien takes:clause,infinitive,quote reports:object
  protestieren takes:clause,infinitive,quote is:unsure-telling means:demonstrieren
  prüfen truth:ask means:prüfen
  raten takes:clause,infinitive,quote reports:zu truth:demand is:object-control
  reagieren takes:quote is:unsure-telling
  rechnen takes:clause,infinitive,quote reports:mit truth:believe is:unsure-telling,expecting
  rechtfertigen takes:clause,infinitive,quote reports:object truth:occur is:siding,weak means:verteidigen
  recyceln is:weak
  reisen is:sein-perfect means:reisen
  relativieren is:retracting
  resultieren takes:clause,quote is:unsure-telling
  resümieren takes:clause,infinitive,quote
  revidieren is:retracting
  richten is:noun-voicing
  richtigstellen takes:clause,infinitive,quote
  rücken is:sein-perfect
  rufen takes:clause,quote is:unsure-telling
  rügen takes:clause,infinitive,quote reports:object is:judging means:kritisieren
  rutschen is:sein-perfect
  sagen takes:clause,infinitive,quote truth:say is:saying
  scannen is:weak
  schaffen is:establishing,achieving means:einführen
  schätzen takes:clause,infinitive reports:auf truth:possible is:siding,measure
  scheinen truth:possible is:with-participle,with-zu,seeming
  scheitern truth:refuse is:sein-perfect means:scheitern
  scherzen takes:clause,quote truth:try
  schicken is:noun-voicing
  schildern takes:clause,infinitive,quote reports:als truth:say
  schimpfen takes:clause,quote
  schließen takes:clause,infinitive truth:believe is:labile means:schließen
  schmelzen is:sein-perfect
  schmuggeln is:weak means:schmuggeln
  schreiben takes:clause,quote truth:say is:saying
  schreien takes:clause,quote is:unsure-telling
  schrumpfen is:sein-perfect,measure means:sinken
  schwärmen takes:clause,quote
  schwindeln is:erring means:lügen
  schwören takes:clause,infinitive,quote
  sehen tells:claim reports:als,darin is:with-infinitive,with-participle
  sehnen truth:demand
  sein is:auxiliary,perfect,with-zu,sein-perfect,copula,noun-voicing
  senden is:noun-voicing
  setzen truth:occur is:event
  signalisieren takes:clause,infinitive,quote is:noun-voicing
  simsen is:weak
  sinken is:sein-perfect,measure means:sinken,untergehen
  skandieren takes:clause,quote
  sollen is:modal,past-like
  spekulieren takes:clause,infinitive,quote truth:possible
  spenden is:giving means:geben,spenden
  spezialisieren is:reflexive-state
  sponsern is:weak
  spotten takes:clause,quote
  sprechen takes:clause,infinitive,quote reports:von truth:say means:verhandeln
  springen is:sein-perfect
  stalken is:weak
  starten truth:occur is:sein-perfect,labile,occurring,weak means:abfeuern,beginnen
  stattfinden truth:occur is:occurring means:stattfinden
  stehen tells:source is:impersonal
  steigen is:sein-perfect,measure means:steigen
  stellen is:noun-voicing
  sterben is:sein-perfect means:töten:2
  stimmen truth:hold
  stöhnen takes:clause,quote
  stoppen truth:refuse is:weak means:beenden
  streamen is:weak
  streben truth:plan
  stürzen is:sein-perfect means:entmachten
  suchen is:taking means:suchen
  suggerieren takes:clause,infinitive,quote
  surfen is:weak
`;
