import { words } from '../word-list.ts';
import { VERBS, verbsReporting } from './verbs/verb-table.ts';

/**
 * What tells a statement without any of its words, by what must stand beside it: "kritisierte den Plan", "warnte vor Glätte",
 * "nannte ihn einen Erfolg". Own compilation from standard German grammar. Which verb takes what is told in `verbs/`. Every
 * frame has an example; a test walks over them and looks up each verb.
 */
export interface ReportFrame {
  /** "object", or words of which one must stand in the clause, a preposition without its article: "für/gegen". */
  readonly beside: string;
  readonly example: string;
  readonly lemmas: readonly string[];
}

const BESIDE: readonly { readonly beside: string; readonly example: string }[] = [
  {
    beside: 'object',
    example: 'Die Gewerkschaft forderte höhere Löhne.',
  },
  {
    beside: 'als',
    example: 'Der Verband bezeichnete den Plan als Fehler.',
  },
  {
    beside: 'von',
    example: 'Der Sender berichtete von zwölf Verletzten.',
  },
  {
    beside: 'über',
    example: 'Die Anwohner klagten über den Lärm.',
  },
  {
    beside: 'auf',
    example: 'Die Feuerwehr wies auf die Gefahr hin.',
  },
  { beside: 'vor', example: 'Der Wetterdienst warnt vor Glätte.' },
  {
    beside: 'für/gegen',
    example: 'Der Rat sprach sich für eine Brücke aus.',
  },
  { beside: 'für', example: 'Der Gutachter hält die alte Brücke für gefährlich.' },
  {
    beside: 'verantwortlich',
    example: 'Der Minister machte die Firma für den Ausfall verantwortlich.',
  },
  {
    beside: 'an',
    example: 'Der Bischof appellierte an die Bürger.',
  },
  {
    beside: 'zu',
    example: 'Der Verein rief zu Spenden auf.',
  },
  { beside: 'um', example: 'Die Polizei bat um Hinweise.' },
  {
    beside: 'mit',
    example: 'Die Gewerkschaft drohte mit einem Streik.',
  },
  { beside: 'darin', example: 'Der Verband sieht darin einen Fehler.' },
  { beside: 'nicht', example: 'Die Firma wollte sich nicht äußern.' },
];

export const REPORT_FRAMES: readonly ReportFrame[] = BESIDE.map((frame) => ({
  ...frame,
  lemmas: verbsReporting(frame.beside),
}));

/** The frames of each verb: the words of which one must stand beside it, empty where an object does. */
export const FRAMES_OF: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map(
  [...VERBS]
    .filter(([, { reports }]) => reports.length > 0)
    .map(([verb, { reports }]) => [
      verb,
      reports.map((beside) => new Set(beside === 'object' ? [] : beside.split('/'))),
    ]),
);

/** Nouns that a light verb makes tell a statement: "übte [Kritik]", "machten keine [Angaben]". */
export interface ReportPhrase {
  readonly verbs: readonly string[];
  /** Whether they name speech as such, of which only a refusal tells something. */
  readonly onlyRefused: boolean;
  readonly example: string;
  readonly nouns: readonly string[];
}

/** Verbs that with "sich" tell what several do to one another: "Beides schließt sich nicht aus". */
export const TOGETHER: ReadonlySet<string> = new Set(['ausschließen']);

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
    verbs: ['erneuern', 'wiederholen', 'bekräftigen'],
    onlyRefused: false,
    example: 'Die Gewerkschaft erneuerte ihre Forderung nach mehr Lohn.',
    nouns: words('Forderung Kritik Vorwurf Appell Warnung Aufruf Angebot Absage Bitte Zusage Drohung'),
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
export const CASUALTIES: readonly string[] = words('leben opfer opfern tote toten verletzte verletzten');

/** What a verb of telling does with a noun, and tells nothing. */
export interface DeedPhrase {
  readonly verb: string;
  /** The preposition before the noun, null for an object without an article. */
  readonly preposition: string | null;
  readonly example: string;
  readonly nouns: readonly string[];
}

export const DEED_PHRASES: readonly DeedPhrase[] = [
  {
    verb: 'finden',
    preposition: null,
    example: 'Alte Ziegel finden am Neubau Verwendung.',
    nouns: words(
      'Verwendung Anwendung Anklang Platz Beachtung Gehör Zuspruch Eingang Berücksichtigung Erwähnung Unterstützung Anerkennung',
    ),
  },
  {
    verb: 'verweisen',
    preposition: 'auf',
    example: 'Die Läuferin verwies die Siegerin des Vorjahres auf den zweiten Platz.',
    nouns: words('Platz Rang'),
  },
];

/** How somebody is tried: "Der Winter hat die Händler [sehr] gefordert". */
export const HARD_TRIED: ReadonlySet<string> = new Set(
  words('sehr stark enorm extrem besonders ziemlich heftig'),
);
