import { words } from '../word-list.ts';
import type { ClauseHelp, VerbUse } from './verbs/verb-entry.ts';
import { VERBS, verbsThatAre } from './verbs/verb-table.ts';

/**
 * Words that announce a statement. Own compilation from standard German grammar; which words count was checked against counts
 * of news text, no list was copied. The verbs are told in `verbs/`.
 */
/** What each verb that announces a statement may take: "sagte, dass …", "„…“, schrieb er". */
export const SPEECH_VERBS: ReadonlyMap<string, ReadonlySet<VerbUse>> = new Map(
  [...VERBS].filter(([, { takes }]) => takes.length > 0).map(([verb, { takes }]) => [verb, new Set(takes)]),
);

/** What must stand beside a verb that announces a clause only then: "[bestand] darauf, dass …". */
export const TELLING_BESIDE: ReadonlyMap<string, readonly ClauseHelp[]> = new Map(
  [...VERBS].filter(([, { tells }]) => tells.length > 0).map(([verb, { tells }]) => [verb, tells]),
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
    Ratschlag Angebot Antrag Eilantrag Petition Resolution Leitsatz Spruch Satz`),
);

/** Do with a noun for words beside them what makes its subject say them: "Sie [vertrat] die Ansicht, die Brücke sei alt." */
export const NOUN_VOICING_VERBS: ReadonlySet<string> = verbsThatAre('noun-voicing');

/** Before a noun for words it says that whoever does something tells them: "Sie trat vor [mit] der Bitte, Ruhe zu bewahren." */
export const TOLD_WITH: ReadonlySet<string> = new Set(['mit']);

/** What one hears and is met with: "Der Konzern kämpft mit dem [Gerücht], das Werk werde verkauft." */
export const NOUNS_HEARD: ReadonlySet<string> = new Set(
  words(
    'Gerücht Vorwurf Verdacht Kritik Nachricht Meldung Bericht Klage Beschwerde Anklage Spekulation Frage Idee',
  ),
);

/** What nobody says of whoever stands in it: "Ohm steht [im Verdacht], Akten vernichtet zu haben." */
export const SUSPICIONS: ReadonlySet<string> = new Set(words('Verdacht Tatverdacht Ruf'));
export const SUSPECTED_IN: ReadonlySet<string> = new Set(words('in unter'));

/** Takes up all that a clause tells: "Er kritisierte den Rat, [was] viele freute." */
export const TAKES_ALL_UP: ReadonlySet<string> = new Set(words('was'));

/** Opens what tells how something went, and a remark about who says it: "[wie] Ohm sagte". */
export const HOW: ReadonlySet<string> = new Set(words('wie'));

/** Tell how something went: "Zeugen [schilderten], wie Ohm die Tür aufbrach." */
export const TELLING_HOW: ReadonlySet<string> = new Set(
  words('berichten erzählen schildern beschreiben erklären erläutern darlegen aussagen'),
);

/** Closes a clause together with its verb: "Vorwürfe wurden [laut], die Prüfer hätten weggesehen." */
export const BELONGS_TO_VERB: ReadonlySet<string> = new Set(words('laut'));

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
    Gespräch Brief Rede Schreiben Statement Bewertung Beurteilung Bekanntgabe Bekanntmachung Hochrechnung Sicht
    Vernehmen Richtlinie Recherche Theorie Verfassung Gesetz Abfrage Befragung Erhebung`),
);

/** Nouns for how somebody sees something, behind "aus": "aus [Sicht] des Rates". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(words('sicht'));

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

/** Before somebody it is found with, in the passive: "[bei] einer Fahrerin wurde festgestellt". */
export const FOUND_WITH: ReadonlySet<string> = new Set(['bei']);

/** Whom a writer means who asks something of the reader: "[Man] bedenke die Kosten." */
export const EXHORTED: ReadonlySet<string> = new Set(['man']);

/** What a writer asks of the reader behind "man": "Man [bedenke], dass es spät war." */
export const EXHORTING_VERBS: ReadonlySet<string> = new Set(
  words('stellen bedenken denken beachten vergleichen erinnern vergegenwärtigen'),
);

/** What "geben" tells with behind "zu": "Sie gab zu [bedenken], dass …", "gab zu [Protokoll], …". */
export const GIVEN_TO: ReadonlySet<string> = new Set(words('bedenken verstehen erkennen protokoll'));

/** Verbs of speaking that nothing but somebody can do, and no thing "says" in another sense. Example: "Sie sagte ja." */
export const HUMAN_SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(`
    sagen erklären mitteilen betonen meinen erzählen hinzufügen ergänzen erläutern antworten entgegnen erwidern rufen fragen
    kommentieren versichern beteuern klagen schimpfen scherzen`),
);

/** What people and media do in words: "Der Anzeiger [schreibt], der Weg sei frei." A thing hardly does. Own compilation. */
export const WRITING_VERBS: ReadonlySet<string> = new Set(
  words(`
    schreiben berichten melden twittern posten schildern kritisieren bestreiten argumentieren appellieren vorwerfen mutmaßen
    spekulieren ankündigen angeben`),
);

/** What a body does and hardly one of its members alone: "Der Stadtrat [beschloss], die Brücke zu sperren." */
export const DECIDING_VERBS: ReadonlySet<string> = new Set(
  words('beschließen entscheiden verabschieden billigen genehmigen zustimmen verfügen'),
);

/** Those of them that no body does: whoever "says" or "tells" is a person. */
export const PERSONAL_SPEECH_VERBS: ReadonlySet<string> = new Set(
  words('sagen erzählen meinen antworten fragen entgegnen erwidern schimpfen scherzen'),
);

/** "[auf] die Frage": behind it a noun for a question tells what somebody is asked. */
export const ASKED_BEHIND: ReadonlySet<string> = new Set(['auf']);
export const ASKED_NOUNS: ReadonlySet<string> = new Set(['Frage', 'Nachfrage', 'Rückfrage', 'Anfrage']);
