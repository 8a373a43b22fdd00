/**
 * Nouns that name the same in the news, a group a line. Own compilation; each group with an own sentence for one of
 * its words.
 */
export const NOUN_SYNONYMS: readonly { readonly nouns: string; readonly example: string }[] = [
  {
    nouns: 'Abkommen Vertrag Vereinbarung Pakt Übereinkommen Deal Übereinkunft',
    example: 'Das Abkommen gilt ab Mai.',
  },
  { nouns: 'Hilfe Unterstützung Beistand', example: 'Die Unterstützung blieb aus.' },
  {
    nouns: 'Atomkraftwerk Kernkraftwerk AKW Atommeiler Reaktor Meiler',
    example: 'Das Kernkraftwerk steht still.',
  },
  {
    nouns: 'Atomkraft Kernkraft Kernenergie Atomenergie Nuklearenergie',
    example: 'Die Kernenergie ist umstritten.',
  },
  { nouns: 'Atomanlage Nuklearanlage Kernanlage Nuklearzentrum', example: 'Die Nuklearanlage liegt im Tal.' },
  { nouns: 'Atomwaffe Nuklearwaffe Kernwaffe Atombombe', example: 'Kernwaffen sind verboten.' },
  { nouns: 'Atomprogramm Nuklearprogramm Kernprogramm', example: 'Das Nuklearprogramm ruht.' },
  { nouns: 'Toter Tote Todesopfer Opfer Leiche', example: 'Es gab drei Todesopfer.' },
  { nouns: 'Mensch Person Leute', example: 'Zwei Personen kamen um.' },
  {
    nouns: 'Demonstrant Protestierender Demonstrierender Kundgebungsteilnehmer',
    example: 'Die Demonstranten zogen ab.',
  },
  { nouns: 'Waffenruhe Waffenstillstand Feuerpause', example: 'Die Waffenruhe hielt.' },
  { nouns: 'Regierung Kabinett', example: 'Das Kabinett tagte.' },
  { nouns: 'Parlament Abgeordnetenhaus Volksvertretung', example: 'Das Parlament tagte.' },
  { nouns: 'Polizei Polizist Polizeibeamter', example: 'Die Polizei kam.' },
  { nouns: 'Soldat Truppe Militär Streitkräfte Armee', example: 'Die Armee kam.' },
  { nouns: 'Krieg Feldzug', example: 'Der Krieg dauert an.' },
  { nouns: 'Lohn Gehalt Bezahlung Entgelt', example: 'Die Gehälter steigen.' },
  { nouns: 'Stelle Arbeitsplatz Job', example: 'Vierhundert Stellen fallen weg.' },
  { nouns: 'Spielzeug Spielsache Spielware', example: 'Das Spielzeug war giftig.' },
  { nouns: 'Zoll Strafzoll', example: 'Die Zölle steigen.' },
  { nouns: 'Lokführer Lokomotivführer Zugführer', example: 'Die Lokführer fahren.' },
  { nouns: 'Krankheit Erkrankung Seuche Epidemie', example: 'Die Krankheit ging um.' },
  { nouns: 'Anschlag Attentat', example: 'Das Attentat misslang.' },
  { nouns: 'Schiff Frachter', example: 'Der Frachter sank.' },
  { nouns: 'Firma Unternehmen Betrieb Konzern', example: 'Die Firma wächst.' },
  { nouns: 'Klub Verein Club', example: 'Der Klub jubelt.' },
  { nouns: 'Trainer Coach', example: 'Der Trainer geht.' },
  { nouns: 'Arzt Mediziner Doktor', example: 'Der Arzt kam.' },
  { nouns: 'Krankenhaus Klinik Hospital Klinikum', example: 'Die Klinik schließt.' },
  { nouns: 'Impfung Impfkampagne', example: 'Die Impfung wirkt.' },
  { nouns: 'Impfstoff Vakzin', example: 'Der Impfstoff fehlt.' },
  { nouns: 'Auto Wagen Pkw', example: 'Der Wagen brannte.' },
  { nouns: 'Lastwagen Lkw Laster', example: 'Der Laster kippte.' },
  { nouns: 'Bahn Eisenbahn', example: 'Die Bahn baut.' },
  { nouns: 'Schule Schulgebäude', example: 'Die Schule schließt.' },
  { nouns: 'Kind Minderjähriger', example: 'Drei Kinder lernten schwimmen.' },
  { nouns: 'Gesetz Gesetzentwurf Regelung', example: 'Das Gesetz gilt.' },
  { nouns: 'Urteil Richterspruch', example: 'Das Urteil fiel.' },
  { nouns: 'Haft Gefängnis Haftstrafe Gefängnisstrafe Freiheitsstrafe', example: 'Er kam ins Gefängnis.' },
  { nouns: 'Feuer Brand', example: 'Das Feuer ist gelöscht.' },
  { nouns: 'Überschwemmung Hochwasser Flut', example: 'Das Hochwasser sank.' },
  { nouns: 'Erdbeben Beben', example: 'Das Beben war stark.' },
  { nouns: 'Flüchtling Geflüchteter Asylbewerber Migrant', example: 'Die Flüchtlinge kamen an.' },
  {
    nouns: 'Bürgermeister Stadtoberhaupt Rathauschef Oberbürgermeister',
    example: 'Das Stadtoberhaupt schwieg.',
  },
  { nouns: 'Präsident Staatschef Staatspräsident Staatsoberhaupt', example: 'Der Staatschef sprach.' },
  {
    nouns: 'Regierungschef Ministerpräsident Premierminister Premier Kanzler',
    example: 'Der Premier sprach.',
  },
  { nouns: 'Chef Vorsitzender Leiter Direktor', example: 'Der Leiter ging.' },
  { nouns: 'Laufzeitverlängerung Verlängerung', example: 'Die Verlängerung ist strittig.' },
  { nouns: 'Treffen Gipfel Begegnung Zusammenkunft', example: 'Das Treffen fiel aus.' },
  { nouns: 'Wahl Abstimmung Urnengang', example: 'Der Urnengang verlief ruhig.' },
  { nouns: 'Absicht Vorsatz', example: 'Der Vorsatz fehlte.' },
  { nouns: 'Rüstungsgut Rüstung Waffe', example: 'Die Rüstungsgüter kamen an.' },
];

/** Parts of compounds that stand for each other: "Nuklearforschung" is "Atomforschung". */
export const COMPOUND_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['nuklear', 'atom'],
  ['kern', 'atom'],
  ['schadstoff', 'abgas'],
]);
