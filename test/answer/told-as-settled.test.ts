import { type SideExample, trySides } from './side/side-of.ts';

/** What is told for a day to come, and what can be; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells as settled what is to come': [
    ['Steigt die Miete?', 'Die Miete steigt im kommenden Jahr von neun auf zehn Euro.', 'bejaht'],
    ['Findet die Messe statt?', 'Die Messe findet in diesem Jahr vom 4. bis 8. Juni statt.', 'bejaht'],
    ['Findet die Messe statt?', 'Die Messe findet am 12. Oktober statt, sagte Eva Tilsen.', 'bejaht'],
    ['Wird das Bad geschlossen?', 'Das Bad wird am 30. Juni geschlossen.', 'bejaht'],
    ['Öffnet das Bad?', 'Das Bad öffnet bald.', 'bejaht'],
    ['Streiken die Lotsen?', 'Die Lotsen streiken am Montag, dem 13. Mai.', 'bejaht'],
    ['Sinkt die Maut?', 'Die Maut sinkt nächstes Jahr um zwei Euro.', 'bejaht'],
    ['Tritt Tilsen zurück?', 'Eva Tilsen tritt am 30. Juni zurück.', 'bejaht'],
    ['Wird die Halle verkauft?', 'Die Halle wird demnächst verkauft, sagte Udo Kranich.', 'bejaht'],
  ],
  'tells only of a plan': [
    ['Findet die Messe statt?', 'Die Messe soll am 12. Oktober stattfinden.', 'geplant'],
    ['Findet die Messe statt?', 'Geplant ist, dass die Messe am 12. Oktober stattfindet.', 'geplant'],
    ['Wird das Bad geschlossen?', 'Die Stadt will das Bad im nächsten Jahr schließen.', 'geplant'],
    ['Steigt die Miete?', 'Die Miete soll bald steigen.', 'geplant'],
    ['Steigt die Miete?', 'Ab Juli ist geplant, dass die Miete steigt.', 'geplant'],
  ],
  'tells for a day to come what is asked to have been': [
    ['Hat die Messe stattgefunden?', 'Die Messe findet am 12. Oktober statt.', 'geplant'],
    ['Wurde das Bad geschlossen?', 'Das Bad wird am 30. Juni geschlossen.', 'geplant'],
    ['Wurde die Halle verkauft?', 'Die Halle wird demnächst verkauft.', 'geplant'],
  ],
  'tells that it cannot be': [
    [
      'Darf man wieder verreisen?',
      '„Ich glaube nicht, dass man verreisen kann“, sagte Eva Tilsen.',
      'verneint',
    ],
    [
      'Soll man im Sommer verreisen dürfen?',
      '„Ich glaube nicht, dass die Leute im Sommer verreisen können“, sagte Udo Kranich.',
      'verneint',
    ],
    ['Kann man wieder verreisen?', 'Eva Tilsen glaubt nicht, dass man wieder verreisen kann.', 'verneint'],
    ['Kann das Bad öffnen?', 'Udo Kranich geht nicht davon aus, dass das Bad öffnen kann.', 'verneint'],
    ['Kann das Bad öffnen?', 'Udo Kranich schließt aus, dass das Bad öffnen kann.', 'verneint'],
    [
      'Findet die Messe statt?',
      'Eva Tilsen rechnet nicht damit, dass die Messe stattfinden kann.',
      'verneint',
    ],
    [
      'Wird die Halle verkauft?',
      '„Ich denke nicht, dass die Halle verkauft werden kann“, sagte Udo Kranich.',
      'verneint',
    ],
    ['Darf man im Park grillen?', 'Im Park kann man nicht grillen, sagte Eva Tilsen.', 'verneint'],
  ],
  'tells that something is possible, or not': [
    ['Darf man die Familie besuchen?', 'Besuche der Familie sind weitestgehend möglich.', 'bejaht'],
    ['Darf man die Familie besuchen?', 'Besuche der Familie sind nicht möglich.', 'verneint'],
    ['Kann man das Bad besuchen?', 'Ein Besuch des Bades ist wieder möglich, sagte Eva Tilsen.', 'bejaht'],
    ['Kann man das Bad besuchen?', 'Ein Besuch des Bades sei nicht möglich, sagte Eva Tilsen.', 'verneint'],
    ['Kann man das Bad besuchen?', 'Ein Besuch des Bades wäre möglich.', null],
    ['Kann die Halle verkauft werden?', 'Ein Verkauf der Halle ist nicht möglich.', 'verneint'],
    ['Wird die Halle verkauft?', 'Ein Verkauf der Halle ist möglich.', 'offen'],
  ],
  'tells that it may be': [
    ['Findet die Messe statt?', 'Die Messe könnte stattfinden.', 'offen'],
    ['Findet die Messe statt?', 'Die Messe kann noch stattfinden.', 'offen'],
    ['Findet die Messe statt?', 'Eva Tilsen schließt nicht aus, dass die Messe stattfinden kann.', 'offen'],
    ['Findet die Messe statt?', 'Eva Tilsen glaubt, dass die Messe stattfinden kann.', 'offen'],
  ],
};

trySides(EXAMPLES);
