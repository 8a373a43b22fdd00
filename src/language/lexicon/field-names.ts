/**
 * What the columns of a table are called that holds articles, lower-cased, by the field they are: "Überschrift;Datum;Text".
 * Own compilation from the exports of editorial systems and press databases.
 */
export const FIELD_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['id', 'id kennung nr nummer artikelnummer'],
      ['title', 'title titel headline überschrift schlagzeile'],
      ['text', 'text content body inhalt artikel fulltext volltext'],
      ['publishedAt', 'publishedat published date datum veröffentlicht erschienen pubdate erscheinungsdatum'],
      ['source', 'source quelle medium zeitung publisher outlet'],
      ['url', 'url link adresse permalink'],
      ['language', 'language sprache lang'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);
