/** A verb with a noun that together mean what one verb means. */
export interface Idiom {
  /** The verbs, by their infinitives. */
  readonly verbs: string;
  /** The preposition before the noun; absent for an object. */
  readonly preposition?: string;
  readonly nouns: string;
  /** The verb that means the same, as the predicate lexicon knows it. */
  readonly means: string;
  readonly example: string;
}

/** Own compilation. */
export const IDIOMS: readonly Idiom[] = [
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
];
