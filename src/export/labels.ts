import type { ExportLanguage } from './takeaway.ts';

/** The fields of an exported statement, in the order in which they are written. */
export const FIELDS = [
  'speaker',
  'role',
  'via',
  'date',
  'source',
  'title',
  'publishedAt',
  'url',
  'article',
  'characters',
  'hash',
  'alsoIn',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields of the question. */
export const HEAD_FIELDS = [
  'question',
  'filterSpeaker',
  'filterSource',
  'filterFrom',
  'filterTo',
  'filterDay',
  'archive',
  'retrievedOn',
  'page',
] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

type Labels = Readonly<Record<Field | HeadField | 'unknownSpeaker' | 'unknownDate' | 'nothing', string>> & {
  readonly changes: string;
  readonly contradictions: string;
};

const de: Labels = {
  question: 'Frage',
  filterSpeaker: 'Nur Sprecher',
  filterSource: 'Nur Medium',
  filterFrom: 'Von',
  filterTo: 'Bis',
  filterDay: 'Tag der Frage',
  archive: 'Archiv',
  retrievedOn: 'Abgerufen',
  page: 'Seite',
  speaker: 'Sprecher',
  role: 'Rolle',
  via: 'Laut',
  date: 'Gesagt',
  source: 'Quelle',
  title: 'Titel',
  publishedAt: 'Veröffentlicht',
  url: 'Adresse',
  article: 'Artikel',
  characters: 'Zeichen',
  hash: 'SHA-256',
  alsoIn: 'Auch in',
  unknownSpeaker: 'unklar',
  unknownDate: 'unbekannt',
  nothing: 'Keine Aussagen dazu im Archiv.',
  changes: 'Geändert',
  contradictions: 'Widerspruch',
};

const en: Labels = {
  question: 'Question',
  filterSpeaker: 'Only speaker',
  filterSource: 'Only outlet',
  filterFrom: 'From',
  filterTo: 'To',
  filterDay: 'Day of the question',
  archive: 'Archive',
  retrievedOn: 'Retrieved',
  page: 'Page',
  speaker: 'Speaker',
  role: 'Role',
  via: 'According to',
  date: 'Said',
  source: 'Outlet',
  title: 'Title',
  publishedAt: 'Published',
  url: 'Address',
  article: 'Article',
  characters: 'Characters',
  hash: 'SHA-256',
  alsoIn: 'Also in',
  unknownSpeaker: 'unclear',
  unknownDate: 'unknown',
  nothing: 'No statements about this in the archive.',
  changes: 'Changed',
  contradictions: 'Contradiction',
};

export const LANGUAGES: readonly ExportLanguage[] = ['de', 'en'];

export function labelsOf(language: ExportLanguage): Labels {
  return language === 'en' ? en : de;
}
