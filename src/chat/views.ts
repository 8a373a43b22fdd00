import type { Position } from '../answer/answer.ts';

/** What is shown, before a platform sets it: plain text, without markup. */

export type ButtonKind =
  | 'more'
  | 'context'
  | 'show'
  | 'delete'
  | 'page'
  | 'picture'
  | 'take'
  | 'cite'
  | 'wrong';

export interface ButtonView {
  readonly kind: ButtonKind;
  /** At most 100 characters, only `A-Za-z0-9._-`; comes back as `{ kind: 'button', id }`. */
  readonly id: string;
  readonly label: string;
  /** An address that is opened instead; then nothing comes back. */
  readonly url?: string;
}

/** A file for one person. */
export interface FileView {
  /** `A-Za-z0-9.-` */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What a picture shows, in at most 1,000 characters; null for text. */
  readonly alternative: string | null;
}

export interface FilesView {
  /** One sentence on what they are. */
  readonly line: string;
  readonly files: readonly FileView[];
  /** The same as lines of text of their own making, where nothing but text can be shown. */
  readonly lines: readonly string[];
}

/** A text with an address behind it, or without (null). Plain text: the platform escapes. */
export interface LinkView {
  readonly label: string;
  readonly url: string | null;
}

/** A statement, ready to be escaped and set. Every string is plain text without markup. */
export interface StatementView {
  /** Counted through the whole answer, from 1. */
  readonly number: number;
  /** The words in quotation marks; "[…]" inside the marks where a long one had to be cut. */
  readonly quotation: string;
  /** "Mara Holt", or "Sprecher unklar". */
  readonly speaker: string;
  /** Role and go-between, or null: "Sprecherin des Hafenamts, laut Küstenblatt". */
  readonly role: string | null;
  /** "Vorname aus anderen Artikeln": what of name and role the article does not say itself; null where it says all. */
  readonly elsewhere: string | null;
  /** "gesagt 06.09.2024", or null when only the publication date is known. */
  readonly said: string | null;
  /** "veröffentlicht 07.09.2024", or "Datum unbekannt". */
  readonly published: string;
  /** The outlet (or the title where the outlet is unknown) and the article's address. */
  readonly source: LinkView;
  readonly title: string;
  /** Other outlets with the same words. */
  readonly alsoIn: readonly LinkView[];
  /** The button that shows the statement's surroundings; null in a digest. */
  readonly context: ButtonView | null;
}

export interface GroupView {
  readonly position: Position;
  /** "Ja", "Nein", "Noch nicht" … */
  readonly heading: string;
  readonly statements: readonly StatementView[];
}

export interface AnswerView {
  /** What was asked, or, in a follow-up, what was searched. */
  readonly question: string;
  /** Lines before the statements: what was searched, filters, "Frage von …", that the archive is German. */
  readonly notes: readonly string[];
  /** Empty when nothing was found; then `empty` says so. */
  readonly groups: readonly GroupView[];
  /** "Keine Aussagen dazu im Archiv (…)", null when there are groups. */
  readonly empty: string | null;
  /** "Geändert: …", one line each; first page only. */
  readonly changes: readonly string[];
  /** "Widerspruch: …", one line each; first page only. */
  readonly contradictions: readonly string[];
  /** What is merely near, under a heading of its own; only when nothing was found. */
  readonly related: { readonly heading: string; readonly statements: readonly StatementView[] } | null;
  /** "5 Artikel · 09.12.2022–23.06.2025 · Seite 1 von 2" */
  readonly footer: string;
  /** Below the message, in this order; the context buttons are with the statements. */
  readonly buttons: readonly ButtonView[];
}

/** Help, status, an error, a subscription: a heading and lines, plain text. */
export interface NoticeView {
  readonly heading: string | null;
  readonly lines: readonly string[];
}

/** The passage around a statement; `text` is the statement itself, to be set off. */
export interface ContextView {
  readonly heading: string;
  /** "[…]" at the outer ends where the article goes on. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly source: LinkView;
  readonly published: string;
  /** What can be done with the statement. */
  readonly buttons: readonly ButtonView[];
}

/** What is new on a topic, within the limits of one page. */
export interface DigestView {
  readonly heading: string;
  /** "Neu", "Geändert", "Widersprüchlich", "Zurückgezogen oder berichtigt", in the order of weight. */
  readonly sections: readonly DigestSection[];
  /** "Nichts Neues seit …", null when there are sections. */
  readonly empty: string | null;
  /** Repeated and left out, the archive. */
  readonly footer: string;
  /** Where the topic can be looked at; absent where no page is served. */
  readonly page?: LinkView;
}

export interface DigestSection {
  readonly heading: string;
  readonly items: readonly DigestItemView[];
}

/** A line ("Mara Holt: „Ja“ (04.01.2024) → „Nein“ (06.09.2024)"), the statements it is about, or both. */
export interface DigestItemView {
  readonly line: string | null;
  readonly statements: readonly StatementView[];
}

/** How much of an answer goes into one message; what is over goes behind "Weitere". */
export interface PageLimits {
  /** Statements on a page, 8 at most. */
  readonly statements: number;
  /** Characters on a page, all strings of the view together, markup not counted. */
  readonly characters: number;
  /** Characters of one quotation before it is cut with "[…]". */
  readonly quotation: number;
}
