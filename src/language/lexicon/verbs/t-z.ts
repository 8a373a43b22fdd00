/**
 * Verbs from t to z, one a line; `verb-entry.ts` says what stands in it. Own compilation from standard German grammar and
 * general knowledge. Example: "Der Wetterdienst warnt vor Glätte" is told by "warnen".
 */
export const VERBS_T_TO_Z = `
  tadeln takes:clause,infinitive,quote is:siding means:kritisieren
  tagen is:occurring
  tätigen truth:occur
  täuschen is:erring means:betrügen
  teilen is:noun-voicing
  teilnehmen truth:occur is:event means:beteiligen
  testen is:weak means:testen
  trainieren is:weak means:ausbilden
  träumen truth:try
  treffen truth:occur is:sein-perfect,noun-voicing means:treffen
  treten truth:occur is:sein-perfect,event
  tun truth:try
  tunen is:weak
  twittern takes:clause,quote is:weak
  üben truth:occur
  überbringen is:noun-voicing
  übereinkommen takes:clause,infinitive
  überlegen truth:plan is:intending
  übermitteln is:noun-voicing
  überprüfen truth:ask means:prüfen
  überraschen truth:know
  überreden is:object-control,achieving
  umfassen is:measure
  unterbinden truth:refuse is:preventing means:verhindern
  unterbreiten is:noun-voicing
  unterlassen truth:refuse
  unternehmen truth:occur
  unterrichten takes:clause,infinitive
  untersagen truth:refuse is:object-control means:verbieten
  unterstellen takes:clause,infinitive,quote is:of-somebody means:beschuldigen
  unterstreichen takes:clause,infinitive,quote reports:object truth:say
  unterstützen is:noun-voicing means:unterstützen,zustimmen:2
  untersuchen truth:ask means:ermitteln,erforschen
  unterzeichnen truth:occur means:unterzeichnen
  updaten is:weak
  urteilen takes:clause,infinitive,quote
  verändern is:labile means:ändern
  veranlassen is:object-control,achieving
  veranschlagen is:siding,weak
  veranstalten is:occurring means:stattfinden
  veräußern is:weak means:verkaufen
  verbessern is:labile means:verbessern
  verbieten truth:refuse is:object-control means:verbieten
  verbilligen is:weak means:sinken:2
  verbreiten is:noun-voicing
  verbünden is:reflexive-state means:zusammenarbeiten
  verdächtigen takes:clause,infinitive truth:possible is:siding,object-control
  verdeutlichen tells:text
  vereidigen is:naming-as,weak
  vereinbaren takes:clause,infinitive truth:plan is:deciding means:vereinbaren
  vereiteln truth:refuse is:preventing means:verhindern
  verfeinden is:reflexive-state
  vergesellschaften is:weak
  vergessen is:forgetting
  vergleichen reports:mit
  verhandeln truth:plan means:verhandeln
  verhängen truth:occur is:establishing
  verharmlosen is:siding,weak
  verhindern truth:refuse is:preventing means:verhindern
  verkaufen is:giving means:verkaufen
  verköstigen is:weak
  verraten takes:clause,quote is:unsure-telling
  verkünden takes:clause,infinitive,quote reports:object truth:know means:ankündigen
  verlangen takes:clause,infinitive,quote reports:object truth:demand is:taking,asking-of means:fordern
  verlängern is:labile means:fortsetzen,verlängern
  verlautbaren is:weak
  verlauten takes:clause,infinitive,quote truth:say is:impersonal
  verlieben is:reflexive-state
  vermeiden truth:refuse is:preventing
  vermelden takes:clause,infinitive,quote
  vermerken takes:clause,infinitive,quote
  verminen is:weak
  vermögen is:with-zu,achieving
  vermuten takes:clause,infinitive reports:object truth:possible is:unsure-telling
  verneinen takes:clause,infinitive truth:deny
  veröffentlichen is:publishing means:veröffentlichen
  verpassen is:forgetting means:ausfallen
  verpflichten truth:demand is:object-control,naming-as means:verkaufen:2,ernennen
  verringern is:labile means:sinken:2
  versammeln is:reflexive-state
  versäumen truth:refuse
  verschärfen is:labile means:verschärfen
  verschlafen is:forgetting
  verschlechtern is:labile means:verschlechtern
  verschleppen is:weak means:entführen
  verschulden is:reflexive-state
  verschwinden is:sein-perfect means:verschwinden
  versichern takes:clause,infinitive,quote truth:confirm
  versprechen takes:clause,infinitive,quote reports:object truth:plan is:erring,with-zu
  verstaatlichen is:weak
  verständigen takes:clause,infinitive means:vereinbaren
  verstärken truth:occur means:steigen:2
  verstehen is:naming-as
  versuchen truth:try
  verteidigen takes:clause,infinitive,quote reports:als is:siding,unsure-telling means:verteidigen
  verteuern is:weak means:steigen:2
  vertreten is:noun-voicing
  verüben truth:occur
  verunglimpfen is:weak
  verunglücken is:sein-perfect means:töten:2
  verurteilen takes:clause,infinitive,quote reports:object truth:know is:judging,object-control means:verurteilen
  verwahren truth:deny
  verweigern truth:refuse means:ablehnen
  verweisen takes:clause,infinitive,quote reports:auf truth:say
  verwenden truth:occur is:event means:einsetzen
  verwerfen truth:refuse is:calling means:ablehnen
  verwickeln is:reflexive-state means:beteiligen
  verwunden is:weak means:verletzen
  verzichten truth:refuse means:verzichten
  vollstrecken is:weak
  voranschreiten truth:occur
  voraussagen takes:clause,infinitive,quote reports:object
  vorbereiten truth:plan is:intending
  vorbringen is:noun-voicing
  vorgeben takes:clause,infinitive truth:try
  vorhaben truth:plan is:intending
  vorhersagen takes:clause,infinitive,quote reports:object
  vorlegen is:publishing,noun-voicing means:veröffentlichen,vorstellen
  vornehmen truth:plan is:establishing
  vorschlagen takes:clause,infinitive,quote reports:object truth:demand means:anbieten
  vorsehen takes:clause,infinitive truth:plan
  vorstellen is:publishing,naming-as means:vorstellen
  vortäuschen truth:try
  vorwerfen takes:clause,infinitive,quote reports:object truth:say is:object-control,of-somebody means:beschuldigen
  wachsen is:sein-perfect,measure means:steigen
  wagen is:noun-voicing
  wählen is:naming-to means:wählen,wahlsiegen:2
  wandern is:sein-perfect
  warnen takes:clause,infinitive,quote reports:vor truth:warn is:object-control means:warnen
  wechseln is:sein-perfect means:ändern,wechseln
  weichen is:sein-perfect
  weigern truth:refuse
  weihen is:naming-to
  weissagen takes:clause,infinitive,quote
  werben takes:clause,infinitive,quote reports:für is:unsure-telling
  werden is:auxiliary,with-infinitive,sein-perfect,copula
  werten takes:clause,infinitive,quote reports:als is:calling,naming-as
  wettern takes:clause,quote
  widerlegen truth:deny
  widerrufen truth:refuse means:aufheben,zurücknehmen
  widersprechen takes:clause,infinitive truth:deny is:siding
  wiederholen is:noun-voicing
  wiederwählen is:naming-to means:wählen,wahlsiegen:2
  wiegen is:cost
  wildern is:weak
  wirken is:seeming means:wirken
  wissen truth:know is:with-zu means:wissen
  witzeln takes:clause,quote truth:try
  wollen is:siding,modal,past-like
  wundern takes:clause,infinitive is:unsure-telling
  wünschen takes:clause,infinitive,quote truth:demand is:siding,asking-of
  würdigen takes:clause,infinitive,quote reports:object means:loben
  zeigen tells:text truth:confirm is:rendering
  zerbrechen is:labile
  zerstreiten is:reflexive-state
  ziehen is:sein-perfect,noun-voicing
  zitieren takes:clause,infinitive,quote
  zocken is:weak
  zögern truth:doubt
  zücken is:weak
  zugeben takes:clause,infinitive,quote reports:object truth:confirm is:siding means:gestehen
  zumachen is:labile means:schließen
  zunehmen truth:occur means:steigen
  zurückführen reports:auf
  zurückgehen is:measure means:sinken
  zurückhalten truth:refuse
  zurücknehmen is:retracting means:zurücknehmen
  zurückweisen takes:clause,infinitive,quote reports:object truth:deny means:ablehnen
  zurückziehen truth:refuse means:abziehen,zurücknehmen
  zusagen takes:clause,infinitive,quote reports:object truth:plan
  zusammenfassen takes:clause,infinitive,quote
  zuschreiben takes:clause,infinitive,quote reports:object
  zusichern takes:clause,infinitive,quote reports:object
  zustandekommen truth:occur
  zustimmen truth:plan is:siding,granting means:zustimmen
  zutreffen truth:hold
  zweifeln takes:clause,infinitive truth:doubt
  zwingen truth:demand is:object-control
`;
