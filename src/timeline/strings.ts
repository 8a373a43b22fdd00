import type { Locale } from '../chat/chat.ts';

const de = {
  title: 'Zeitleiste: {question}',
  period: '{first} bis {last}',
  noDates: 'Keine der Aussagen hat ein Datum.',
  changed: 'Geändert: {from} → {to}',
  contradicted: 'Widerspruch: {from} – {to}',
  published: 'hohl: nur das Erscheinungsdatum ist bekannt',
  change: 'Pfeil: dieselbe Stimme, andere Position',
  contradiction: 'gestrichelt: Widerspruch',
};

const en: typeof de = {
  title: 'Timeline: {question}',
  period: '{first} to {last}',
  noDates: 'None of the statements has a date.',
  changed: 'Changed: {from} → {to}',
  contradicted: 'Contradiction: {from} – {to}',
  published: 'hollow: only the date of publication is known',
  change: 'arrow: the same voice, another position',
  contradiction: 'dashed: contradiction',
};

export function timelineStrings(locale: Locale): typeof de {
  return locale === 'en' ? en : de;
}
