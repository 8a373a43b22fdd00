/**
 * Verbs from a to b, one a line; `verb-entry.ts` says what stands in it. Own compilation from standard German grammar and
 * general knowledge. Example: "Der Rat lehnte den Antrag ab" is told by "ablehnen".
 */
export const VERBS_A_TO_B = `
  abblasen truth:refuse means:absagen
  abbrechen truth:refuse means:beenden
  abgeben is:noun-voicing
  abhalten is:occurring means:stattfinden
  ablehnen takes:clause,infinitive,quote reports:object truth:refuse means:ablehnen
  abraten takes:clause,infinitive,quote reports:von truth:warn
  absagen truth:refuse is:siding means:absagen
  abschätzen takes:clause,infinitive
  abschließen truth:occur means:vereinbaren,beenden
  absehen truth:refuse
  abstreiten takes:clause,infinitive,quote reports:object truth:deny
  abtun is:calling
  abwarten truth:ask
  akzeptieren is:granting means:zustimmen
  anbieten takes:clause,infinitive,quote truth:plan is:siding,deciding,unsure-telling means:anbieten
  andauern truth:occur means:fortsetzen:2
  ändern is:labile means:ändern
  andeuten takes:clause,infinitive,quote truth:possible
  androhen takes:clause,infinitive,quote reports:object means:drohen
  anerkennen is:siding,naming-as means:anerkennen
  anfangen is:labile,occurring,achieving means:beginnen
  anführen reports:als
  angeben takes:clause,infinitive,quote reports:als truth:say is:saying
  angreifen takes:clause,infinitive,quote is:unsure-telling means:angreifen
  anklagen takes:clause,infinitive is:object-control means:anklagen
  ankündigen takes:clause,infinitive,quote reports:object truth:plan is:deciding means:ankündigen
  anlaufen is:labile means:beginnen
  anmahnen takes:clause,infinitive,quote reports:object means:fordern
  anmerken takes:clause,infinitive,quote
  annehmen takes:clause,infinitive truth:believe is:unsure-telling,judging,granting means:geben:2,beschließen,zustimmen
  anprangern takes:clause,infinitive,quote reports:object truth:say means:kritisieren
  anregen takes:clause,infinitive,quote reports:object truth:demand
  ansehen reports:als is:naming-as
  ansteigen is:measure means:steigen
  anstreben truth:plan is:intending
  antworten takes:clause,quote truth:say
  anweisen takes:clause,infinitive truth:demand is:object-control
  anzweifeln reports:object truth:doubt
  appellieren takes:clause,infinitive,quote reports:an truth:demand means:fordern:2
  ärgern takes:clause,infinitive is:unsure-telling
  argumentieren takes:clause,infinitive,quote truth:say
  argwöhnen takes:clause,infinitive
  attackieren takes:clause,infinitive,quote is:unsure-telling means:angreifen
  attestieren takes:clause,infinitive,quote reports:object is:of-somebody
  ätzen takes:clause,quote
  aufdecken truth:confirm
  auffassen reports:als
  auffordern takes:clause,infinitive,quote reports:object truth:demand is:object-control means:fordern:2
  aufhören truth:refuse is:labile means:beenden
  aufklären takes:clause,infinitive
  aufkündigen truth:refuse means:kündigen
  aufnehmen truth:occur means:beginnen
  aufrufen takes:clause,infinitive,quote reports:zu truth:demand is:object-control means:fordern:2
  aufstellen is:noun-voicing
  ausbleiben truth:refuse
  ausbrechen is:occurring means:fliehen
  ausbreiten is:labile
  ausfallen truth:refuse means:absagen:2,ausfallen
  ausführen takes:clause,infinitive,quote truth:occur
  ausgeben is:noun-voicing
  ausgehen takes:clause,infinitive,quote reports:von truth:believe is:unsure-telling
  ausmachen is:measure
  ausrechnen takes:clause
  ausrufen takes:clause,quote
  aussagen takes:clause,infinitive,quote
  ausschließen takes:clause,infinitive reports:als,nicht truth:exclude
  äußern takes:clause,infinitive,quote reports:nicht truth:say is:voicing,noun-voicing
  aussetzen truth:refuse means:beenden,unterbrechen
  aussprechen takes:clause,infinitive,quote reports:für/gegen is:noun-voicing
  austragen is:occurring means:stattfinden
  ausweiten is:labile means:steigen:2
  bausparen is:weak
  beabsichtigen truth:plan is:intending
  beanstanden takes:clause,infinitive,quote reports:object means:kritisieren
  beantragen takes:clause,infinitive,quote is:siding means:beantragen
  beargwöhnen is:weak
  beauftragen truth:demand is:object-control
  beben is:occurring
  bedauern takes:clause,infinitive,quote reports:object truth:know is:judging means:kritisieren
  beenden truth:know means:kündigen,beenden
  befehlen truth:demand is:object-control means:anordnen
  befördern is:naming-to means:transportieren
  befreunden is:reflexive-state
  befürchten takes:clause,infinitive reports:object truth:possible is:unsure-telling means:fürchten
  befürworten takes:clause,infinitive,quote reports:object truth:demand means:zustimmen
  begegnen is:sein-perfect means:treffen
  begehen truth:occur
  beginnen truth:occur is:labile,occurring,event,achieving means:beginnen
  begründen takes:clause,infinitive,quote reports:mit is:siding
  begrüßen takes:clause,infinitive,quote reports:object truth:know is:judging means:loben
  beharren tells:darauf reports:auf
  behaupten takes:clause,infinitive,quote truth:say is:saying
  bejubeln truth:know is:judging
  bekanntgeben takes:clause,infinitive,quote reports:object truth:know means:ankündigen
  bekanntmachen takes:clause,infinitive,quote
  bekanntwerden takes:clause,infinitive truth:know is:impersonal
  bekennen takes:clause,infinitive reports:zu
  beklagen takes:clause,infinitive,quote reports:object,über truth:know is:judging means:anklagen,kritisieren
  bekommen truth:occur is:with-participle,taking means:liefern:3,geben:2
  bekräftigen takes:clause,infinitive,quote reports:object truth:confirm is:weak,noun-voicing
  bekunden reports:object
  belaufen is:measure
  belegen tells:text truth:confirm
  belehren takes:clause,infinitive
  bemängeln takes:clause,infinitive,quote reports:object means:kritisieren
  bemerken takes:clause,infinitive,quote
  bemühen truth:try is:reflexive-state
  benachrichtigen takes:clause,infinitive
  bereiterklären takes:clause,infinitive,quote truth:plan
  berichten takes:clause,infinitive,quote reports:von,über truth:say is:saying
  berichtigen is:retracting
  berufen is:naming-to means:ernennen
  besagen takes:clause,infinitive
  besänftigen is:weak
  bescheinigen takes:clause,infinitive,quote reports:object is:of-somebody
  beschließen takes:clause,infinitive truth:plan is:deciding means:beschließen
  beschönigen is:weak
  beschreiben takes:clause,infinitive,quote reports:als is:naming-as
  beschuldigen takes:clause,infinitive reports:object truth:say is:object-control means:beschuldigen:2
  beschweren takes:clause,infinitive reports:über
  beschwichtigen is:weak
  beschwören takes:clause,infinitive,quote
  besorgen is:reflexive-state
  bestätigen takes:clause,infinitive,quote reports:object truth:confirm is:naming-as
  bestehen tells:darauf reports:auf
  bestellen truth:plan means:ernennen
  bestimmen is:naming-to means:ernennen
  bestreiten takes:clause,infinitive,quote reports:object truth:deny
  bestücken is:weak
  beteiligen truth:occur is:reflexive-state,event means:beteiligen
  beten truth:demand
  beteuern takes:clause,infinitive,quote truth:confirm
  betonen takes:clause,infinitive,quote reports:object truth:say is:saying
  betrachten reports:als is:naming-as
  betragen is:measure
  beurteilen takes:clause,infinitive reports:als
  bevorstehen truth:plan is:coming
  bewegen is:object-control,achieving
  beweisen truth:confirm
  bewerten takes:clause,infinitive reports:als is:naming-as
  bewilligen is:weak means:geben,erlauben
  bezeichnen takes:clause,infinitive,quote reports:als truth:say is:calling,naming-as
  bezichtigen takes:clause,infinitive reports:object truth:say is:object-control,weak means:beschuldigen:2
  beziffern takes:clause,infinitive,quote reports:object,auf is:measure,weak
  bezweifeln takes:clause,infinitive reports:object truth:doubt
  bieten truth:occur is:unsure-telling means:bieten
  bilanzieren takes:clause,infinitive,quote
  bilden truth:occur is:establishing
  billigen is:siding,granting means:erlauben,zustimmen
  bitten takes:clause,infinitive,quote reports:um truth:demand is:object-control,taking means:bitten
  bleiben is:with-infinitive,with-participle,with-zu,sein-perfect,copula,noun-voicing means:bleiben
  blockieren truth:refuse means:verhindern
  bloggen takes:clause,quote is:weak
  boostern is:weak
  brandmarken takes:clause,infinitive,quote reports:als is:weak
  brandschatzen is:weak
  brauchen is:with-infinitive,with-zu means:brauchen
  brechen is:sein-perfect,labile means:verstoßen
  bringen truth:occur is:event,noun-voicing
  brüskieren is:weak
`;
