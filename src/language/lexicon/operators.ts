/**
 * What a predicate does to the truth of what it embeds, by class. Verbs by their infinitive, nouns capitalised,
 * adjectives by their base form. Own compilation.
 *
 * - `say`: tells it ("sagen"); negated, nothing is said.
 * - `believe`: holds it true; negated it holds the opposite ("glaubt nicht, dass").
 * - `confirm`: stands behind it; negated it stays open ("bestätigt nicht").
 * - `know`: takes it for granted, negated or not ("bedauern, dass").
 * - `hold`: says that it is so ("stimmen"); negated that it is not.
 * - `deny`: holds the opposite; negated it is admitted.
 * - `refuse`: does not do it ("ablehnen", "verzichten").
 * - `exclude`: holds it impossible; negated it is possible.
 * - `doubt`, `possible`, `ask`: leave it open.
 * - `plan`: is for later ("planen", "ankündigen"); negated it will not be.
 * - `demand`: wants it, `warn`: fears it, `try`: works at it or only pretends it; they claim nothing ("fordern").
 * - `occur`: says only that it takes place ("stattfinden", "leisten", "es gibt").
 */
export type Operator =
  | 'say'
  | 'believe'
  | 'confirm'
  | 'know'
  | 'hold'
  | 'deny'
  | 'refuse'
  | 'exclude'
  | 'doubt'
  | 'possible'
  | 'ask'
  | 'plan'
  | 'demand'
  | 'warn'
  | 'try'
  | 'occur';

export const OPERATORS: readonly {
  readonly operator: Operator;
  readonly words: string;
  readonly example: string;
}[] = [
  {
    operator: 'say',
    words:
      'sagen erklären mitteilen berichten betonen behaupten angeben meinen schreiben melden äußern feststellen hinzufügen ' +
      'ergänzen entgegnen erwidern antworten bezeichnen nennen sprechen argumentieren erläutern schildern informieren ' +
      'unterstreichen hervorheben hinweisen verweisen heißen verlauten vorwerfen beschuldigen bezichtigen anprangern ' +
      'Aussage Angabe Bericht Meldung Behauptung Vorwurf Erklärung Mitteilung Information',
    example: 'Die Sprecherin sagte, die Brücke sei gesperrt.',
  },
  {
    operator: 'believe',
    words:
      'glauben denken ausgehen annehmen finden überzeugt Ansicht Auffassung Meinung Überzeugung Einschätzung Schluss Ergebnis schließen rechnen einschätzen',
    example: 'Der Kreis geht nicht davon aus, dass die Brücke hält.',
  },
  {
    operator: 'confirm',
    words:
      'bestätigen bekräftigen einräumen zugeben eingestehen gestehen belegen beweisen nachweisen versichern beteuern zeigen ergeben ' +
      'enthüllen aufdecken hervorgehen richtig korrekt Bestätigung Beleg Beweis Geständnis Eingeständnis Nachweis Erkenntnis Kenntnis',
    example: 'Die Behörde bestätigte, dass das Wasser verunreinigt ist.',
  },
  {
    operator: 'know',
    words:
      'wissen bedauern freuen begrüßen kritisieren erfahren bekanntwerden bekannt bekanntgeben verkünden beklagen loben verurteilen ' +
      'erinnern beenden bejubeln feiern überraschen besorgt zufrieden erfreut stolz',
    example: 'Die Stadt bedauert, dass der Markt ausfiel.',
  },
  {
    operator: 'hold',
    words: 'stimmen zutreffen wahr',
    example: 'Es stimmt, dass die Brücke hält.',
  },
  {
    operator: 'deny',
    words:
      'bestreiten dementieren abstreiten leugnen verneinen zurückweisen widersprechen entgegentreten verwahren widerlegen entkräften ' +
      'Dementi Zurückweisung Leugnung falsch unwahr haltlos unbegründet unzutreffend unrichtig abwegig erfunden erlogen gelogen lügen erfinden frei Lüge Zeitungsente ' +
      'Falschmeldung Erfindung Unsinn Verleumdung Ente Märchen Irrtum',
    example: 'Der Wirt bestritt, den Gast bedroht zu haben.',
  },
  {
    operator: 'refuse',
    words:
      'ablehnen verweigern weigern absehen verzichten unterlassen zurückhalten scheitern ausbleiben unterbinden verhindern ' +
      'misslingen missglücken fehlschlagen aufhören hindern untersagen verbieten vermeiden blockieren zurückziehen widerrufen aufkündigen einstellen stoppen abbrechen ' +
      'abblasen vereiteln platzen absagen aussetzen versäumen entfallen ausfallen verwerfen Verzicht Ablehnung Weigerung Verbot Absage Veto Stopp Aus',
    example: 'Die Firma verzichtet darauf, die Halle abzureißen.',
  },
  {
    operator: 'exclude',
    words: 'ausschließen ausgeschlossen außerstande unfähig unmöglich undenkbar unvorstellbar Ausschluss',
    example: 'Der Trainer schloss aus, dass der Torwart spielt.',
  },
  {
    operator: 'doubt',
    words:
      'bezweifeln anzweifeln zweifeln zögern infragestellen zweifelhaft fraglich umstritten strittig unwahrscheinlich Zweifel',
    example: 'Die Fraktion bezweifelt, dass das Geld reicht.',
  },
  {
    operator: 'possible',
    words:
      'vermuten mutmaßen spekulieren befürchten fürchten schätzen erwarten hoffen scheinen andeuten verdächtigen möglich denkbar ' +
      'wahrscheinlich unklar ungewiss offen unbestätigt imstande fähig Hinweis Anzeichen Verdacht Verdachtsmoment Vermutung Spekulation Gerücht Befürchtung ' +
      'Möglichkeit Hoffnung Chance Gefahr Indiz',
    example: 'Die Ermittler vermuten, dass der Brand gelegt wurde.',
  },
  {
    operator: 'ask',
    words:
      'fragen prüfen untersuchen klären ermitteln überprüfen offenlassen abwarten nachgehen diskutieren Frage Prüfung Untersuchung Ermittlung Diskussion',
    example: 'Der Kreis prüft, ob die Halle gebaut werden darf.',
  },
  {
    operator: 'plan',
    words:
      'planen beabsichtigen vorhaben erwägen anstreben vorbereiten verhandeln ankündigen zusagen versprechen vereinbaren anbieten ' +
      'beschließen entscheiden vornehmen bereiterklären bereit zustimmen streben vorsehen festhalten bestellen überlegen nachdenken ' +
      'geplant bevorstehen Plan Absicht Vorhaben Verhandlung Gespräch Ankündigung Zusage Versprechen Angebot Bereitschaft Vorbereitung ' +
      'Bestellung Überlegung Erwägung Beschluss Entscheidung Unterzeichnung Vereinbarung Abkommen Vertrag',
    example: 'Der Landkreis plant, zwei Schulen zu schließen.',
  },
  {
    operator: 'demand',
    words:
      'fordern verlangen auffordern appellieren drängen ersuchen bitten mahnen raten empfehlen wünschen vorschlagen ' +
      'anregen befürworten aufrufen plädieren gehören erlauben gestatten genehmigen dürfen nahelegen zwingen verpflichten anweisen befehlen beauftragen Forderung ' +
      'Appell Bitte Ersuchen Aufruf Empfehlung Vorschlag Wunsch Ruf Genehmigung Erlaubnis Recht Pflicht',
    example: 'Der Verband fordert, die Straße zu sperren.',
  },
  {
    operator: 'warn',
    words: 'warnen abraten drohen Warnung Drohung Angst',
    example: 'Der Verband warnt davor, die Straße zu sperren.',
  },
  {
    operator: 'try',
    words:
      'versuchen probieren bemühen vorgeben vortäuschen fingieren tun scherzen witzeln träumen fantasieren Versuch Bemühung Bemühen Traum',
    example: 'Die Firma versuchte, die Brücke zu reparieren.',
  },
  {
    operator: 'occur',
    words:
      'erfolgen stattfinden geben geschehen ereignen kommen leisten machen durchführen ausführen vornehmen verüben begehen ' +
      'eintreten nutzen verwenden dienen rechtfertigen führen treten darstellen bilden unternehmen erheben einreichen einlegen treffen fällen verhängen aufnehmen abschließen erteilen bringen tätigen gewähren ' +
      'üben halten erhalten bekommen finden setzen unterzeichnen laufen beginnen fortsetzen dauern andauern voranschreiten verstärken zunehmen ' +
      'bieten bekanntgeben verkünden einstecken kassieren feiern erringen erzielen starten fliegen einleiten erstatten erlassen beteiligen beteiligt teilnehmen zustandekommen gelingen',
    example: 'Der Angriff erfolgte am Morgen.',
  },
];

/** Verbs that call something something: "nannte den Bericht falsch", "bezeichnete ihn als Lüge". */
export const CALLING_VERBS: ReadonlySet<string> = new Set(
  'nennen bezeichnen abtun verwerfen einstufen werten'.split(' '),
);

/** Their subject judges or accepts what another one did: "kritisierte den Kauf", "nahm den Rücktritt an". */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  'bedauern begrüßen kritisieren beklagen loben verurteilen bejubeln annehmen rügen missbilligen'.split(' '),
);

/** With a zu-infinitive what it tells was not done: "vergaß, die Tür zu schließen"; with "dass" it was. */
export const FORGETTING_VERBS: ReadonlySet<string> = new Set(['vergessen', 'verpassen', 'verschlafen']);

/** With one of them somebody said what is not so: "hatte fälschlich behauptet"; what happened by mistake happened. */
export const FALSELY_WORDS: ReadonlySet<string> = new Set(
  'fälschlich fälschlicherweise irrtümlich irrtümlicherweise wahrheitswidrig lügenhaft'.split(' '),
);

/** Who does so while saying something says what is not so: "irrte sich, als er sagte …". */
export const ERRING_VERBS: ReadonlySet<string> = new Set(
  'irren täuschen lügen flunkern schwindeln versprechen'.split(' '),
);

/** What they take back is no longer said: "korrigierte die Aussage, …". */
export const RETRACTING_VERBS: ReadonlySet<string> = new Set(
  'korrigieren berichtigen zurücknehmen revidieren relativieren'.split(' '),
);

/** Nouns whose clause is a condition: "für den Fall, dass …". */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(
  'Fall Bedingung Voraussetzung Vorbehalt'.split(' '),
);

/** Nouns of saying, doubting …, whose clause may follow without "dass": "die Meldung, die Brücke sei gesperrt, …". */
export const CLAUSE_TAKING_NOUNS: ReadonlySet<string> = new Set(
  OPERATORS.flatMap(({ words }) => words.split(' ')).filter((word) => /^\p{Lu}/u.test(word)),
);

/**
 * Verbs that hand their object, not their subject, to a zu-infinitive: "fordert den Konzern auf, Busse zu liefern".
 */
export const OBJECT_CONTROL_VERBS: ReadonlySet<string> = new Set(
  (
    'auffordern bitten ersuchen drängen zwingen erlauben gestatten verbieten untersagen ermöglichen raten empfehlen ' +
    'befehlen anweisen beauftragen warnen mahnen überreden ermutigen vorwerfen beschuldigen bezichtigen verdächtigen ' +
    'verpflichten helfen hindern veranlassen bewegen nahelegen aufrufen verurteilen anklagen'
  ).split(' '),
);
