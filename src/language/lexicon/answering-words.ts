import { words } from '../word-list.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * Words that show what a sentence answers: how many, where, when, and whose word it is. Own compilation, each list with an example.
 */

/** Meanings that are themselves said: who asks, demands, praises or refuses is the one who speaks ("[bat] um Hilfe"). */
export const SPOKEN_GROUPS: ReadonlySet<string> = new Set(
  words('bitten fordern kritisieren loben warnen drohen ablehnen zustimmen anbieten gestehen vereinbaren'),
);

/** Verbs whose subject tells what it makes public: "[legte] die Zahlen [vor]". */
export const MAKING_PUBLIC: ReadonlySet<string> = new Set(
  words(
    `veröffentlichen freigeben vorlegen vorstellen präsentieren festlegen bekanntgeben verkünden ankündigen zusagen versprechen
    zusichern`,
  ),
);

/** Verbs that say what somebody has in mind, not what they say: "Die Stadt [plant] ein Bad". */
export const MENTAL_VERBS: ReadonlySet<string> = new Set(
  words(
    'planen beabsichtigen vorhaben erwägen anstreben vorbereiten überlegen hoffen wünschen befürchten fürchten',
  ),
);

/** Where an amount stands, the likeliest first: "stieg um drei [auf zwölf] Prozent" says how much by "auf". */
export const AMOUNT_PLACES: readonly (string | null)[] = ['auf', 'bei', null, 'rund', 'zu', 'mit', 'an'];

/** A year by its number or as a noun: "[2014]", "[Geschäftsjahr]". */
export const YEAR_NOUN = /^(?:Geschäftsjahr\p{L}*|(?:19|20)\d\d)$/u;

/** Between a number and the verb: "35 [weitere] wurden verletzt". */
export const FURTHER: ReadonlySet<string> = new Set(words('weitere andere davon schwer leicht'));

const SCALES = ['Millionen', 'Milliarden', 'Tausend', 'Mio\\.?', 'Mrd\\.?'];
const COUNTING = [
  ...[...NUMBER_WORDS].flatMap(([word, number]) => (number >= 2 && Number.isInteger(number) ? [word] : [])),
  ...words('hunderte? tausende? zehntausende? hunderttausende? dutzende? mehrere millionen'),
];
/** "[1,3 Millionen] Euro", "[zwölf] Prozent", "[Hunderte] Drohnen". */
export const WRITTEN_NUMBER = new RegExp(
  `(?:\\d[\\d.,]*(?:\\s*(?:${SCALES.join('|')}))?|\\b(?:${COUNTING.join('|')})\\b)`,
  'iu',
);
/** What stands right before a noun, over "von": "[Hunderte von] Drohnen". */
export const WORDS_BEFORE = /(\S+(?:\s+\S+)?)\s+(?:von\s+)?$/u;

/** "die am [Montag] gewählte Ministerin": the time of something else. */
export const INSIDE_PHRASE =
  /(?:^|\s)(?:d(?:er|ie|as|en|em|es)|ein(?:e[rnms]?)?) (?:am|im|in|vor|seit|um)\s$/iu;

/** "[vor] drei Jahren": a stretch that leads back to a time. */
export const LEADS_BACK = /^vor\s/iu;

/** "[bis zum] Freitag", "[seit] Mai": the time is where something ends or begins. */
export const SPANNING = /(?:^|\s)(?:bis|seit)(?:\s+(?:zum|zu|in|ins|in den|dem))?\s*$/iu;

/** "[unweit] der Brücke" says where. */
export const PLACING_PREPOSITIONS: ReadonlySet<string> = new Set(
  words('in bei auf nach aus an vor hinter neben unter nahe unweit'),
);
/** Nouns that say no place behind such a preposition: "im [Jahr]", "im [Zusammenhang]". */
export const NO_PLACE =
  /^(?:Jahre?n?|Monate?n?|Woche|Tage?n?|Uhr|Fall|Folge|Angst|Hinblick|Zusammenhang|Ende|Anfang|Nacht|Morgen|Abend)$/;

/** "in [Düssel]dorf": how towns end whose names are made of nouns. */
export const TOWN =
  /.{3,}(?:dorf|stadt|burg|berg|hausen|heim|furt|bach|kirchen|hafen|brück|brücken|feld|stein|stedt|wald|tal|au)$/;

/** "in [dieser] Region", "in [einer] Stadt": determiners that name no place. */
export const OPEN_DETERMINER = /^(?:k?ein|dies)/;
/** "[Kein] Beben". */
export const DENYING_DETERMINER = /^kein/;

/** Places of a case or preposition in which somebody owns or does: "der Rücktritt [von Weber]". */
export const OWNING_SLOTS: ReadonlySet<string> = new Set(words('g von durch in'));

/** Opens a sentence that goes on with the one before: "[Dagegen] klagte er." */
export const OPENS_GOING_ON =
  /^[„“"»]?(?:Dies|Das|Dazu|Damit|Daran|Davon|Dagegen|Darüber|Es|Er|Sie)(?:\p{L}{0,3})\b/u;

/** Opens a sentence about somebody who is named before it: "[Er] wurde Neunter", "[Ihm] wird Betrug vorgeworfen". */
export const OPENS_WITH_SOMEBODY = /^(?:Er|Sie|Ihm|Ihn|Ihr|Ihnen)\s/u;

/** Opens one that says little without the one before it: "[Dies] bemerkte ein Wächter", "[Er] wurde Neunter". */
export const OPENS_POINTING =
  /^[„“"»]?(?:Er|Sie|Ihm|Ihn|Ihr|Ihnen|Dies|Dazu|Damit|Daran|Davon|Dagegen|Darüber)\s/u;

/** "[der Beschluss]", "[das Gesetz]": what an article's topic is taken up by. */
export const TAKES_UP_TOPIC =
  /\b(?:de[rnms]|die|das|diese[rnms]?)\s+(?:Beschluss|Beschlusse?s|Entscheidung|Gesetz|Gesetzes|Plan|Pläne|Plans|Vorhaben|Vorhabens|Vorschlag|Vorschlags|Maßnahmen?|Urteil|Urteils|Regelung|Vertrag|Vertrags|Abkommen|Einigung|Reform)\b/u;

/** "Es kam [zu] einem Beben": what was stands behind it. */
export const COMES_TO: ReadonlySet<string> = new Set(words('zu'));

/** Where something was does not stand behind them: "[nach] Angaben der HAW", "[aus] Lindenau". */
export const NO_PLACE_BEHIND: ReadonlySet<string> = new Set(words('nach aus'));

/** With them several do it to one another: "Sie stecken sich [gegenseitig] an." Own compilation. */
export const EACH_OTHER: ReadonlySet<string> = new Set([
  'gegenseitig',
  'einander',
  'untereinander',
  'wechselseitig',
]);

/** Of what does so by its nature: "Staub kann der Lunge [schaden]." Own compilation, by the meanings of the predicate lexicon. */
export const NATURE_GROUPS: ReadonlySet<string> = new Set(['erkranken', 'schaden', 'wirken', 'töten']);

/** With them something may happen once: "Das kann [noch] schaden." Own compilation. */
export const STILL: ReadonlySet<string> = new Set(['noch', 'diesmal', 'jetzt', 'nun']);

/** As the subject they are certain ones, as written: "[Er] ist immun"; not "Sie", which may be whoever is addressed. Own compilation. */
export const ONE: ReadonlySet<string> = new Set(['ich', 'Ich', 'er', 'Er', 'sie']);

/** With the article, too, they are anybody: "[Die Leute] dürfen verreisen." Own compilation. */
export const ANYBODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'Mensch Leute Person Bürger Bürgerin Bevölkerung Einwohner Bewohner Verbraucher Kunde Gast Besucher Reisende Urlauber Tourist ' +
    'Fahrgast Passagier Patient Patientin Genesene Geimpfte Infizierte Betroffene Erkrankte Erwachsene'
  ).split(' '),
);

/** With them something was to be said and was not, or only may have been: "Das Land hätte das verlangen [müssen]." Own compilation. */
export const NOT_SAID_MODALS: ReadonlySet<string> = new Set(['müssen', 'sollen', 'dürfen', 'mögen']);

/** Take a stand on what others say, where a noun beside them tells that: "Ohm [teilt] die Ansicht des Rates." Own compilation. */
export const STANDS_ON_WORDS: ReadonlySet<string> = new Set([
  'teilen',
  'anschließen',
  'unterstützen',
  'entgegentreten',
  'beipflichten',
]);

/** Opens what a noun before it tells: "die Ansicht des Rates, [wonach] es eile". */
export const TELLS_WHAT_NOUN_SAYS: ReadonlySet<string> = new Set(['wonach']);
