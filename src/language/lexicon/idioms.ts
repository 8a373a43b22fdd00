/** A verb with a noun that together mean what one verb means. */
export interface Idiom {
  /** The verbs, by their infinitives. */
  readonly verbs: string;
  /** The preposition before the noun; absent for an object. */
  readonly preposition?: string;
  /** Absent for any noun, which then stays beside the verb ("leidet an [Grippe]"). */
  readonly nouns?: string;
  /** Adjectives of which the noun has one, without their ending: "schreibt [rote] Zahlen". */
  readonly adjectives?: string;
  /** Nothing else is said of the subject: "ist gegen den Umbau", but not "ist gegen Hitze [empfindlich]". */
  readonly alone?: true;
  /** Instead of a noun a word outside any phrase ("spricht [schuldig]"), or a verb that helps ("[bleibt] bestehen"). */
  readonly beside?: string;
  readonly helper?: string;
  /** The place that whose it is, or what it is for, fills: "im Besitz [der Stadt]", "die Kosten [für den Umbau]". */
  readonly owner?: string;
  /** The noun stays beside the verb: of "trägt die Kosten" the costs are what is paid. */
  readonly keeps?: true;
  /** Compounds of the noun count, too ("das [Bürgermeisteramt] niederlegen"); they stay as a circumstance that says which. */
  readonly compounds?: true;
  /** The verb that means the same, as the predicate lexicon knows it. */
  readonly means: string;
  readonly example: string;
}

/** Prepositions behind the noun of an idiom that say whose it is, or what it is for: "die Kosten [für] den Umbau". Own compilation. */
export const OWNING_PREPOSITIONS: ReadonlySet<string> = new Set(['von', 'für']);

/** Own compilation. */
export const IDIOMS: readonly Idiom[] = [
  {
    verbs: 'stellen',
    preposition: 'in',
    nouns: 'Aussicht',
    means: 'ankündigen',
    example: 'Der Minister stellte Hilfen in Aussicht.',
  },
  {
    verbs: 'nehmen',
    preposition: 'in',
    nouns: 'Schutz',
    means: 'verteidigen',
    example: 'Die Parteichefin nahm den Kandidaten in Schutz.',
  },
  {
    verbs: 'erteilen',
    nouns: 'Absage Abfuhr',
    means: 'ablehnen',
    example: 'Der Rat erteilte dem Plan eine Absage.',
  },
  {
    verbs: 'kommen',
    preposition: 'um',
    nouns: 'Leben',
    means: 'umkommen',
    example: 'Bei dem Brand kamen drei Bewohner ums Leben.',
  },
  {
    verbs: 'verlieren lassen',
    nouns: 'Leben',
    means: 'umkommen',
    example: 'Bei dem Brand verloren drei Bewohner ihr Leben.',
  },
  {
    verbs: 'fallen',
    preposition: 'zu',
    nouns: 'Opfer',
    means: 'umkommen',
    example: 'Zwei Hirten fielen dem Sturm zum Opfer.',
  },
  {
    verbs: 'treten gehen',
    preposition: 'in',
    nouns: 'Streik Ausstand Warnstreik',
    means: 'streiken',
    example: 'Die Busfahrer traten in den Ausstand.',
  },
  {
    verbs: 'niederlegen ruhen',
    nouns: 'Arbeit',
    means: 'streiken',
    example: 'Die Busfahrer legten am Montag die Arbeit nieder.',
  },
  {
    verbs: 'niederlegen',
    nouns: 'Amt Mandat Posten Ämter',
    compounds: true,
    means: 'zurücktreten',
    example: 'Der Bürgermeister legte sein Amt nieder.',
  },
  {
    verbs: 'verzichten',
    preposition: 'auf',
    nouns: 'Amt Posten',
    means: 'zurücktreten',
    example: 'Der Pfarrer verzichtete auf das Amt.',
  },
  {
    verbs: 'nehmen',
    preposition: 'in',
    nouns: 'Haft Gewahrsam Untersuchungshaft',
    means: 'festnehmen',
    example: 'Die Polizei nahm den Wirt in Gewahrsam.',
  },
  {
    verbs: 'setzen',
    preposition: 'auf',
    nouns: 'Fuß',
    means: 'freilassen',
    example: 'Das Gericht setzte den Wirt auf freien Fuß.',
  },
  {
    verbs: 'üben',
    nouns: 'Kritik',
    means: 'kritisieren',
    example: 'Der Verband übte Kritik an dem Haushalt.',
  },
  {
    verbs: 'erteilen',
    nouns: 'Absage',
    means: 'ablehnen',
    example: 'Der Rat erteilte dem Plan eine Absage.',
  },
  {
    verbs: 'gehen kommen',
    preposition: 'zu',
    nouns: 'Ende',
    means: 'enden',
    example: 'Das Fest ging am Sonntag zu Ende.',
  },
  {
    verbs: 'geraten aufgehen',
    preposition: 'in',
    nouns: 'Brand Flammen',
    means: 'brennen',
    example: 'Der Speicher geriet in Brand.',
  },
  {
    verbs: 'treten setzen sein',
    preposition: 'in',
    nouns: 'Kraft',
    means: 'inkrafttreten',
    example: 'Die neue Regel trat im Mai in Kraft.',
  },
  {
    verbs: 'treten setzen sein',
    preposition: 'außer',
    nouns: 'Kraft',
    means: 'außerkrafttreten',
    example: 'Die alte Regel trat im Mai außer Kraft.',
  },
  {
    verbs: 'gewinnen',
    nouns: 'Wahl Stichwahl',
    compounds: true,
    means: 'wahlsiegen',
    example: 'Die Ärztin gewann am Sonntag die Wahl.',
  },
  {
    verbs: 'verlieren',
    nouns: 'Wahl Stichwahl',
    compounds: true,
    means: 'wahlverlieren',
    example: 'Die Ärztin verlor am Sonntag die Wahl.',
  },
  {
    verbs: 'bestätigen',
    preposition: 'in',
    nouns: 'Amt',
    means: 'wiederwählen',
    example: 'Die Bürger bestätigten die Rektorin im Amt.',
  },
  {
    verbs: 'bringen',
    preposition: 'in',
    nouns: 'Spiel Gespräch Diskussion',
    means: 'vorschlagen',
    example: 'Die Rektorin brachte eine längere Pause ins Gespräch.',
  },
  {
    verbs: 'erstatten stellen',
    nouns: 'Anzeige Strafanzeige',
    means: 'anzeigen',
    example: 'Der Wirt erstattete Anzeige gegen den Gast.',
  },
  {
    verbs: 'stellen',
    preposition: 'vor',
    nouns: 'Gericht',
    means: 'anklagen',
    example: 'Die Stadt stellte den Verwalter vor Gericht.',
  },
  {
    verbs: 'stellen einreichen',
    nouns: 'Antrag',
    means: 'beantragen',
    example: 'Der Wirt stellte einen Antrag auf eine Konzession.',
  },
  {
    verbs: 'treffen fällen',
    nouns: 'Entscheidung',
    means: 'entscheiden',
    example: 'Der Rat traf am Abend eine Entscheidung über den Umbau.',
  },
  {
    verbs: 'fassen',
    nouns: 'Beschluss',
    means: 'beschließen',
    example: 'Der Rat fasste einen Beschluss über den Umbau.',
  },
  {
    verbs: 'ablegen',
    nouns: 'Geständnis',
    compounds: true,
    means: 'gestehen',
    example: 'Der Angeklagte legte ein Geständnis ab.',
  },
  {
    verbs: 'geben erteilen',
    nouns: 'Zustimmung',
    means: 'zustimmen',
    example: 'Der Rat gab dem Umbau seine Zustimmung.',
  },
  {
    verbs: 'nehmen',
    nouns: 'Leben',
    means: 'selbsttöten',
    example: 'Der Verwalter nahm sich im Herbst das Leben.',
  },
  {
    verbs: 'setzen stecken',
    preposition: 'in',
    nouns: 'Brand',
    means: 'anzünden',
    example: 'Die Gäste setzten die Laube in Brand.',
  },
  {
    verbs: 'legen',
    nouns: 'Feuer Brand',
    means: 'anzünden',
    example: 'In der Laube legte ein Gast Feuer.',
  },
  {
    verbs: 'stellen',
    preposition: 'zu',
    nouns: 'Verfügung',
    means: 'bereitstellen',
    example: 'Die Stadt stellte dem Verein eine Halle zur Verfügung.',
  },
  {
    verbs: 'ergreifen',
    nouns: 'Flucht',
    means: 'fliehen',
    example: 'Der Dieb ergriff am Tor die Flucht.',
  },
  {
    verbs: 'schließen',
    nouns: 'Abkommen Vertrag Vereinbarung',
    compounds: true,
    means: 'abschließen',
    example: 'Die Städte schlossen ein Abkommen über den Fahrplan.',
  },
  {
    verbs: 'gehen laufen',
    preposition: 'über',
    nouns: 'Bühne',
    means: 'stattfinden',
    example: 'Die Premiere ging am Montag in Harbrück über die Bühne.',
  },
  {
    verbs: 'erklären einreichen',
    nouns: 'Rücktritt',
    means: 'zurücktreten',
    example: 'Die Ministerin erklärte am Abend ihren Rücktritt.',
  },
  {
    verbs: 'erklären',
    nouns: 'Austritt',
    means: 'austreten',
    example: 'Die Gemeinde erklärte ihren Austritt aus dem Verband.',
  },
  {
    verbs: 'erklären',
    nouns: 'Verzicht',
    means: 'verzichten',
    example: 'Die Firma erklärte ihren Verzicht auf den Umbau.',
  },
  {
    verbs: 'stehen kommen',
    preposition: 'vor',
    nouns: 'Gericht',
    means: 'angeklagtsein',
    example: 'Der Arzt stand im Mai vor Gericht.',
  },
  {
    verbs: 'sitzen sein bleiben',
    preposition: 'in',
    nouns: 'Haft Gefängnis Untersuchungshaft Einzelhaft U-Haft',
    means: 'inhaftiertsein',
    example: 'Der Arzt sitzt seit Mai in Haft.',
  },
  {
    verbs: 'bringen',
    preposition: 'um',
    nouns: 'Leben',
    means: 'umbringen',
    example: 'Ein Unbekannter brachte den Wirt ums Leben.',
  },
  {
    verbs: 'bitten',
    preposition: 'um',
    nouns: 'Entschuldigung Verzeihung',
    means: 'entschuldigen',
    example: 'Der Intendant bat die Gäste um Entschuldigung.',
  },
  {
    verbs: 'stellen',
    nouns: 'Forderung Forderungen',
    means: 'fordern',
    example: 'Die Geiselnehmer stellten am Abend Forderungen.',
  },
  {
    verbs: 'anmelden beantragen',
    nouns: 'Insolvenz Konkurs',
    means: 'pleitegehen',
    example: 'Die Reederei meldete Insolvenz an.',
  },
  {
    verbs: 'stellen',
    nouns: 'Insolvenzantrag',
    means: 'pleitegehen',
    example: 'Die Reederei stellte einen Insolvenzantrag.',
  },
  {
    verbs: 'sein befinden',
    preposition: 'auf',
    nouns: 'Flucht',
    means: 'flüchtigsein',
    example: 'Der Dieb ist auf der Flucht.',
  },
  {
    verbs: 'stehen',
    preposition: 'unter',
    nouns: 'Alkoholeinfluss Alkohol',
    means: 'betrunkensein',
    example: 'Der Kapitän stand unter Alkoholeinfluss.',
  },
  {
    verbs: 'haben',
    nouns: 'Kenntnis Ahnung',
    means: 'kennen',
    example: 'Der Wirt hatte Kenntnis von dem Plan.',
  },
  {
    verbs: 'tragen',
    nouns: 'Schuld Verantwortung Mitschuld',
    means: 'schuldtragen',
    example: 'Der Kapitän trägt die Schuld an dem Unglück.',
  },
  {
    verbs: 'sagen',
    nouns: 'Unwahrheit',
    means: 'unwahrheitsagen',
    example: 'Der Zeuge sagte die Unwahrheit.',
  },
  {
    verbs: 'verlegen',
    nouns: 'Sitz Hauptsitz Firmensitz Zentrale',
    means: 'umziehen',
    example: 'Die Reederei verlegte ihren Sitz nach Harbrück.',
  },
  {
    verbs: 'eröffnen',
    nouns: 'Feuer',
    means: 'schießen',
    example: 'Die Wache eröffnete das Feuer.',
  },
  {
    verbs: 'schreiben',
    nouns: 'Zahl',
    adjectives: 'rot tiefrot',
    means: 'verlustmachen',
    example: 'Die Mühle schreibt rote Zahlen.',
  },
  {
    verbs: 'stecken rutschen geraten sein bleiben',
    preposition: 'in',
    nouns: 'Zahl',
    adjectives: 'rot tiefrot',
    means: 'verlustmachen',
    example: 'Die Mühle steckt in den roten Zahlen.',
  },
  {
    verbs: 'schreiben',
    nouns: 'Zahl',
    adjectives: 'schwarz',
    means: 'gewinnmachen',
    example: 'Die Mühle schreibt wieder schwarze Zahlen.',
  },
  {
    verbs: 'sein bleiben zurückkehren',
    preposition: 'in',
    nouns: 'Zahl',
    adjectives: 'schwarz',
    means: 'gewinnmachen',
    example: 'Die Mühle ist in den schwarzen Zahlen.',
  },
  {
    verbs: 'machen erwirtschaften einfahren erzielen verbuchen verzeichnen schreiben',
    nouns: 'Gewinn',
    means: 'gewinnmachen',
    example: 'Die Mühle machte im Mai Gewinn.',
  },
  {
    verbs: 'machen erwirtschaften einfahren erzielen verbuchen verzeichnen schreiben',
    nouns: 'Verlust',
    means: 'verlustmachen',
    example: 'Die Mühle machte im Mai Verlust.',
  },
  {
    verbs: 'geben',
    nouns: 'Licht',
    adjectives: 'grün',
    means: 'grünlichtgeben',
    example: 'Der Rat gab grünes Licht für den Umbau.',
  },
  {
    verbs: 'haben bekommen erhalten',
    nouns: 'Licht',
    adjectives: 'grün',
    means: 'genehmigtsein',
    example: 'Der Umbau bekam grünes Licht.',
  },
  {
    verbs: 'sein befinden bleiben kommen',
    preposition: 'auf',
    nouns: 'Fuß',
    adjectives: 'frei',
    means: 'freisein',
    example: 'Der Hirte ist wieder auf freiem Fuß.',
  },
  {
    verbs: 'sein bleiben',
    nouns: 'Pflicht Vorschrift',
    means: 'verpflichtendsein',
    example: 'Ein Helm ist Pflicht.',
  },
  {
    verbs: 'sein befinden stehen bleiben',
    preposition: 'in',
    nouns: 'Besitz Eigentum',
    owner: 'd',
    means: 'gehören',
    example: 'Die Mühle ist im Besitz der Gemeinde.',
  },
  {
    verbs: 'leiden',
    preposition: 'an',
    means: 'erkranken',
    example: 'Der Hirte leidet an Grippe.',
  },
  {
    verbs: 'sein',
    preposition: 'zu',
    nouns: 'Ende',
    means: 'vorbeisein',
    example: 'Die Ernte ist zu Ende.',
  },
  {
    verbs: 'fallen',
    preposition: 'in',
    nouns: 'Wasser',
    means: 'ausfallen',
    example: 'Das Fest fiel ins Wasser.',
  },
  {
    verbs: 'ausgehen',
    nouns: 'Gefahr',
    means: 'gefährlichsein',
    example: 'Von dem Rauch geht keine Gefahr aus.',
  },
  {
    verbs: 'tragen übernehmen',
    nouns: 'Kosten Rechnung Schaden',
    keeps: true,
    owner: 'a',
    means: 'bezahlen',
    example: 'Die Kosten für den Umbau trägt das Land.',
  },
  {
    verbs: 'sein bleiben',
    preposition: 'an',
    nouns: 'Leben',
    means: 'leben',
    example: 'Der Hirte ist noch am Leben.',
  },
  {
    verbs: 'sagen',
    nouns: 'Wahrheit',
    means: 'wahrheitsagen',
    example: 'Der Zeuge sagte die Wahrheit.',
  },
  {
    verbs: 'sagen',
    nouns: 'Nein',
    means: 'neinsagen',
    example: 'Der Rat sagte Nein zu dem Umbau.',
  },
  {
    verbs: 'sagen',
    nouns: 'Ja',
    means: 'jasagen',
    example: 'Der Rat sagte Ja zu dem Umbau.',
  },
  {
    verbs: 'erhalten bestehen',
    helper: 'bleiben',
    means: 'erhaltenbleiben',
    example: 'Die Mühle bleibt erhalten.',
  },
  {
    verbs: 'sprechen',
    beside: 'schuldig',
    means: 'schuldigsprechen',
    example: 'Das Gericht sprach den Wirt schuldig.',
  },
  {
    verbs: 'sein',
    nouns: 'Schuld',
    means: 'schuldtragen',
    example: 'Der Kapitän ist Schuld an dem Unglück.',
  },
  {
    verbs: 'haben bekommen',
    nouns:
      'Krebs Grippe Fieber Masern Malaria Tuberkulose Demenz Diabetes Aids Covid Corona Lungenentzündung Brustkrebs Leukämie',
    keeps: true,
    means: 'krankheithaben',
    example: 'Der Hirte hat Grippe.',
  },
  {
    verbs: 'erleiden zuziehen davontragen',
    nouns: 'Verletzung Verbrennung Vergiftung Bruch Wunde Prellung Riss Verstauchung',
    compounds: true,
    means: 'verletztsein',
    example: 'Zwei Hirten erlitten Schnittwunden.',
  },
  {
    verbs: 'fallen',
    nouns: 'Schuss',
    means: 'schießen',
    example: 'Am Hafen fielen Schüsse.',
  },
  {
    verbs: 'gehen zeigen',
    beside: 'oben',
    means: 'ansteigen',
    example: 'Die Preise gehen nach oben.',
  },
  {
    verbs: 'gehen zeigen',
    beside: 'unten',
    means: 'sinken',
    example: 'Die Preise gehen nach unten.',
  },
  {
    verbs: 'sein',
    preposition: 'gegen',
    alone: true,
    means: 'dagegensein',
    example: 'Der Rat ist gegen den Umbau.',
  },
  {
    verbs: 'sein',
    preposition: 'für',
    alone: true,
    means: 'dafürsein',
    example: 'Der Rat ist für den Umbau.',
  },
];
