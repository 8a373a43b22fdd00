import { words } from '../word-list.ts';
/**
 * Verbs that announce a statement, by what they may take. Own compilation from standard German grammar; which
 * verbs stand in which group was checked against counts of news text, no list was copied. Every group has an
 * example; a test walks over them and looks up each lemma.
 *
 * - `clause`: a complement clause (dass, ob, was …) or a main clause ("…, sie habe geliefert");
 * - `infinitive`: a zu-infinitive that the speaker says about himself or asks of others;
 * - `quote`: stands beside a direct quotation.
 *
 * What a verb tells without any of them ("kritisierte den Plan") is in `report-frames.ts`.
 */
export interface SpeechVerbGroup {
  readonly takes: readonly ('clause' | 'infinitive' | 'quote')[];
  readonly example: string;
  readonly lemmas: readonly string[];
}

export const SPEECH_VERB_GROUPS: readonly SpeechVerbGroup[] = [
  {
    takes: ['clause', 'infinitive', 'quote'],
    example: 'Die Sprecherin sagte, dass die Brücke bis Mai gesperrt bleibe.',
    lemmas: words(`
      sagen erklären mitteilen betonen behaupten angeben meinen melden feststellen zugeben
      versichern beteuern unterstreichen hervorheben hinzufügen ergänzen erläutern schildern verkünden
      argumentieren ausführen anmerken bemerken informieren aussagen eingestehen gestehen
      klarstellen konstatieren folgern prophezeien vorhersagen voraussagen
      herausstellen darlegen entgegenhalten einwenden einwerfen nachlegen verlauten signalisieren
      kundtun offenbaren enthüllen präzisieren monieren bemängeln beklagen bedauern mahnen anmahnen
      schwören vermelden vermerken zusammenfassen resümieren bilanzieren begründen erwähnen erzählen
      urteilen andeuten bekanntmachen klarmachen richtigstellen rechtfertigen suggerieren unterstellen weissagen
      zitieren preisgeben einschätzen bescheinigen attestieren diagnostizieren spekulieren mutmaßen`),
  },
  {
    takes: ['clause', 'quote'],
    example: '„Wir öffnen am Montag“, schrieb der Verein.',
    lemmas: words(`
      schreiben antworten entgegnen erwidern kommentieren rufen ausrufen fragen nachfragen kontern reagieren
      formulieren twittern posten bloggen notieren lauten skandieren flüstern schreien murmeln stöhnen scherzen
      spotten witzeln jubeln schwärmen wettern schimpfen poltern ätzen fluchen
      heißen resultieren`),
  },
  {
    takes: ['clause', 'infinitive'],
    example: 'Der Verband befürchtet, die Preise könnten weiter steigen.',
    lemmas: words(`
      glauben hoffen vermuten befürchten fürchten schätzen erwarten annehmen denken finden bezweifeln zweifeln
      verneinen widersprechen festlegen ergeben vorsehen schließen propagieren bekanntwerden anweisen erhoffen ausschließen entscheiden beschließen errechnen ermitteln herausfinden hervorgehen
      besagen bewerten beurteilen erwägen garantieren bekennen ersehen abschätzen argwöhnen freuen wundern ärgern beschweren beschuldigen verdächtigen bezichtigen
      anklagen nachsagen unterrichten benachrichtigen verständigen aufklären belehren erinnern
      einigen vereinbaren übereinkommen`),
  },
  {
    takes: ['clause', 'infinitive', 'quote'],
    example: 'Die Gewerkschaft empfahl den Betrieben, die Löhne zu erhöhen.',
    lemmas: words(`
      bitten ersuchen drängen aufrufen empfehlen raten abraten vorschlagen anregen befürworten drohen androhen
      versprechen zusagen zusichern anbieten bereiterklären geloben rügen tadeln ablehnen beanstanden missbilligen brandmarken
      angreifen attackieren beschwören aussprechen eintreten wünschen beschreiben äußern verteidigen werben
      protestieren distanzieren danken gratulieren entschuldigen beantragen nahelegen nennen
      würdigen loben rechnen charakterisieren`),
  },
  {
    takes: ['clause', 'infinitive', 'quote'],
    example: 'Die Gewerkschaft forderte, die Löhne zu erhöhen.',
    lemmas: words(`
      fordern auffordern verlangen einfordern ankündigen vorwerfen bezeichnen werten beziffern zuschreiben
      kritisieren verurteilen anprangern begrüßen bestätigen bekräftigen bestreiten
      dementieren zurückweisen leugnen abstreiten einräumen bekanntgeben`),
  },
  {
    takes: ['clause', 'infinitive', 'quote'],
    example: 'Der Sender berichtete, dass zwölf Menschen verletzt worden seien.',
    lemmas: words('sprechen berichten verweisen hinweisen warnen plädieren appellieren ausgehen klagen'),
  },
];

export type SpeechVerbUse = SpeechVerbGroup['takes'][number];

/** The uses of each lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, ReadonlySet<SpeechVerbUse>> = new Map(
  SPEECH_VERB_GROUPS.flatMap(({ takes, lemmas }) => lemmas.map((lemma) => [lemma, new Set(takes)] as const)),
);

/** A noun that makes a light verb a speech verb. "Er vertrat die Ansicht, dass …", "Sie kam zu dem Schluss, …" */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  words(`
    Ansicht Auffassung Meinung Überzeugung Einschätzung Aussage Behauptung Erklärung Ankündigung Forderung
    Vorwurf Warnung Hinweis Schluss Ergebnis Verdacht Vermutung These Theorie Begründung Argument Kritik
    Befürchtung Hoffnung Sorge Zweifel Bedenken Zusage Versprechen Drohung Vorschlag Empfehlung Appell Aufruf
    Bitte Anordnung Befehl Angabe Nachricht Meldung Bericht Gerücht Erkenntnis Feststellung Prognose Standpunkt
    Position Wort Äußerung Mitteilung Stellungnahme Erwartung Wunsch Zusicherung Bekenntnis Geständnis Klage
    Beschwerde Anschuldigung Beschuldigung Anklage Idee Gedanke Rede Frage Antwort Botschaft Entscheidung
    Beschluss Urteil Fazit Aufforderung Ultimatum Verlangen Zitat Überschrift Titel Motto Parole Slogan Hypothese
    Information Annahme Zugeständnis Eingeständnis Androhung Beteuerung Versicherung Anweisung Auskunft Einwand Eindruck
    Anregung Mahnung Anmerkung Bemerkung Ansinnen Spekulation Schilderung Darstellung Weisung Andeutung Entgegnung
    Erwiderung Prophezeiung Vorhersage Verlautbarung Angst Furcht Besorgnis Zuversicht Losung Devise Formel Absage
    Überlegung Glaube Gewissheit Klarstellung Richtigstellung Dementi Unterstellung Verleumdung Lob
    Ratschlag Petition Resolution Leitsatz Spruch Satz`),
);

/** Nouns for words uttered: "nach Angaben der Polizei" has the police for its speaker, not the statement. */
export const UTTERANCE_NOUNS: ReadonlySet<string> = new Set(
  words(`
    Angabe Bericht Information Aussage Meldung Mitteilung Einschätzung Ansicht Auffassung Meinung Wort Darstellung
    Erkenntnis Schätzung Erklärung Stellungnahme Äußerung Auskunft Pressemitteilung Presseerklärung Agenturbericht
    Medienbericht Überzeugung Berechnung Interview Aussagen Lesart Behauptung Ankündigung Vermutung Schilderung
    Prognose Pressebericht Zeitungsbericht Analyse Umfrage Studie Untersuchung Überlieferung Befürchtung Hinweis
    Dafürhalten Ermittlung Beobachtung Bekunden Vorstellung Wunsch Plan Planung Urteil Definition Empfehlung
    Sichtweise Vorhersage Gesetzentwurf Gesetzesentwurf Vorschlag Dokument Verlautbarung
    Kenntnisstand Wissensstand Wille Zeugenaussage Klageschrift Anklageschrift
    Gespräch Brief Rede Schreiben Statement Bewertung Beurteilung Bekanntgabe Bekanntmachung Hochrechnung`),
);

/**
 * Adjectives that announce a clause together with "sein", "zeigen", "halten" or "machen": "Sie zeigte sich überzeugt,
 * dass …", "Er hält es für möglich, dass …", "Der Rat ist zuversichtlich, … zu finden".
 */
export const SPEECH_ADJECTIVES: ReadonlySet<string> = new Set(
  words(`
    sicher überzeugt zuversichtlich besorgt bewusst optimistisch pessimistisch skeptisch enttäuscht erfreut empört
    erstaunt überrascht zufrieden unzufrieden beunruhigt bereit unwahrscheinlich wahrscheinlich möglich unmöglich
    klar deutlich einig unsicher verärgert entsetzt bestürzt dankbar stolz froh glücklich traurig denkbar wichtig
    notwendig richtig falsch sinnvoll ausgeschlossen`),
);

/**
 * Speech verbs that as often tell a deed or a state; a narrated sentence with one of them tells no act of speech.
 * Example: "Die Armee griff am Montag an."
 */
export const NOT_TELLING_VERBS: ReadonlySet<string> = new Set(
  words(`
    angreifen attackieren verteidigen eintreten werben rechnen heißen lauten nennen reagieren protestieren glauben hoffen
    vermuten fürchten befürchten erwarten annehmen denken finden hervorgehen ermitteln resultieren gehen
    ausgehen rufen schreien jubeln bieten erinnern wundern freuen ärgern`),
);

/** Verbs of making public: "Das Amt legte am Montag Zahlen vor." */
export const PUBLISHING_VERBS: ReadonlySet<string> = new Set(
  words('veröffentlichen freigeben vorlegen vorstellen präsentieren'),
);
