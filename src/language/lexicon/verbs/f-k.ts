/**
 * Verbs from f to k, one a line; `verb-entry.ts` says what stands in it. Own compilation from standard German grammar and
 * general knowledge. Example: "Die Gewerkschaft forderte, die Löhne zu erhöhen" is told by "fordern".
 */
export const VERBS_F_TO_K = `
  fahren is:sein-perfect means:reisen
  faken is:weak
  fallen is:sein-perfect,measure means:töten:2,sinken
  fällen truth:occur
  fantasieren truth:try
  fassen is:noun-voicing
  fehlschlagen truth:refuse means:scheitern
  feiern truth:know
  festhalten reports:an truth:plan is:noun-voicing means:beibehalten,fortsetzen
  festlegen takes:clause,infinitive means:beschließen
  feststellen takes:clause,infinitive,quote truth:say
  finden takes:clause,infinitive truth:believe is:unsure-telling means:entdecken
  fingieren truth:try
  flehen truth:demand
  fliegen truth:occur is:sein-perfect means:reisen
  fliehen is:sein-perfect means:fliehen
  fluchen takes:clause,quote
  flüchten is:sein-perfect means:fliehen
  flunkern is:erring means:lügen
  flüstern takes:clause,quote
  folgen is:sein-perfect
  folgern takes:clause,infinitive,quote
  fordern takes:clause,infinitive,quote reports:object truth:demand is:taking,deciding,asking-of means:fordern
  formulieren takes:clause,quote is:noun-voicing
  fortsetzen truth:occur is:labile means:fortsetzen
  fragen takes:clause,quote truth:ask
  fraternisieren is:weak
  freierfinden truth:deny
  freigeben is:publishing means:erlauben,öffnen,veröffentlichen
  freuen takes:clause,infinitive truth:know is:unsure-telling
  fühlen is:with-infinitive,with-participle
  führen truth:occur is:event
  fürchten takes:clause,infinitive truth:possible is:siding,unsure-telling means:fürchten
  garantieren takes:clause,infinitive
  geben truth:occur is:occurring,voicing,event,giving,noun-voicing means:geben
  gehen is:unsure-telling,with-infinitive,sein-perfect
  gehören truth:demand is:with-participle means:besitzen:2
  gelangen is:noun-voicing
  gelingen truth:occur is:sein-perfect,achieving means:gelingen
  geloben takes:clause,infinitive,quote
  gelten is:naming-as,with-participle,with-zu,seeming
  genehmigen truth:demand means:erlauben
  genesen is:sein-perfect means:genesen
  genießen is:taking
  geschehen truth:occur is:sein-perfect,occurring
  gestatten truth:demand is:object-control means:erlauben
  gestehen takes:clause,infinitive,quote truth:confirm means:gestehen
  gewähren truth:occur means:geben
  gewährleisten is:weak
  glauben takes:clause,infinitive truth:believe is:unsure-telling
  googeln is:weak
  gratulieren takes:clause,infinitive,quote means:gratulieren
  gründen is:establishing means:gründen
  haben is:auxiliary,perfect,with-zu,noun-voicing
  hacken is:weak
  halten reports:für truth:occur is:with-participle,rendering
  handhaben is:weak
  hegen is:noun-voicing
  heißen takes:clause,quote truth:say is:unsure-telling,impersonal
  helfen is:object-control,with-infinitive means:unterstützen,wirken
  herausfinden takes:clause,infinitive
  herausgeben is:giving means:herausgeben
  herausstellen takes:clause,infinitive,quote is:proving,naming-as
  hervorgehen takes:clause,infinitive truth:confirm is:unsure-telling,impersonal
  hervorheben takes:clause,infinitive,quote reports:object truth:say
  hindern truth:refuse is:object-control
  hinstellen reports:als
  hinweisen takes:clause,infinitive,quote reports:auf truth:say
  hinzufügen takes:clause,infinitive,quote truth:say
  hoffen takes:clause,infinitive truth:possible is:siding,unsure-telling
  hören tells:claim is:with-infinitive,heard,asking-of
  impfen is:weak means:impfen
  informieren takes:clause,infinitive,quote truth:say
  infragestellen truth:doubt
  interessieren is:reflexive-state
  involvieren is:reflexive-state means:beteiligen
  irren is:erring
  jobben is:weak
  joggen is:weak
  jubeln takes:clause,quote is:unsure-telling
  kapern is:weak
  kassieren truth:occur means:geben:2
  kehren is:sein-perfect
  kennzeichnen is:weak
  kentern is:sein-perfect means:untergehen
  kippen is:labile means:aufheben
  klagen takes:clause,infinitive,quote reports:über means:anklagen
  klären truth:ask
  klarmachen takes:clause,infinitive,quote
  klarstellen takes:clause,infinitive,quote
  klassifizieren is:naming-as
  klettern is:measure means:steigen
  kommen truth:occur is:with-infinitive,sein-perfect,measure,occurring,event,noun-voicing means:einführen:2
  kommentieren takes:clause,quote is:siding
  können is:modal
  konstatieren takes:clause,infinitive,quote
  kontern takes:clause,quote
  korrigieren is:retracting
  kosten is:cost
  kriechen is:sein-perfect
  kriegen is:with-participle,taking means:liefern:3,geben:2
  kritisieren takes:clause,infinitive,quote reports:object truth:know is:judging means:kritisieren
  krönen is:naming-to
  kundtun takes:clause,infinitive,quote
  küren is:naming-to
`;
