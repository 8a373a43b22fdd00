/**
 * Nouns for bodies that can speak, by the end of the word: "Landesregierung" ends in "regierung". Own
 * compilation. Example: "Die Stadtverwaltung wies den Vorwurf zurück."
 */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `regierung ministerium ministerien kommissariat polizei amt ämter behörde behörden anwaltschaft partei parteien verband verbände gewerkschaft
  gewerkschaften kommission gericht gerichte gerichtshof rechnungshof unternehmen konzern konzerne firma firmen zeitung zeitungen agentur agenturen
  verein vereine feuerwehr rat parlament bundestag bundesrat landtag kongress senat fraktion fraktionen koalition opposition union
  armee militär streitkräfte luftwaffe marine bundeswehr nato geheimdienst geheimdienste dienst dienste institut institute
  universität universitäten hochschule klinik krankenhaus krankenkasse bank banken börse versicherung stiftung organisation
  organisationen initiative bündnis allianz bewegung gruppe gruppen miliz front kirche vatikan diözese gemeinde stadt stadtverwaltung
  verwaltung kreis bezirk bezirke land länder bund staat staaten republik königreich reich mission botschaft konsulat vertretung delegation
  führung leitung direktion vorstand präsidium sekretariat büro zentrale zentrum sender rundfunk fernsehen radio magazin
  nachrichtenmagazin blatt wochenzeitung tageszeitung verlag redaktion presse medien medium hersteller betreiber anbieter
  fluggesellschaft airline reederei bahn werft gesellschaft genossenschaft kammer innung club klub fifa uefa liga
  komitee ausschuss gremium team mannschaft crew besatzung familie haus kreml pentagon weltbank wache wetterdienst
  observatorium warte museum theater festival schule jury leitstelle direktorium kabinett administration bundesbank notenbank
  zentralbank währungsfonds vereinte nationen tribunal staatsanwaltschaft bundesanwaltschaft netzwerk plattform
  studie bericht umfrage untersuchung erklärung mitteilung gutachten schreiben papier quelle quellen kreise regime junta
  opec eu eu-kommission spd cdu csu fdp pds npd afd ödp dvu bsw dgb ezb bka bnd vereinigung vereinigungen gemeinschaft gemeinschaften
  verfassungsschutz flughafen garde garden kanzlei kanzleien stadtreinigung stadtwerke kommando`
    .trim()
    .split(/\s+/),
);

/** Words that end like a body and are none: "im Umkreis", "auf der Autobahn". */
export const NO_ORGANISATIONS: ReadonlySet<string> = new Set(
  `umkreis freundeskreis ausland inland festland neuland vaterland verrat vorrat heirat apparat inserat autobahn fahrbahn
  laufbahn umlaufbahn flugbahn landebahn startbahn datenbank parkbank ehrenamt gesamtheit wohnhaus treppenhaus hochhaus
  parkhaus gasthaus vorstadt altstadt innenstadt heimatstadt schulbank sandbank hinterland abendland morgenland grünland
  anstiftung brandstiftung ackerland weideland geburtshaus gotteshaus stadtkreis anwesen nachrichten freiheit`
    .trim()
    .split(/\s+/),
);
