/**
 * What stands on a page instead of its article, lower-cased. Own compilation from the usual wording of German (and some
 * English) publishers and consent tools.
 */

/** "Jetzt weiterlesen mit PLUS", "Sie haben bereits ein Abo? Hier anmelden". */
export const PAYWALL_PHRASES: readonly string[] = [
  'weiterlesen mit',
  'jetzt weiterlesen',
  'artikel weiterlesen',
  'um weiterzulesen',
  'um diesen artikel zu lesen',
  'um den artikel zu lesen',
  'den vollständigen artikel',
  'jetzt abonnieren',
  'abo abschließen',
  'nur für abonnenten',
  'für abonnenten',
  'für abonnentinnen',
  'exklusiv für',
  'jetzt freischalten',
  'artikel freischalten',
  'probeabo',
  'probemonat',
  'jetzt testen',
  'kostenlos testen',
  'monatlich kündbar',
  'jederzeit kündbar',
  'bereits abonnent',
  'bereits ein abo',
  'schon abonnent',
  'digitalabo',
  'zugang zu allen',
  'subscribe to continue',
  'already a subscriber',
];

/** "Zustimmen und weiter", "Mit Werbung weiterlesen", "Wir und unsere Partner verarbeiten personenbezogene Daten". */
export const CONSENT_PHRASES: readonly string[] = [
  'zustimmen und weiter',
  'zustimmen & weiter',
  'akzeptieren und weiter',
  'alle akzeptieren',
  'alle ablehnen',
  'mit werbung weiterlesen',
  'mit werbung weiter',
  'mit werbung lesen',
  'werbefrei lesen',
  'pur-abo',
  'ihre einwilligung',
  'ihre zustimmung',
  'einwilligung widerrufen',
  'zwecke anzeigen',
  'cookie',
  'unsere partner',
  'personenbezogene daten',
  'endgerät',
  'tracking',
  'datenschutz-einstellungen',
  'privacy center',
  'accept all',
  'your privacy',
];
