import { type SideExample, trySides } from './side-of.ts';

/** Sentences that say that nobody tells or knows whether what is asked is so, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'says that there is no word on it': [
    [
      'Gab es Verletzte beim Brand in Solvik?',
      'Über den Schaden, etwaige Verletzte und die Ursache des Brandes in Solvik konnte die Polizei noch keine Angaben machen.',
      'offen',
    ],
    [
      'Gab es Verletzte beim Brand?',
      'Zu möglichen Verletzten bei dem Brand konnten die Behörden noch keine Auskunft geben.',
      'offen',
    ],
    [
      'Gab es Tote beim Einsturz der Halle?',
      'Informationen über Tote beim Einsturz der Halle lagen zunächst nicht vor.',
      'offen',
    ],
    [
      'Gab es Tote beim Einsturz der Halle?',
      'Über Tote beim Einsturz der Halle liegen noch keine Erkenntnisse vor.',
      'offen',
    ],
    [
      'Gab es Tote beim Einsturz der Halle?',
      'Ob es Tote beim Einsturz der Halle gab, dazu machte die Polizei keine Angaben.',
      'offen',
    ],
    ['Gab es Verletzte?', 'Angaben zu Verletzten gab es zunächst keine.', 'offen'],
    [
      'Gab es Festnahmen in Solvik?',
      'Ob es Festnahmen in Solvik gab, darüber gibt es keine Informationen.',
      'offen',
    ],
    [
      'Gab es Festnahmen in Solvik?',
      'Informationen über Festnahmen in Solvik gab es vorerst nicht, sagte die Polizei.',
      'offen',
    ],
    [
      'Wurde Tilsen verhaftet?',
      'Über eine Verhaftung von Tilsen lagen der Polizei keine Informationen vor.',
      'offen',
    ],
    ['Wurde jemand verletzt?', 'Angaben über Verletzte machte die Feuerwehr nicht.', 'offen'],
  ],
  'says that there are none': [
    ['Gab es Verletzte beim Brand?', 'Bei dem Brand gab es keine Verletzten.', 'verneint'],
    [
      'Gab es Tote beim Einsturz der Halle?',
      'Tote gab es beim Einsturz der Halle nicht, sagte die Polizei.',
      'verneint',
    ],
  ],
  'knows nothing of something else about it': [
    [
      'Gab es einen Brand in Solvik?',
      'Zur Ursache des Brandes in Solvik machte die Polizei keine Angaben.',
      null,
    ],
  ],
};

trySides(EXAMPLES);
