import type { Locale } from '../chat.ts';

/** What the chats say about changing the archive, German first. `{name}` is filled in by `fill`. */
const de = {
  heading: 'Archiv',
  help: [
    '/quelle-archiv hinzufügen ADRESSE – nimmt eine Webseite auf',
    '/quelle-archiv hinzufügen TEXT – nimmt einen Text auf; die erste Zeile ist die Überschrift, davor dürfen die Zeilen „medium: NAME“ und „datum: 02.04.2025“ stehen',
    '/quelle-archiv hinzufügen mit einer angehängten Datei – nimmt ihre Artikel auf',
    '/quelle-archiv liste – die zuletzt aufgenommenen Artikel mit ihrer Kennung',
    '/quelle-archiv entfernen KENNUNG – nimmt einen Artikel heraus',
    '/quelle-archiv rückgängig – nimmt die letzte Änderung zurück, einen Tag lang',
  ],
  added: 'Aufgenommen: {titles}. In wenigen Sekunden wird auch daraus geantwortet.',
  removed: 'Herausgenommen: {titles}. /quelle-archiv rückgängig macht das einen Tag lang ungeschehen.',
  undone: 'Zurückgenommen: {titles}.',
  refused: 'Nicht geändert. {reason}',
  nothingToAdd: 'Was? Erwartet wird eine Adresse, ein Text oder eine angehängte Datei.',
  noArticle: 'Welcher? Erwartet wird eine Kennung; /quelle-archiv liste zeigt sie.',
  notAllowed: 'Das Archiv ändern darf hier nur, wer dazu eingetragen ist.',
  closed: 'Das Archiv von hier aus zu ändern ist nicht eingerichtet.',
  empty: 'Das Archiv ist leer.',
  listed: '{title} · {source} · {date} · {id}',
  more: 'und {count} weitere',
  unknownSource: 'ohne Medium',
  undated: 'ohne Datum',
};

type ArchiveStrings = typeof de;

const en: ArchiveStrings = {
  heading: 'Archive',
  help: [
    '/quelle-archiv add ADDRESS – takes in a web page',
    '/quelle-archiv add TEXT – takes in a text; its first line is the title, and lines such as “outlet: NAME” and “date: 2025-04-02” may stand before it',
    '/quelle-archiv add with an attached file – takes in its articles',
    '/quelle-archiv list – the articles that came last, each with its id',
    '/quelle-archiv remove ID – takes an article out',
    '/quelle-archiv undo – takes back the last change, for a day',
  ],
  added: 'Taken in: {titles}. Answers will know it in a few seconds.',
  removed: 'Taken out: {titles}. /quelle-archiv undo takes that back, for a day.',
  undone: 'Taken back: {titles}.',
  refused: 'Nothing was changed. In German, the reason: {reason}',
  nothingToAdd: 'What? An address, a text or an attached file is expected.',
  noArticle: 'Which one? An id is expected; /quelle-archiv list shows them.',
  notAllowed: 'Only people who are named for it may change the archive from here.',
  closed: 'Changing the archive from here is not set up.',
  empty: 'The archive is empty.',
  listed: '{title} · {source} · {date} · {id}',
  more: 'and {count} more',
  unknownSource: 'no outlet',
  undated: 'no date',
};

export function archiveStringsOf(locale: Locale): ArchiveStrings {
  return locale === 'en' ? en : de;
}
