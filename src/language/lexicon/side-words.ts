import { words } from '../word-list.ts';

/**
 * Words that show on which side a sentence is that answers in words of its own. Own compilation, each list with an example.
 */

/** Meanings that say that something ends, fails or is not: "Wird das Bad [geschlossen]?" – "Es bleibt nicht offen" says yes. */
export const CEASING_GROUPS: ReadonlySet<string> = new Set(
  words(
    `schließen beenden absagen ausfallen scheitern verhindern verbieten ablehnen streichen aufheben verzichten zurücktreten abziehen
    austreten entlassen kündigen abreißen töten sterben verlieren abschalten geheimhalten freisprechen außerkrafttreten unschuldig
    zurücknehmen unterbrechen verlassen fehlen sinken verschieben`,
  ),
);

/** Who does so, or to whom it is done, leaves an office: "Der Verein [entließ] den Trainer", "[trennte] sich von ihm". */
export const PARTING_GROUPS: ReadonlySet<string> = new Set(
  words('entlassen zurücktreten kündigen absetzen entmachten'),
);
export const PARTING_VERBS: ReadonlySet<string> = new Set(
  words('trennen beurlauben freistellen feuern ablösen verabschieden suspendieren abwählen'),
);

/** Denied of a thing, nothing is done to it: "Die Grundsteuer soll nicht [angetastet] werden." Own compilation. */
export const ANY_CHANGE: ReadonlySet<string> = new Set('antasten anrühren ändern verändern'.split(' '));

/** With an event they only say when something else was, as those do whose noun took place: "[vor] dem Absturz". Own compilation. */
export const BEFORE_EVENTS: ReadonlySet<string> = new Set(['vor']);

/** Of an event that is there somebody may not know these: "Über die [Ursache] des Brandes ist nichts bekannt." Own compilation. */
export const OTHER_UNKNOWNS: ReadonlySet<string> = new Set(
  words(
    'ursache brandursache unglücksursache absturzursache unfallursache todesursache schadensursache hintergrund hintergründe grund gründe höhe zahl anzahl zeitpunkt termin ort täter umstände folgen einzelheiten ausmaß dauer motiv',
  ),
);

/** Verbs that say little by themselves, so that two sentences with one of them need not tell the same: "[kommt] in Frage". */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  words(
    `sein haben werden geben machen tun kommen gehen stehen stellen setzen bringen nehmen halten liegen legen lassen kriegen bekommen
    erhalten laufen führen treten ziehen fallen finden sehen sagen können müssen sollen dürfen wollen mögen bleiben gelten
    holen schaffen leisten`,
  ),
);

/** They say that something is there, is found or is had: "Es [gibt] kein Mittel", "Man [fand] keinen Sprengstoff". */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  words(
    `geben bestehen existieren vorliegen vorhanden finden entdecken auffinden nachweisen feststellen haben bekommen erhalten besitzen
    vorkommen stattfinden leisten`,
  ),
);

/** They open what is so in place of what is denied: "Er geht nicht, [vielmehr] bleibt er". */
export const ANSWERS_INSTEAD: ReadonlySet<string> = new Set(words('sondern vielmehr stattdessen denn'));

/** "Ob er kommt, ist [fraglich]". */
export const UNDECIDED_ADJECTIVES: ReadonlySet<string> = new Set(
  words('unklar ungewiss fraglich strittig umstritten unbekannt unentschieden unsicher'),
);

/** What is planned may come to nothing: "Die Spiele, die im Juli stattfinden sollen, sind [gefährdet]", "stehen auf der [Kippe]". Own compilation. */
export const THREATENED_WORDS: ReadonlySet<string> = new Set(
  words('gefährdet bedroht wackelig kippe gefahr infrage'),
);
export const THREATENED_VERBS: ReadonlySet<string> = new Set(words('gefährden'));

/** "[Offen] ist, ob er kommt"; "Das Bad ist offen" tells of something else. */
export const LEFT_OPEN: ReadonlySet<string> = new Set(words('offen dahingestellt abzuwarten'));

/** With a negation they tell that something is not settled: "Das [steht] noch nicht [fest]". */
export const UNSETTLED_VERBS: ReadonlySet<string> = new Set(
  words('feststehen kommentieren äußern entscheiden absehen'),
);

/** Behind "kein" they tell the same, as the end of a noun, too: "Es gibt keine [Angaben]", "keine Vor[entscheidung]". */
export const UNSETTLED_NOUNS: ReadonlySet<string> = new Set(
  words('angabe erkenntnis erkenntnisse information entscheidung stellungnahme auskunft kommentar'),
);

/** Meanings of those who are for something: "Der Rat [stimmte] der Sperrung [zu]". */
export const WANTING_GROUPS: ReadonlySet<string> = new Set(
  words('fordern zustimmen loben erlauben verteidigen unterstützen bitten beschließen'),
);

/** Meanings of those who are against it: "Der Verband [lehnte] die Sperrung [ab]". */
export const REFUSING_GROUPS: ReadonlySet<string> = new Set(words('ablehnen kritisieren verbieten warnen'));

/** With "für" or "gegen" they say where somebody stands: "[stimmte] gegen die Maut". */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  words(
    'aussprechen stimmen plädieren votieren protestieren demonstrieren wenden kämpfen eintreten einsetzen sein werben entscheiden stellen wehren',
  ),
);

/** To be for a change of something is not to be for the thing: "ein [Ende] der Pflicht", "eine [Lockerung]". */
export const CHANGING_GROUPS: ReadonlySet<string> = new Set(
  words('beenden aufheben ändern lockern verschärfen sinken steigen schließen streichen absagen verschieben'),
);

/** "[War] es richtig, …?" */
export const VERDICT_OPENINGS: ReadonlySet<string> = new Set(words('ist war sind waren wäre wären'));

/** "Ist der Abriss [nötig]?" */
export const APPROVING_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    `richtig gut sinnvoll nötig notwendig gerechtfertigt angemessen vernünftig klug angebracht okay vertretbar verhältnismäßig geboten
    akzeptabel wünschenswert überfällig unverzichtbar unerlässlich erforderlich zwingend dringend unumgänglich hilfreich legitim
    begrüßenswert zumutbar`,
  ),
);

/** "Der Abriss ist [falsch]." */
export const DISAPPROVING_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    `falsch unsinnig sinnlos unnötig überflüssig schlecht unverantwortlich verantwortungslos unverhältnismäßig übertrieben überzogen
    verfehlt unangemessen inakzeptabel unvertretbar unklug verfrüht unzumutbar ungerechtfertigt indiskutabel fahrlässig töricht
    unvernünftig kontraproduktiv untragbar`,
  ),
);

/** What one is blamed for: "Ist sie [schuldig]?" */
export const GUILTY_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    'schuldig schuld verantwortlich beteiligt verwickelt korrupt bestechlich gefährlich giftig krank betrunken illegal rechtswidrig tot schädlich',
  ),
);

/** "Der Abriss ist ein [Fehler]." */
export const DISAPPROVING_NOUNS: ReadonlySet<string> = new Set(
  words(
    'Fehler Unsinn Irrweg Unding Wahnsinn Skandal Irrsinn Zumutung Fehlentscheidung Blödsinn Quatsch Affront',
  ),
);

/** "Sie sieht keinen [Grund], das Bad zu schließen." */
export const CAUSE_NOUNS: ReadonlySet<string> = new Set(
  words('Grund Anlass Veranlassung Bedarf Notwendigkeit Sinn Rechtfertigung Argument Bedürfnis Handhabe'),
);

/** Whoever does so is where it is told: "Sie [liegt] in der Klinik." Own compilation. */
export const BEING_SOMEWHERE: ReadonlySet<string> = new Set(
  words('sein liegen gelangen ankommen eintreffen befinden aufhalten weilen auftreten vorkommen'),
);

/** Whoever that is done to is there: "wurde in die Klinik [gebracht]", "wurde in Solvik [nachgewiesen]". Own compilation. */
export const PUTTING_SOMEWHERE: ReadonlySet<string> = new Set(
  words(
    'bringen einliefern verlegen einweisen behandeln nachweisen entdecken finden feststellen registrieren',
  ),
);

/** Behind them stands where something is: "[in] der Klinik". */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(words('in auf an bei'));

/** What they are of took place: "am [Jahrestag] der Schließung". Own compilation. */
export const REMEMBERED_NOUNS: ReadonlySet<string> = new Set(
  words('Jahrestag Gedenktag Folge Spätfolge Opfer Nachwirkung Aufarbeitung'),
);

/** A question that opens with one of them asks for advice: "[Sollte] man baden?" */
export const ADVICE_OPENINGS: ReadonlySet<string> = new Set(words('sollte sollten'));

/** "Schutz [vor] Kündigungen": who wants it is against what stands behind the preposition. */
export const SHIELDING_NOUNS: ReadonlySet<string> = new Set(words('Schutz Kündigungsschutz Bewahrung'));
export const SHIELDING_PREPOSITIONS: ReadonlySet<string> = new Set(words('vor'));

/** Meanings of the verbs that take back what was planned: "hatte den Bau angekündigt und dann [gestrichen]". */
export const CANCELLING_GROUPS: ReadonlySet<string> = new Set(
  words('absagen zurücknehmen ablehnen streichen aufheben beenden'),
);

/** Twice in a clause they tell something of some and not of others: "[Einige] tragen Helme, [viele] nicht." */
export const SOME_WORDS: ReadonlySet<string> = new Set(
  words('einige manche viele wenige etliche mehrere andere anderen einen alle'),
);
/** Of them those that tell so by themselves. */
export const OTHERS_WORDS: ReadonlySet<string> = new Set(words('andere anderen'));

/** Where there are none of them, nothing speaks against it: "Ich sehe [kein Problem]." */
export const OBSTACLE_NOUNS: ReadonlySet<string> = new Set(
  words('Problem Hindernis Hürde Einwand Bedenken Vorbehalt Gefahr Risiko Nachteil'),
);

/** Beside an adjective they say what the adjective says: "Der Abriss ist der richtige [Schritt]." */
export const PLAIN_DEED_NOUNS: ReadonlySet<string> = new Set(
  words('Schritt Weg Entscheidung Idee Signal Lösung Mittel Maßnahme Zeichen Sache Antwort'),
);

/** "Die Wirte sind [dagegen]." */
export const STANDING_WORDS: ReadonlyMap<string, boolean> = new Map([
  ['dafür', true],
  ['dagegen', false],
]);

/** They stand for what somebody wants: "kritisierte den [Vorschlag]". */
export const PROPOSAL_NOUNS: ReadonlySet<string> = new Set(
  words(
    `Vorschlag Plan Idee Forderung Vorhaben Vorstoß Entscheidung Beschluss Überlegung Projekt Initiative Maßnahme Schritt Vorgehen
    Regelung Absicht Entwurf`,
  ),
);

/** They deny what was said before without naming it: "Die Stadt [dementierte]". */
export const OBJECTLESS_DENYING: ReadonlySet<string> = new Set(words('dementieren verneinen widersprechen'));

/** Of them those that things do, too: "Das [widerspricht] der Vorschrift." */
export const THINGS_DO: ReadonlySet<string> = new Set(words('widersprechen'));

/** "bestritt eine [solche] Mitgliedschaft": of the kind that was told. */
export const SUCH = /^(?:solch|derartig|jeglich|jed)/;

/** "Er weiß nicht, [ob] sie kommt". */
export const WHETHER: ReadonlySet<string> = new Set(words('ob'));

/** Who does so only wants to know: "Der Rat [fragte], ob die Fähre kommt" leaves open nothing that others know. */
export const ONLY_ASKING_VERBS: ReadonlySet<string> = new Set(words('fragen nachfragen anfragen erkundigen'));

/** "auf [Nachfragen], ob die Fähre kommt" */
export const ONLY_ASKING_NOUNS: ReadonlySet<string> = new Set(words('Nachfrage Anfrage Rückfrage'));

/** What they bring out nobody knows before: "Der Rat [entscheidet], ob die Fähre kommt." */
export const SETTLING_VERBS: ReadonlySet<string> = new Set(
  words(
    'entscheiden beraten streiten debattieren zeigen herausstellen abwarten klären herausfinden offenlassen',
  ),
);

/** What is looked into: "Tests bestätigten den [Verdacht] nicht." */
export const SHOWN_NOUNS: ReadonlySet<string> = new Set(
  words('Verdacht Vermutung Befürchtung Vorwurf Anfangsverdacht Annahme Hypothese These'),
);

/** A report about less of something denies it itself: "Berichte über eine [geringere] Wirkung". Beginnings of words. */
export const LESSENING =
  /^(?:gering|mangeln|mangelhaft|fehlend|sinkend|schwächer|weniger|niedriger|schlechter|kein|un(?:wirksam|möglich|sicher|zureichend))/;

/** "so viele, [wie] noch niemand hatte", "anders [als] geplant": it only compares. */
export const COMPARING: ReadonlySet<string> = new Set(words('wie als'));

/** "[nur] die Presse ist zugelassen". */
export const RESTRICTING: ReadonlySet<string> = new Set(words('nur lediglich ausschließlich'));

/** Whether a preposition says that somebody is for it: "stimmte [gegen] die Maut". */
export const STANDING_PREPOSITIONS: ReadonlyMap<string, boolean> = new Map([
  ['für', true],
  ['gegen', false],
]);

/** "[un]sicher" */
export const UN = /^un/;

/** "[weder] Medikamente [noch] Impfungen" */
export const NEITHER_NOR: ReadonlySet<string> = new Set(words('weder noch'));

/** "Der Verdacht bestätigte [sich] nicht." */
export const REFLEXIVE: ReadonlySet<string> = new Set(words('sich'));

/** Say what something is: "Bei dem Tier [handelt] es sich um einen Wolf." */
export const CONCERNING_VERBS: ReadonlySet<string> = new Set(words('handeln'));

/** Before what such a verb says something of, and before what it says: "[Bei] dem Tier handelt es sich [um] einen Wolf." */
export const CONCERNED_PREPOSITIONS: ReadonlySet<string> = new Set(words('bei'));
export const CONCERNING_PREPOSITIONS: ReadonlySet<string> = new Set(words('um'));

/** Stand for whatever was spoken of: "War [es] Mord?", "[Das] war ein Unfall." */
export const IT_WORDS: ReadonlySet<string> = new Set(words('es das dies dieses'));

/** They take up the place named last: "Auch [dort] starben Gäste." */
export const THERE_WORDS: ReadonlySet<string> = new Set(words('dort'));

/** "[Niemand] konnte die Meldung bestätigen." */
export const NOBODY: ReadonlySet<string> = new Set(words('niemand niemanden keiner'));

/** What is not needed, known, liked or dear may be all the same: "Die Halle wird nicht [gebraucht]." */
export const OTHER_MATTERS: ReadonlySet<string> = new Set(
  words(
    `brauchen gebrauchen benötigen kennen mögen gefallen stören kosten lohnen überraschen freuen wundern vergessen erwähnen nennen
    beachten bereuen bedauern beeinflussen betreffen interessieren eilen drängen verdienen anfassen besichtigen bezahlen zufrieden`,
  ),
);

/** "[als] ob er käme" asks nothing. */
export const AS_THOUGH: ReadonlySet<string> = new Set(words('als'));

/** "[Auf] die Frage, ob er kommt, lachte sie": somebody asked. */
export const ANSWERING_PREPOSITIONS: ReadonlySet<string> = new Set(words('auf'));

/** Of those who only ask the verb that with "sich" does not know: "Sie [fragt] sich, ob er kommt." */
export const WONDERING_VERBS: ReadonlySet<string> = new Set(words('fragen'));

/** "wehrt sich [gegen] den Beschluss, das Bad zu schließen" */
export const OPPOSING_PREPOSITIONS: ReadonlySet<string> = new Set(words('gegen'));

/** "[hält] es für falsch" */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(words('halten'));
export const HOLDING_PREPOSITIONS: ReadonlySet<string> = new Set(words('für'));

/** Whoever has none does not say whether it is so: "[Informationen] über Tote lagen nicht vor." Own compilation. */
export const WORD_ON_IT_NOUNS: ReadonlySet<string> = new Set(
  words('angabe erkenntnis erkenntnisse information auskunft stellungnahme kommentar'),
);

/** With a negation they say that there is no word on it: "Angaben dazu [machte] sie nicht." Own compilation. */
export const GIVING_WORD_VERBS: ReadonlySet<string> = new Set(
  words('vorliegen machen geben haben liegen erteilen existieren bekommen erhalten'),
);

/** Behind them stands what somebody tells or knows of: "keine Angaben [über] Tote". */
export const ABOUT_PREPOSITIONS: ReadonlySet<string> = new Set(words('über zu bezüglich hinsichtlich'));

/** They take up something told before that it is for or against: "Eine Impfung gibt es [dafür] nicht." Own compilation. */
export const FOR_IT_WORDS: ReadonlySet<string> = new Set(
  words('dafür dagegen davor hierfür hiergegen davon darauf'),
);

/** They stand for somebody named before: "weil [er] noch nie eine Krawatte band". Own compilation. */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(words('er sie'));

/** "gefährlich[er als] die Grippe": a comparative, and what it is compared with. */
export const COMPARED_WITH = /\p{L}er als (.+)$/iu;

/** Meanings whose noun is a state that goes on: "Das [Verbot] gilt seit Mai." Own compilation. */
export const LASTING_GROUPS: ReadonlySet<string> = new Set(
  words('verbieten erlauben verpflichtend absperren sanktionieren boykottieren'),
);

/** Whatever goes on ends or loosens by them: "Das Verbot wird [aufgehoben]." Own compilation. */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  words('aufheben auslaufen abschaffen kippen enden beenden zurücknehmen wegfallen entfallen lockern'),
);

/** Of them the one after which it still is there: "Die Pflicht wird [gelockert]." */
export const LOOSENING_VERBS: ReadonlySet<string> = new Set(words('lockern'));

/** Beside an adjective they tell what somebody thinks: "Sie [findet] die Schließung falsch." */
export const OPINION_VERBS: ReadonlySet<string> = new Set(words('finden'));

/** Who is one is for it, and who is none against it: "Er ist kein [Freund] der Maut." Own compilation. */
export const FRIEND_NOUNS: ReadonlySet<string> = new Set(
  words('Fan Freund Freundin Anhänger Anhängerin Befürworter Befürworterin Verfechter Verfechterin'),
);

/** What follows weighs more: "Er ist kein Freund der Maut, stimmt ihr [aber] zu." Own compilation. */
export const WEIGHING_AGAINST: ReadonlySet<string> = new Set(
  words('aber allerdings jedoch doch dennoch trotzdem gleichwohl'),
);

/** They ask whether something goes on: "[Gilt] das Verbot noch?" Own compilation. */
export const LASTING_VERBS: ReadonlySet<string> = new Set(words('gelten bestehen fortbestehen weitergelten'));

/** What is "belegt" of them is taken, and not proven: "20 [Betten] sind nicht belegt." Ends of nouns; own compilation. */
export const TAKEN_NOUNS: ReadonlySet<string> = new Set(
  words('bett zimmer platz plätze station hotel wohnung kurs kammer liege sitz stuhl haus'),
);
export const OCCUPYING_VERBS: ReadonlySet<string> = new Set(words('belegen'));
