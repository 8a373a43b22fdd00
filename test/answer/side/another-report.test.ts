import { type SideExample, trySides } from './side-of.ts';

/** Sentences that reject or do not confirm a report of something else, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'takes up something else that was said': [
    [
      'Gab es Tote in der Halle?',
      'In der Halle gab es Tote. Berichte über Klopfzeichen konnten nicht bestätigt werden.',
      null,
    ],
    [
      'Gab es Tote in der Halle?',
      'In der Halle gab es Tote, hieß es. Meldungen über einen Brand wollte die Polizei nicht bestätigen.',
      null,
    ],
    [
      'Hat Kranich betrogen?',
      'Kranich habe betrogen, hieß es. Gerüchte über eine Scheidung dementierte er.',
      null,
    ],
    [
      'Wird die Werft verkauft?',
      'Die Werft werde verkauft, hieß es. Berichte über neue Boote wies Hellbach zurück.',
      null,
    ],
    [
      'Wird die Werft verkauft?',
      'Die Werft werde verkauft, hieß es. Spekulationen über seinen Abschied wies Kranich zurück.',
      null,
    ],
    [
      'Wird die Werft verkauft?',
      'Die Werft werde verkauft, hieß es. Gerüchte über einen Streik wollte der Rat nicht bestätigen.',
      null,
    ],
    [
      'Hat Solvik die Brücke gesperrt?',
      'Solvik habe die Brücke gesperrt, hieß es. Meldungen über Staus bestätigte die Polizei nicht.',
      null,
    ],
    ['Hat Kranich betrogen?', 'Kranich habe betrogen, hieß es. Die Vorwürfe wies er zurück.', 'verneint'],
    [
      'Gab es Tote in der Halle?',
      'In der Halle gab es Tote, hieß es. Die Berichte konnten nicht bestätigt werden.',
      'offen',
    ],
    [
      'Wird die Werft verkauft?',
      'Die Werft werde verkauft, hieß es. Berichte über einen Verkauf wies Hellbach zurück.',
      'verneint',
    ],
  ],
};

trySides(EXAMPLES);
