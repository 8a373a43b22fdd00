import type { Operator } from './operator.ts';
import { verbsDoing } from './verbs/verb-table.ts';

/**
 * The words of each operator: nouns capitalised, adjectives by their base form; its verbs are told in `verbs/`. From the most to
 * the least specific: the first class that lists a word keeps it. Own compilation.
 */
const OPERATOR_WORDS: readonly {
  readonly operator: Operator;
  readonly words: string;
  readonly example: string;
}[] = [
  {
    operator: 'say',
    words: 'Aussage Angabe Bericht Meldung Behauptung Vorwurf Erklärung Mitteilung Information',
    example: 'Die Sprecherin sagte, die Brücke sei gesperrt.',
  },
  {
    operator: 'believe',
    words: 'überzeugt Ansicht Auffassung Meinung Überzeugung Einschätzung Schluss Ergebnis',
    example: 'Der Kreis geht nicht davon aus, dass die Brücke hält.',
  },
  {
    operator: 'confirm',
    words: 'richtig korrekt Bestätigung Beleg Beweis Geständnis Eingeständnis Nachweis Erkenntnis Kenntnis',
    example: 'Die Behörde bestätigte, dass das Wasser verunreinigt ist.',
  },
  {
    operator: 'know',
    words: 'bekannt besorgt zufrieden erfreut stolz',
    example: 'Die Stadt bedauert, dass der Markt ausfiel.',
  },
  {
    operator: 'hold',
    words: 'wahr',
    example: 'Es stimmt, dass die Brücke hält.',
  },
  {
    operator: 'deny',
    words:
      'Dementi Zurückweisung Leugnung falsch unwahr haltlos unbegründet unzutreffend unrichtig abwegig ' +
      'erfunden erlogen gelogen Lüge Zeitungsente Falschmeldung Erfindung Unsinn Verleumdung Ente ' +
      'Märchen Irrtum',
    example: 'Der Wirt bestritt, den Gast bedroht zu haben.',
  },
  {
    operator: 'refuse',
    words: 'Verzicht Ablehnung Weigerung Verbot Absage Veto Stopp Aus',
    example: 'Die Firma verzichtet darauf, die Halle abzureißen.',
  },
  {
    operator: 'exclude',
    words: 'ausgeschlossen außerstande unfähig unmöglich undenkbar unvorstellbar Ausschluss',
    example: 'Der Trainer schloss aus, dass der Torwart spielt.',
  },
  {
    operator: 'doubt',
    words: 'zweifelhaft fraglich umstritten strittig unwahrscheinlich Zweifel',
    example: 'Die Fraktion bezweifelt, dass das Geld reicht.',
  },
  {
    operator: 'possible',
    words:
      'möglich denkbar wahrscheinlich unklar ungewiss offen unbestätigt imstande fähig Hinweis ' +
      'Anzeichen Verdacht Verdachtsmoment Vermutung Spekulation Gerücht Befürchtung Möglichkeit ' +
      'Hoffnung Chance Gefahr Indiz',
    example: 'Die Ermittler vermuten, dass der Brand gelegt wurde.',
  },
  {
    operator: 'ask',
    words: 'Frage Prüfung Untersuchung Ermittlung Diskussion',
    example: 'Der Kreis prüft, ob die Halle gebaut werden darf.',
  },
  {
    operator: 'plan',
    words:
      'bereit geplant Plan Absicht Vorhaben Verhandlung Gespräch Ankündigung Zusage Versprechen Angebot ' +
      'Bereitschaft Vorbereitung Bestellung Überlegung Erwägung Beschluss Entscheidung Unterzeichnung ' +
      'Vereinbarung Abkommen Vertrag',
    example: 'Der Landkreis plant, zwei Schulen zu schließen.',
  },
  {
    operator: 'demand',
    words:
      'Forderung Appell Bitte Ersuchen Aufruf Empfehlung Vorschlag Wunsch Ruf Genehmigung Erlaubnis ' +
      'Recht Pflicht wichtig wünschenswert',
    example: 'Der Verband fordert, die Straße zu sperren.',
  },
  {
    operator: 'warn',
    words: 'Warnung Drohung Angst',
    example: 'Der Verband warnt davor, die Straße zu sperren.',
  },
  {
    operator: 'try',
    words: 'Versuch Bemühung Bemühen Traum',
    example: 'Die Firma versuchte, die Brücke zu reparieren.',
  },
  {
    operator: 'occur',
    words: 'beteiligt',
    example: 'Der Angriff erfolgte am Morgen.',
  },
];

/** The operators with all their words. */
export const OPERATORS: readonly {
  readonly operator: Operator;
  readonly words: readonly string[];
  readonly example: string;
}[] = OPERATOR_WORDS.map(({ operator, words, example }) => ({
  operator,
  words: [...words.split(' ').filter((word) => word !== ''), ...verbsDoing(operator)],
  example,
}));

/** With one of them somebody said what is not so: "hatte fälschlich behauptet"; what happened by mistake happened. */
export const FALSELY_WORDS: ReadonlySet<string> = new Set(
  'fälschlich fälschlicherweise irrtümlich irrtümlicherweise wahrheitswidrig lügenhaft'.split(' '),
);

/** Nouns whose clause is a condition: "für den Fall, dass …". */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(
  'Fall Bedingung Voraussetzung Vorbehalt'.split(' '),
);

/** Nouns of saying, doubting …, whose clause may follow without "dass": "die Meldung, die Brücke sei gesperrt, …". */
export const CLAUSE_TAKING_NOUNS: ReadonlySet<string> = new Set(
  OPERATORS.flatMap(({ words }) => words).filter((word) => /^\p{Lu}/u.test(word)),
);
