/**
 * Words of a page that belong to no article: bars, boxes, credits and notes. Own compilation from the furniture
 * German news sites share; no outlet's name decides. All lower-case; a test walks over the examples.
 */
export interface BoilerplateLines {
  /** What these lines are. */
  readonly name: string;
  /** A whole line that is one of these, punctuation at its end aside. */
  readonly is?: readonly string[];
  /** A line that opens with one of these and is no longer than `longest`. */
  readonly opens?: readonly string[];
  /** A line that holds one of these, is no longer than `longest` and quotes nobody. */
  readonly holds?: readonly string[];
  readonly longest: number;
  readonly examples: readonly string[];
  /** Lines of an article that look alike and must stay. */
  readonly stays: readonly string[];
}

export const BOILERPLATE_LINES: readonly BoilerplateLines[] = [
  {
    name: 'notes in brackets',
    opens: [
      '[wenn sie',
      '[behalten sie',
      '[alle aktuellen entwicklungen',
      '[alle wichtigen',
      '[jeden morgen',
      '[jeden donnerstag',
      '[jetzt noch mehr wissen',
      '[mit dem newsletter',
      '[in unseren newslettern',
      '[lesen sie',
      '[mehr zum thema',
      'jeden morgen informieren wir sie',
    ],
    longest: 300,
    examples: [
      '[Wenn Sie alle Entwicklungen live auf Ihr Handy haben wollen, empfehlen wir Ihnen unsere App.]',
      '[Behalten Sie den Überblick: Jeden Morgen ab 6 Uhr berichtet unser Team im Newsletter.]',
      '[Alle wichtigen Nachrichten des Tages finden Sie in unserem Newsletter.]',
      '[Jeden Morgen informieren wir Sie, liebe Leserinnen und Leser, über die Lage.]',
      '[Lesen Sie hier, was in Lindau geschah.]',
    ],
    stays: [
      'Wenn Sie kommen, sagte Jan Ohm, wird es eng.',
      '[Der Rat] tagt jeden Morgen.',
      'Jeden Morgen informieren die Ämter über die Lage.',
    ],
  },
  {
    name: 'comments',
    is: [
      'schreibe einen kommentar',
      'schreiben sie einen kommentar',
      'kommentar schreiben',
      'kommentare',
      'kommentieren',
      'jetzt kommentieren',
      'zur diskussion',
      'antworten abbrechen',
      'mitdiskutieren',
      'kommentare anzeigen',
      'alle kommentare anzeigen',
      'kommentare laden',
      'diskutieren sie mit',
    ],
    opens: ['deine e-mail-adresse wird nicht', 'ihre e-mail-adresse wird nicht'],
    longest: 120,
    examples: [
      'Schreibe einen Kommentar',
      'Jetzt kommentieren!',
      'Deine E-Mail-Adresse wird nicht veröffentlicht.',
    ],
    stays: ['Kommentare wollte der Bürgermeister nicht abgeben.'],
  },
  {
    name: 'more to read',
    is: [
      'zum thema',
      'mehr',
      'mehr lesen',
      'weiterlesen',
      'weitere artikel',
      'nicht mehr anzeigen',
      'mehr anzeigen',
      'mehr infos',
      'mehr dazu',
      'meistgelesen',
      'das könnte sie auch interessieren',
      'das könnte dich auch interessieren',
      'auch interessant',
      'empfohlener externer inhalt',
      'externer inhalt',
      'externe links',
      'weblinks',
      'nach oben',
      'zurück zur startseite',
      'startseite',
      'videos',
      'bilder',
      'bildergalerie',
    ],
    opens: [
      'mehr zum thema',
      'mehr zu diesem thema',
      'lesen sie auch',
      'lesen sie hier',
      'lesen sie mehr',
      'lies auch',
      'lesen sie dazu',
      'auch interessant:',
      'siehe auch:',
      'themenverwandte artikel',
      'themenverwandter artikel',
      'weitere themenverwandte artikel',
      'weitere artikel zum thema',
      'weitere nachrichten zum thema',
      'weitere meldungen zum thema',
    ],
    longest: 220,
    examples: [
      'Mehr zum Thema – Wie das Hallenbad zum Streitfall wurde',
      'Lesen Sie auch: Der lange Weg zur Brücke',
      'Themenverwandte Artikel',
      'Zum Thema',
      'Nicht mehr anzeigen',
    ],
    stays: ['Zum Thema Hallenbad sagte der Bürgermeister nichts.', 'Mehr wollte die Sprecherin nicht sagen.'],
  },
  {
    name: 'newsletter and subscription',
    is: [
      'newsletter',
      'abonnieren',
      'jetzt abonnieren',
      'newsletter abonnieren',
      'zur newsletter-anmeldung',
      'anmelden',
      'registrieren',
      'jetzt testen',
      'abo',
      'e-paper',
      'push-mitteilungen',
      'jetzt anmelden',
    ],
    opens: [
      'newsletter:',
      'jetzt newsletter abonnieren',
      'abonnieren sie',
      'melden sie sich für unseren newsletter',
    ],
    holds: [
      'artikel von der',
      'unseren newsletter',
      'newsletter abonnieren',
      'per e-mail erhalten',
      'datenschutzerklärung gelesen',
      'jederzeit abbestellen',
    ],
    longest: 250,
    examples: [
      'Newsletter',
      'Abonnieren Sie unseren Newsletter!',
      'Ich möchte die Nachrichten der Redaktion per E-Mail erhalten.',
      'Jetzt abonnieren',
    ],
    stays: ['Den Newsletter der Partei lesen laut Vorstand 4.000 Menschen.'],
  },
  {
    name: 'audio, video and reading time',
    is: [
      'artikel anhören',
      'anhören',
      'beitrag anhören',
      'video abspielen',
      'audio abspielen',
      'vorlesen',
      'vorlesen lassen',
    ],
    opens: [
      'lesedauer',
      'lesezeit',
      'audioversion',
      'video-player',
      'audio-player',
      'ihr browser unterstützt',
    ],
    holds: ['diese audioversion wurde', 'dieser artikel wurde maschinell vertont'],
    longest: 120,
    examples: [
      'Lesedauer: 3 Min.',
      'Diese Audioversion wurde künstlich generiert. Mehr Infos',
      'Artikel anhören',
    ],
    stays: ['Die Audioversion des Gesprächs soll nach Angaben der Polizei gefälscht sein.'],
  },
  {
    name: 'advertisement and consent',
    is: [
      'anzeige',
      'werbung',
      'advertisement',
      'sponsored',
      'ende der anzeige',
      'cookie-einstellungen',
      'datenschutzeinstellungen',
      'alle akzeptieren',
      'alle ablehnen',
      'zustimmen',
      'impressum',
      'datenschutz',
      'agb',
    ],
    opens: [
      'wir verwenden cookies',
      'diese seite verwendet cookies',
      'diese website verwendet cookies',
      'wir benötigen ihre zustimmung',
      'an dieser stelle finden sie einen externen inhalt',
      'mit dem klick stimmen sie zu',
    ],
    longest: 300,
    examples: ['Anzeige', 'Wir verwenden Cookies, um unsere Seiten zu verbessern.', 'Impressum'],
    stays: ['Anzeige erstattete der Vorstand am Montag.'],
  },
  {
    name: 'credits',
    opens: [
      'quelle:',
      'quellen:',
      'foto:',
      'fotos:',
      'bild:',
      'bildquelle:',
      'bildnachweis:',
      'archivfoto:',
      'symbolbild:',
      'grafik:',
      '(foto:',
      '(bild:',
      '(archivfoto:',
      '(symbolbild:',
      '©',
    ],
    is: ['symbolbild', 'archivbild', 'archivfoto'],
    longest: 90,
    examples: ['Quelle: musterblatt.example, mba', '(Foto: Agentur/Muster)', '© Musterbild', 'Symbolbild'],
    stays: ['Quelle der Verunreinigung ist laut Behörde ein Leck.'],
  },
  {
    name: 'times of the page and tags',
    opens: [
      'stand:',
      'aktualisiert:',
      'zuletzt aktualisiert',
      'aktualisiert am',
      'veröffentlicht:',
      'veröffentlicht am',
      'schlagwörter:',
      'schlagworte:',
      'tags:',
      'themen:',
      'ressort:',
      'kategorie:',
      'kategorien:',
    ],
    longest: 90,
    examples: [
      'Stand: 12.03.2024, 10:15 Uhr',
      'Schlagwörter: Hallenbad, Lindenau',
      'Veröffentlicht am 3. Mai 2024',
    ],
    stays: ['Stand der Dinge sei, dass niemand zahle, sagte die Kämmerin.'],
  },
  {
    name: 'section labels',
    is: [
      'politik',
      'wirtschaft',
      'sport',
      'kultur',
      'panorama',
      'ausland',
      'inland',
      'welt',
      'international',
      'deutschland',
      'regional',
      'lokales',
      'wissen',
      'wissenschaft',
      'gesellschaft',
      'meinung',
      'technik',
      'digital',
      'gesundheit',
      'reise',
      'vermischtes',
      'nachrichten',
      'eilmeldung',
      'exklusiv',
      'liveticker',
      'themen',
    ],
    longest: 40,
    examples: ['Politik', 'Panorama'],
    stays: ['Politik sei kein Spiel, sagte er.'],
  },
];

/** Words whose line is a bar when it holds nothing else. */
export const BAR_WORDS: ReadonlySet<string> = new Set(
  (
    'teilen drucken merken speichern kopieren link facebook twitter whatsapp telegram linkedin xing pinterest ' +
    'instagram reddit pocket e-mail email mail per feedback senden artikel seite tweet tweeten x bluesky mastodon'
  ).split(' '),
);

/**
 * News agencies and shorthands of them, as a bracket at the end of a text or after a place name shows them.
 * Examples: "(dpa)", "BERLIN (AFP)", "(dpa/lnw)".
 */
export const AGENCY_NAMES: ReadonlySet<string> = new Set(
  (
    'dpa afp ap reuters rtr epd kna sid apa sda dts afx dpa-afx awp bloomberg interfax tass ria xinhua kyodo yonhap ' +
    'ansa efe irna ukrinform lnw lby lni lsw lth lhe lno lrs lmv lbg lsc lus jw ots pti'
  ).split(' '),
);

/**
 * What stands before the day of publication, lower-cased; not what stands before a later change. Examples:
 * "Veröffentlicht am 3. Mai 2024", "Stand: 12.03.2024".
 */
export const PUBLICATION_LABELS: readonly string[] = [
  'veröffentlicht',
  'erschienen',
  'publiziert',
  'erstellt',
  'datum:',
  'online seit',
  'stand:',
];

/** "(Foto: Anna Weber)", "(Symbolbild: Archiv)". */
export const PHOTO_CREDIT = /\((?:Foto|Fotos|Bild|Archivfoto|Archivbild|Symbolbild|Grafik): [^()\n]{1,80}\)/g;
/** "(Foto Weber/dpa)" names an agency and is no agency's bracket. */
export const PHOTO_WORD = /\bFoto|Bild/;
/** "Foto: Weber", "© Weber": the line above is a caption. */
export const CAPTION_LABEL = /^\(?(?:foto|bild|quelle|©)/i;

/** One to four capitalised words, a second place, a country in brackets: "BERLIN, den", "Bad Lindenau/Auwald (Musterland)". */
export const DATELINE_PLACE =
  /^\p{Lu}[\p{L}.-]{1,30}(?:[ /]\p{Lu}[\p{L}.-]{1,30}){0,3}(?: ?\([^()]{2,40}\))?,? ?(?:den )?$/u;
/** ", um 10.15 Uhr" behind the day of a dateline. */
export const DATELINE_CLOCK = /^[ ,|–-]{0,3}(?:um )?(?:\d{1,2}[.:]\d{2})?(?: Uhr)?[ .|]*$/;
/** "Veröffentlicht am ", "Stand: " before its day. */
export const DATE_LABEL = /^[\p{L} ]{3,30}:? ?(?:am |vom )?$/iu;

/** A word divided at a line's end goes on small; before "und" and "oder" the hyphen stands for a word left out. */
export const GOES_ON_SMALL = /^(?!und\b|oder\b|bzw\b)\p{Ll}/u;
