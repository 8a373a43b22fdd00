import type { Locale } from '../chat/chat.ts';

/** Everything the pages say in German, apart from quotations and what the chats say too. */
const de = {
  skip: 'Zum Inhalt springen',
  home: 'Quelle: Startseite',
  tagline: 'Wer hat was gesagt, und wann?',
  otherLanguage: 'English',
  promise: 'Wörtlich aus dem eigenen Archiv, ohne Urteil.',

  search: { label: 'Frage', button: 'Suchen', more: 'Eingrenzen' },
  filters: { speaker: 'Sprecher', source: 'Medium', from: 'Von', to: 'Bis' },
  filterHint: 'Zum Beispiel 06.09.2024, 09.2024 oder 2024',
  holds: 'Was das Archiv enthält',
  topics: 'Themen der Digests',
  feed: 'Atom-Feed',
  tryThis: 'Zum Beispiel: {example}',

  answer: {
    title: '{question} · Quelle',
    positions: 'Aussagen',
    filters: 'Eingrenzung',
    timeline: 'Zeitleiste',
    timelineScroll: 'Zeitleiste, seitlich verschiebbar',
    contrasts: 'Geändert und widersprüchlich',
    take: 'Mitnehmen',
    picture: 'Zeitleiste als Bild (PNG)',
    formats: { md: 'Markdown', csv: 'Tabelle (CSV)', json: 'JSON', txt: 'Text' },
    cite: 'Als Zitat kopieren',
    citeHint: 'Ein Klick in den Text wählt ihn ganz aus.',
    passage: 'Im Artikel ansehen',
    wrong: 'Falsch zugeordnet',
    permanent: 'Dauerhafte Adresse dieser Antwort',
    state: 'Stand des Archivs: {state}',
    more: 'Weitere Aussagen',
    cut: 'gekürzt, vollständig im Artikel',
    same: 'Seit dieser Stand festgehalten wurde ({date}, {articles|Artikel|Artikel}), hat sich am Archiv nichts geändert.',
    unchanged: 'Seit {date} ({articles|Artikel|Artikel}) hat sich das Archiv geändert, diese Antwort nicht.',
    changed: 'Seit {date} ({articles|Artikel|Artikel}) hat sich diese Antwort geändert:',
    added: '{count} neu',
    moved: '{count} unter einer anderen Position',
    gone: '{count} nicht mehr dabei',
    newBadge: 'neu',
    movedBadge: 'andere Position',
  },

  article: {
    title: '{title} · Quelle',
    original: 'Beim Medium lesen',
    statements: '{count|Aussage|Aussagen} im Text markiert',
    none: 'In diesem Artikel ist keine Aussage gefunden.',
    margin: 'Wer spricht',
    mark: 'Aussage {number}',
    unknownDate: 'Erscheinungsdatum unbekannt',
    back: 'Zur Stelle im Text',
  },

  person: {
    title: '{name} · Quelle',
    intro:
      '{statements|Aussage|Aussagen} in {articles|Artikel|Artikeln} auf dieser Seite, die neuesten zuerst',
    roles: 'Im Archiv genannt als',
    topics: 'Themen',
    allTopics: 'alle Themen',
    undated: 'Ohne Datum',
    older: 'Ältere Aussagen',
    newer: 'Neuere Aussagen',
    none: 'Dazu steht hier nichts.',
    ask: 'Was sagt {name} zu …',
  },

  report: {
    title: 'Falsch zugeordnet · Quelle',
    heading: 'Falsch zugeordnet',
    shown: 'So wird die Aussage gezeigt',
    question: 'Was ist richtig? (freiwillig)',
    hint: 'Wer spricht nach dem Artikel, oder wann? Höchstens {most} Zeichen. Es wird nicht gespeichert, wer Sie sind.',
    send: 'Melden',
    thanks: 'Danke. Die Redaktion sieht die Meldung; an der Anzeige ändert sich dadurch noch nichts.',
    full: 'Es liegen so viele Meldungen vor, dass gerade keine neue angenommen wird.',
    tooLong: 'Bitte kürzer: höchstens {most} Zeichen.',
  },

  problem: {
    notFound: 'Diese Seite gibt es nicht.',
    busy: 'Gerade wird zu viel gefragt. Bitte in ein paar Sekunden noch einmal versuchen.',
    failed: 'Das ist schiefgegangen. Der Fehler steht im Protokoll.',
    tooLong: 'Diese Adresse ist zu lang.',
    foreign: 'Das Archiv ist deutsch: Auf Deutsch gefragt wird mehr gefunden.',
    password: 'Für diese Seite wird ein Kennwort gebraucht.',
    method: 'So lässt sich diese Seite nicht aufrufen.',
    title: 'Quelle',
  },
};

/** One table a language; the German one gives the shape. */
export type PageStrings = typeof de;

const en: PageStrings = {
  skip: 'Skip to content',
  home: 'Quelle: start page',
  tagline: 'Who said what, and when?',
  otherLanguage: 'Deutsch',
  promise: 'Verbatim from the team’s own archive, without a verdict.',

  search: { label: 'Question', button: 'Search', more: 'Narrow down' },
  filters: { speaker: 'Speaker', source: 'Outlet', from: 'From', to: 'To' },
  filterHint: 'For example 2024-09-06, 09.2024 or 2024',
  holds: 'What the archive holds',
  topics: 'Topics of the digests',
  feed: 'Atom feed',
  tryThis: 'For example: {example}',

  answer: {
    title: '{question} · Quelle',
    positions: 'Statements',
    filters: 'Narrowed down to',
    timeline: 'Timeline',
    timelineScroll: 'Timeline, scrolls sideways',
    contrasts: 'Changed and contradictory',
    take: 'Take along',
    picture: 'Timeline as a picture (PNG)',
    formats: { md: 'Markdown', csv: 'Table (CSV)', json: 'JSON', txt: 'Text' },
    cite: 'Copy as a quotation',
    citeHint: 'A click into the text selects all of it.',
    passage: 'See it in the article',
    wrong: 'Wrongly attributed',
    permanent: 'Permanent address of this answer',
    state: 'State of the archive: {state}',
    more: 'More statements',
    cut: 'shortened, in full in the article',
    same: 'Nothing in the archive has changed since this state was kept ({date}, {articles|article|articles}).',
    unchanged: 'Since {date} ({articles|article|articles}) the archive has changed, this answer has not.',
    changed: 'Since {date} ({articles|article|articles}) this answer has changed:',
    added: '{count} new',
    moved: '{count} under another position',
    gone: '{count} no longer there',
    newBadge: 'new',
    movedBadge: 'another position',
  },

  article: {
    title: '{title} · Quelle',
    original: 'Read at the outlet',
    statements: '{count|statement|statements} marked in the text',
    none: 'No statement was found in this article.',
    margin: 'Who speaks',
    mark: 'Statement {number}',
    unknownDate: 'date of publication unknown',
    back: 'To the place in the text',
  },

  person: {
    title: '{name} · Quelle',
    intro: '{statements|statement|statements} in {articles|article|articles} on this page, the newest first',
    roles: 'Named in the archive as',
    topics: 'Topics',
    allTopics: 'all topics',
    undated: 'Without a date',
    older: 'Older statements',
    newer: 'Newer statements',
    none: 'There is nothing here about this.',
    ask: 'What does {name} say about …',
  },

  report: {
    title: 'Wrongly attributed · Quelle',
    heading: 'Wrongly attributed',
    shown: 'This is how the statement is shown',
    question: 'What is right? (optional)',
    hint: 'Who speaks according to the article, or when? At most {most} characters. Who you are is not stored.',
    send: 'Report',
    thanks: 'Thank you. The editors see the report; nothing that is shown changes by it yet.',
    full: 'So many reports are waiting that no new one is taken at the moment.',
    tooLong: 'Please keep it shorter: at most {most} characters.',
  },

  problem: {
    notFound: 'There is no such page.',
    busy: 'Too much is being asked at the moment. Please try again in a few seconds.',
    failed: 'Something went wrong. The error is in the log.',
    tooLong: 'This address is too long.',
    foreign: 'The archive is German: asked in German, more is found.',
    password: 'This page needs a password.',
    method: 'This page cannot be called like that.',
    title: 'Quelle',
  },
};

export function pageStrings(locale: Locale): PageStrings {
  return locale === 'en' ? en : de;
}
