/** What people type behind `/digest`, in both languages. */

export const DIGEST_COMMANDS: Readonly<Record<string, 'subscribe' | 'list' | 'unsubscribe' | 'preview'>> = {
  abonnieren: 'subscribe',
  subscribe: 'subscribe',
  liste: 'list',
  list: 'list',
  abbestellen: 'unsubscribe',
  unsubscribe: 'unsubscribe',
  vorschau: 'preview',
  preview: 'preview',
};

export const DIGEST_OPTIONS: Readonly<Record<string, 'topic' | 'time' | 'rhythm' | 'zone' | 'empty'>> = {
  thema: 'topic',
  topic: 'topic',
  zeit: 'time',
  time: 'time',
  rhythmus: 'rhythm',
  rhythm: 'rhythm',
  zone: 'zone',
  leer: 'empty',
  empty: 'empty',
};

/** "abbestellen nr. 3" */
export const NUMBERED = /^(?:nr\.?|no\.?|#|nummer:|number:)?\s*(\d{1,9})$/i;

export const EVERYTHING: ReadonlySet<string> = new Set(['alles', 'everything', 'all']);

export const RHYTHMS: Readonly<Record<string, 'daily' | 'workdays' | 'weekly'>> = {
  täglich: 'daily',
  taeglich: 'daily',
  daily: 'daily',
  werktags: 'workdays',
  werktäglich: 'workdays',
  wochentags: 'workdays',
  workdays: 'workdays',
  weekdays: 'workdays',
  wöchentlich: 'weekly',
  woechentlich: 'weekly',
  weekly: 'weekly',
};

/** The first letters of each day, Monday first, in both languages. */
export const TYPED_WEEKDAYS: readonly RegExp[] = [
  /^mo(?:n|ntags?|ndays?)?$/,
  /^(?:di|dienstags?|tue|tues|tuesdays?)$/,
  /^(?:mi|mittwochs?|wed|wednesdays?)$/,
  /^(?:do|donnerstags?|thu|thursdays?)$/,
  /^fr(?:eitags?|i|idays?)?$/,
  /^(?:sa|samstags?|sonnabends?|sat|saturdays?)$/,
  /^(?:so|sonntags?|sun|sundays?)$/,
];

/** 08:00, 8:00, 8, 17.30, each with or without "Uhr" behind it. */
export const TYPED_TIME = /^(\d{1,2})(?:[:.](\d{2}))?(?:uhr)?$/i;

/** Whether a line is wanted when there is nothing new. */
export const WHEN_NOTHING: Readonly<Record<string, 'silent' | 'line'>> = {
  ja: 'line',
  yes: 'line',
  nein: 'silent',
  no: 'silent',
};
export const DEFAULT_WHEN_NOTHING = 'nein';
