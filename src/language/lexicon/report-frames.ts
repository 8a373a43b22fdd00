import { words } from '../word-list.ts';
/**
 * Verbs that tell a statement without any of its words, by what must stand beside them: "kritisierte den Plan", "warnte
 * vor Glätte", "nannte ihn einen Erfolg". Own compilation from standard German grammar. Every frame has an example; a test
 * walks over them and looks up each verb.
 */
export interface ReportFrame {
  /** Words of which one must stand in the clause, a preposition without its article; none where an object does. */
  readonly beside: readonly string[];
  readonly example: string;
  readonly lemmas: readonly string[];
}

export const REPORT_FRAMES: readonly ReportFrame[] = [
  {
    beside: [],
    example: 'Die Gewerkschaft forderte höhere Löhne.',
    lemmas: words(`
      fordern verlangen einfordern anmahnen anregen vorschlagen empfehlen befürworten erwägen
      ankündigen androhen zusagen zusichern versprechen bekanntgeben
      bestätigen bekräftigen betonen hervorheben unterstreichen bekunden einräumen
      bestreiten dementieren zurückweisen leugnen abstreiten ablehnen bezweifeln anzweifeln
      kritisieren verurteilen anprangern beklagen bemängeln beanstanden rügen monieren missbilligen bedauern
      begrüßen loben würdigen vorwerfen zuschreiben bescheinigen attestieren beschuldigen bezichtigen
      beziffern nennen befürchten vermuten erwarten voraussagen vorhersagen prophezeien prognostizieren
      auffordern`),
  },
  {
    beside: ['als'],
    example: 'Der Verband bezeichnete den Plan als Fehler.',
    lemmas: words(`
      bezeichnen werten bewerten einstufen betrachten ansehen sehen empfinden einschätzen beurteilen charakterisieren
      beschreiben schildern brandmarken hinstellen darstellen angeben anführen ausschließen auffassen`),
  },
  {
    beside: ['von'],
    example: 'Der Sender berichtete von zwölf Verletzten.',
    lemmas: words('sprechen berichten ausgehen abraten distanzieren'),
  },
  {
    beside: ['über'],
    example: 'Die Anwohner klagten über den Lärm.',
    lemmas: words('berichten klagen beklagen beschweren'),
  },
  {
    beside: ['auf'],
    example: 'Die Feuerwehr wies auf die Gefahr hin.',
    lemmas: words('verweisen hinweisen drängen dringen pochen bestehen schätzen beziffern zurückführen'),
  },
  { beside: ['vor'], example: 'Der Wetterdienst warnt vor Glätte.', lemmas: words('warnen') },
  {
    beside: ['für', 'gegen'],
    example: 'Der Rat sprach sich für eine Brücke aus.',
    lemmas: words('aussprechen plädieren'),
  },
  { beside: ['für'], example: 'Der Gutachter hält die alte Brücke für gefährlich.', lemmas: words('halten') },
  {
    beside: ['verantwortlich'],
    example: 'Der Minister machte die Firma für den Ausfall verantwortlich.',
    lemmas: words('machen'),
  },
  {
    beside: ['an'],
    example: 'Der Bischof appellierte an die Bürger.',
    lemmas: words('appellieren festhalten'),
  },
  {
    beside: ['zu'],
    example: 'Der Verein rief zu Spenden auf.',
    lemmas: words('aufrufen raten bekennen'),
  },
  { beside: ['um'], example: 'Die Polizei bat um Hinweise.', lemmas: words('bitten ersuchen') },
  {
    beside: ['mit'],
    example: 'Die Gewerkschaft drohte mit einem Streik.',
    lemmas: words('drohen rechnen begründen vergleichen'),
  },
  { beside: ['darin'], example: 'Der Verband sieht darin einen Fehler.', lemmas: words('sehen') },
  { beside: ['nicht'], example: 'Die Firma wollte sich nicht äußern.', lemmas: words('äußern') },
];

/** The frames of each verb: the words of which one must stand beside it, empty where an object does. */
export const FRAMES_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = REPORT_FRAMES.reduce(
  (table, { beside, lemmas }) => {
    for (const lemma of lemmas) table.set(lemma, [...(table.get(lemma) ?? []), new Set(beside)]);
    return table;
  },
  new Map<string, readonly ReadonlySet<string>[]>(),
);

/** Nouns that a light verb makes tell a statement: "übte [Kritik]", "machten keine [Angaben]". */
export interface ReportPhrase {
  readonly verbs: readonly string[];
  /** Whether they name speech as such, of which only a refusal tells something. */
  readonly onlyRefused: boolean;
  readonly example: string;
  readonly nouns: readonly string[];
}

export const REPORT_PHRASES: readonly ReportPhrase[] = [
  {
    verbs: ['machen', 'geben', 'abgeben', 'erteilen'],
    onlyRefused: true,
    example: 'Die Ermittler machten keine Angaben zum Täter.',
    nouns: words('Angabe Auskunft Stellungnahme Kommentar Erklärung Aussage Information'),
  },
  {
    verbs: ['nehmen', 'beziehen'],
    onlyRefused: true,
    example: 'Die Bank wollte zu den Zahlen nicht Stellung nehmen.',
    nouns: words('Stellung'),
  },
  {
    verbs: ['machen', 'erheben'],
    onlyRefused: false,
    example: 'Der Anwalt erhob schwere Vorwürfe gegen die Stadt.',
    nouns: words('Vorwurf Vorschlag Zusage Zugeständnis Einspruch Forderung Bedenken Anschuldigung Einwand'),
  },
  {
    verbs: ['geben'],
    onlyRefused: false,
    example: 'Die Feuerwehr gab am Morgen Entwarnung.',
    nouns: words('Zusage Versprechen Entwarnung Empfehlung Schuld'),
  },
  {
    verbs: ['üben', 'erneuern'],
    onlyRefused: false,
    example: 'Die Partei übte Kritik an dem Plan.',
    nouns: words('Kritik Selbstkritik'),
  },
  {
    verbs: ['äußern'],
    onlyRefused: false,
    example: 'Der Rat äußerte Zweifel an den Zahlen.',
    nouns: words(`
      Kritik Zweifel Sorge Besorgnis Bedenken Hoffnung Verständnis Unverständnis Bedauern Vermutung Verdacht Wunsch
      Zuversicht Unmut Befürchtung Bestürzung Empörung Freude Respekt Skepsis Enttäuschung`),
  },
  {
    verbs: ['stellen'],
    onlyRefused: false,
    example: 'Der Minister stellte neue Züge in Aussicht.',
    nouns: words('Aussicht Forderung'),
  },
  {
    verbs: ['bringen'],
    onlyRefused: false,
    example: 'Die Botschafterin brachte ihr Bedauern zum Ausdruck.',
    nouns: words('Ausdruck'),
  },
  {
    verbs: ['signalisieren'],
    onlyRefused: false,
    example: 'Die Regierung signalisierte Bereitschaft zu Gesprächen.',
    nouns: words('Bereitschaft Zustimmung Unterstützung Entgegenkommen'),
  },
];

/** Every verb of a frame or a phrase: without one of them a clause reports nothing. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set([
  ...FRAMES_OF.keys(),
  ...REPORT_PHRASES.flatMap(({ verbs }) => verbs),
]);

/** Those who suffer: "Das Beben forderte zwölf [Todesopfer]" is no demand. Ends of words, lower-cased. */
export const CASUALTIES: ReadonlySet<string> = new Set(words('leben opfer tote toten verletzte verletzten'));
