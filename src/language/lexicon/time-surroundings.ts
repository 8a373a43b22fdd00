import { words } from '../word-list.ts';

/**
 * What stands before and behind a time and decides what it is. Lower-cased; own compilation from standard German grammar.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(words(list));

/** "ab heute", "für heute" begin or mean the day. */
export const DAY_OPENERS: ReadonlySet<string> = setOf('ab für seit auf');

/** "bis heute", "die Jugend von heute", "damals wie heute" mean the present and never the day. */
export const PRESENT_OPENERS: readonly string[] = ['bis', 'von', 'damals wie', 'anders als', 'so wie'];

/** "noch heute", "heute noch", "heute nicht mehr", "heute kaum": how things still are. */
export const STILL_OPENERS: ReadonlySet<string> = setOf('noch auch selbst');
export const STILL_FOLLOWERS: readonly string[] = [
  ...words('noch kaum kein keine keinen keinem keiner keines keinerlei meist oft'),
  'nicht mehr',
  'wie damals',
  'vor allem',
];

/** "der heute 53-Jährige", "die heute etwa Zwanzigjährigen", "heute rund 30 Jahre alt". */
export const AGE_ENDING = 'jährig';
export const BEFORE_AGES: ReadonlySet<string> = setOf('etwa rund über');
export const YEARS_OF_AGE = 'Jahre';

/** "heute um 18 Uhr", "heute Abend": a clock makes it the day. */
export const CLOCK_WORDS: ReadonlySet<string> = setOf(
  'uhr mittag mittags vormittag vormittags nachmittag nachmittags abend abends früh nacht nachts',
);
/** "18 Uhr". */
export const HOUR_MARK = 'Uhr';
/** "um 12.15", "gegen 18.30", "ab 7.45". */
export const BEFORE_BARE_CLOCKS: ReadonlySet<string> = setOf('um gegen ab');
/** "12.15 Prozent", "12.15 Euro" are no times. */
export const BEHIND_NUMBERS: ReadonlySet<string> = setOf('Prozent Euro');
/** "um drei Uhr nachts"; the second are those after noon: "um drei Uhr nachmittags". */
export const CLOCK_PARTS: ReadonlySet<string> = setOf(
  'morgens früh vormittags mittags nachmittags abends nachts',
);
export const AFTERNOON_PARTS: ReadonlySet<string> = setOf('nachmittags abends');
export const NIGHT_PART = 'nachts';

/** "von 10 bis 18 Uhr", "um 10 und um 12 Uhr", "am 25. und am 26. August". */
export const UNTIL = 'bis';
export const TIME_JOINS: ReadonlySet<string> = setOf('und bis oder');
export const DAY_JOINS: ReadonlySet<string> = setOf('und bis sowie');
export const AT_THE_HOUR = 'um';
export const ON_THE_DAY = 'am';

/** "in den 80ern", "der 1960er", "die frühen 80er". */
export const BEFORE_DECADES: ReadonlySet<string> = setOf(
  'den der die frühe frühen früher frühere früheren späten',
);
export const DECADE_YEARS: ReadonlySet<string> = setOf('jahre jahren');

/** "knapp zwei Jahre" is round, "genau zwei Jahre" is not. */
export const EXACTLY = 'genau';

/** Months that are first names and surnames as well: "August", "Mai". */
export const NAMELIKE_MONTHS: ReadonlySet<string> = setOf('august mai märz april');

/** Periods that count from the publication whatever was told before: "heuer". */
export const PRESENT_PERIODS: ReadonlySet<string> = setOf('heuer');

/** "am [Tag] zuvor", "eine [Woche] später". */
export const SINGLE_PERIODS: ReadonlySet<string> = setOf('tag woche monat jahr wochenende');
/** "[tags] darauf". */
export const DAYS_ADVERB = 'tags';
export const SIDE_BEFORE: ReadonlySet<string> = setOf('zuvor davor vorher');
export const SIDE_AFTER: ReadonlySet<string> = setOf('danach darauf drauf später');
/** "drei Tage früher" looks aside, "am Vortag" too. */
export const LOOKING_ASIDE: readonly string[] = ['zuvor', 'davor', 'vorher', 'früher'];
export const PERIODS_BEFORE: readonly string[] = ['vortag', 'vorwoche', 'vormonat', 'vorjahr'];

/** "gegen [Abend]", "am frühen [Morgen]": without one of them the noun is no time. */
export const BEFORE_DAY_PARTS: ReadonlySet<string> = setOf(
  'am vom gegen der des frühen späten später zum bis noch',
);
/** "am [späten] Abend". */
export const EARLY_LATE: ReadonlySet<string> = setOf('frühen späten');
/** Parts of a day that are no nouns with a day before them: "früh", "Mitternacht". */
export const MIDNIGHT = 'mitternacht';
export const PLAIN_DAY_PARTS: ReadonlySet<string> = new Set(['früh', MIDNIGHT]);

/** "im zweiten Quartal", "in der ersten Jahreshälfte". */
export const QUARTER_NAMES: ReadonlySet<string> = setOf(
  'quartal quartals trimester jahresviertel vierteljahr',
);
export const HALF_YEAR_NAMES: ReadonlySet<string> = setOf('halbjahr halbjahrs halbjahres jahreshälfte');

/** "im letzten Jahr seiner Amtszeit", "zur Zeit der Entstehung": the time of something. */
export const OF_SOMETHING: ReadonlySet<string> = setOf('des der vor seiner seines ihrer ihres von vom');
export const TIME_OF_SOMETHING: ReadonlySet<string> = setOf('der des von vom als in');
/** Stems of what may be the last of something and not the one before: "das [letzte] Jahr des Krieges". */
export const LAST_STEM = 'letzt';

/** "vergangene Tage", "in den letzten Jahren": several, without a place in the calendar. */
export const PLURAL_UNITS: ReadonlySet<string> = setOf(
  `tage tagen wochen monate monaten quartale quartalen jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten
  stunden minuten sekunden`,
);

/** "jeden Montag", "alle zwei Wochen". */
export const EVERY_WORDS: ReadonlySet<string> = setOf('jeden jedes jeder jedem jede');
export const ALL_WORD = 'alle';

/** "eines schönen Tages", "Internationaler Tag des Lesens": days without a place. */
export const SOME_DAY: readonly string[] = ['eines schönen Tages', 'eines Tages'];
export const WORLD_DAY: readonly string[] = [
  'Internationaler Tag',
  'Internationale Tag',
  'Internationalen Tag',
  'Internationalen Tages',
];
export const WORLD_DAY_OF: ReadonlySet<string> = setOf('des der für gegen');
export const DAY_WORD = 'Tag';

/** "früher als", "drei Tage früher" compare; "Früher war hier ein Hafen" does not. */
export const COMPARED_TIME = 'früher';
export const BEHIND_COMPARED: ReadonlySet<string> = setOf('als oder wie');
export const BEFORE_COMPARED: ReadonlySet<string> = setOf(
  `viel noch schon etwas deutlich je wie immer tag tage tagen tagn jahr jahre jahren jahrn stunde stunden minute minuten woche
  wochen monat monate monaten monatn später`,
);
/** "zur Zeit", "zu dieser Zeit". */
export const TIME_WORD = 'zeit';

/** "für Freitag", "nach dem Treffen am Freitag": what stands before says the direction. */
export const BACK_OPENERS: readonly string[] = [
  'seit',
  'vom',
  'ursprünglich für',
  'eigentlich für',
  'nach dem',
];
export const AFTER_WORD = 'nach';
export const AFTER_ARTICLES: ReadonlySet<string> = setOf('dem den der');
export const AHEAD_OPENERS: ReadonlySet<string> = setOf('für auf');
/** "in der Nacht von Montag auf [Dienstag]". */
export const NIGHT_WORD = 'Nacht';
export const FROM_WORD = 'von';
export const UNTO_WORD = 'auf';
/** "an einem Montag" is any. */
export const ANY_ONE: ReadonlySet<string> = setOf('ein einem einen eines irgendeinem');
/** "Frau Sonntag", "Herr Mai". */
export const BEFORE_SURNAMES: ReadonlySet<string> = setOf('Frau Herr Herrn Dr. Prof.');

/** "am Wochenende", "übers Wochenende". */
export const BEFORE_WEEKENDS: ReadonlySet<string> = setOf(
  'am vom zum übers das dem des fürs ums ganze ganzen für',
);
export const WEEKEND_NAMES: ReadonlySet<string> = setOf('wochenende wochenendes');

/** "im [Jahr] 2014". */
export const YEAR_NAMES: ReadonlySet<string> = setOf('jahr jahre jahres jahren jahrs');
/** "44 vor Christus". */
export const BEFORE_CHRIST: readonly string[] = [
  'v. Chr',
  'v.Chr',
  'v. u. Z',
  'v.u. Z',
  'v. u.Z',
  'v.u.Z',
  'vor Christus',
  'vor unserer Zeit',
];

/** Stems of what keeps or moves the year: "dieses Jahres", "laufenden Jahres"; "kommenden Jahres", "nächsten Jahres". */
export const THIS_YEAR_STEMS: readonly string[] = ['dies', 'lauf'];
export const NEXT_YEAR_STEMS: readonly string[] = ['komm', 'näch'];
/** "vergangenen Jahres", "des Vorjahres". */
export const YEAR_MOVERS: ReadonlySet<string> = setOf(
  'dieses diesen laufenden vergangenen vorigen letzten kommenden nächsten',
);
/** "Ende des Monats", "Mitte des Jahres 2019", "Ende der Woche". */
export const OF_THE = 'des';
export const OF_THEM = 'der';
export const OF_THE_MONTH = 'Monats';
export const OF_THE_YEAR = 'Jahres';
export const OF_THE_YEAR_BEFORE: ReadonlySet<string> = setOf('Vorjahres Vorjahrs');

/** "in der Nacht auf [Samstag]", "am Abend des [9. November]", "am Montag, den [9. Januar]". */
export const NIGHT_UNTO: ReadonlySet<string> = setOf('auf zum zu');
export const UNTO_ARTICLES: ReadonlySet<string> = setOf('den dem');
export const DAY_OF: ReadonlySet<string> = setOf('des vom');
export const DATE_ARTICLES: ReadonlySet<string> = setOf('den dem der');

/** "seit Mai", "bis 1992": what begins or ends there is no story to go on with. */
export const BORDER_OPENERS: ReadonlySet<string> = setOf('seit ab bis');
export const SINCE = 'seit';

/** "wenn", "falls" and "sobald" announce. */
export const CONDITION_OPENERS: ReadonlySet<string> = setOf('wenn falls sobald');

/** "im gleichen Zeitraum des Vorjahres", "im Vorjahresquartal". */
export const SAME_ADJECTIVES: ReadonlySet<string> = setOf('gleichen selben');
export const SAME_PERIODS: ReadonlySet<string> = setOf('Zeitraum Zeit Quartal Monat');
export const PERIODS_OF_LAST_YEAR: ReadonlySet<string> = setOf(
  'vorjahreszeitraum vorjahresquartal vorjahresmonat',
);
