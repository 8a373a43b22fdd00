import { type SideExample, trySides } from './side/side-of.ts';

/** Who is left out of a denial; people and towns are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'leaves somebody out of a denial': [
    ['Wurde jemand verletzt?', 'Bis auf ein Mädchen wurde keiner verletzt.', 'bejaht'],
    ['Wurde jemand verletzt?', 'Außer dem Fahrer wurde niemand verletzt.', 'bejaht'],
    [
      'Wurde bei dem Brand jemand verletzt?',
      'Bei dem Brand wurde außer der Köchin niemand verletzt.',
      'bejaht',
    ],
    [
      'Ist bei dem Unfall jemand gestorben?',
      'Bei dem Unfall ist bis auf den Lotsen niemand gestorben.',
      'bejaht',
    ],
    ['Wurde in Elmstein jemand verhaftet?', 'Niemand außer dem Wirt wurde in Elmstein verhaftet.', 'bejaht'],
    [
      'Gab es bei dem Brand Verletzte?',
      'Abgesehen von einer Radlerin gab es bei dem Brand keine Verletzten.',
      'bejaht',
    ],
    [
      'Gab es bei dem Brand Verletzte?',
      'Mit Ausnahme des Fahrers gab es bei dem Brand keine Verletzten.',
      'bejaht',
    ],
    [
      'Ist wer verletzt worden?',
      'Bis auf ein Kind wurde keiner der Gäste verletzt, sagte Eva Tilsen.',
      'bejaht',
    ],
    ['Hat jemand überlebt?', 'Bis auf einen Matrosen hat niemand überlebt.', 'bejaht'],
  ],
  'denies it of all': [
    ['Wurde jemand verletzt?', 'Niemand wurde verletzt.', 'verneint'],
    ['Wurde bei dem Brand jemand verletzt?', 'Bei dem Brand in der Küche wurde keiner verletzt.', 'verneint'],
    [
      'Wurde in Elmstein jemand verhaftet?',
      'In Elmstein wurde bis auf Weiteres niemand verhaftet.',
      'verneint',
    ],
    ['Gab es bei dem Brand Verletzte?', 'Bei dem Brand gab es keine Verletzten.', 'verneint'],
  ],
  'denies it of the others alone': [
    [
      'Wurden bei dem Unfall Kinder verletzt?',
      'Außer dem Fahrer wurde bei dem Unfall niemand verletzt.',
      'verneint',
    ],
  ],
};

trySides(EXAMPLES);
