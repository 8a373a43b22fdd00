/** A verb with a noun that together mean what one verb means. */
export interface Idiom {
  /** The verbs, by their infinitives. */
  readonly verbs: string;
  /** The preposition before the noun; absent for an object. */
  readonly preposition?: string;
  readonly nouns: string;
  /** Compounds of the noun count, too ("das [Bürgermeisteramt] niederlegen"); they stay as a circumstance that says which. */
  readonly compounds?: true;
  /** The verb that means the same, as the predicate lexicon knows it. */
  readonly means: string;
  readonly example: string;
}

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
    verbs: 'sitzen',
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
];
