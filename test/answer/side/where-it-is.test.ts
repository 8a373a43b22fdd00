import { type SideExample, trySides } from './side-of.ts';

/** Whether something is somewhere; people and towns are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells that it is, came or was brought there': [
    ['War Tilsen in der Klinik?', 'Eva Tilsen war am Freitag in die Klinik gebracht worden.', 'bejaht'],
    ['Ist Tilsen in der Klinik?', 'Eva Tilsen liegt in der Klinik, sagte Udo Kranich.', 'bejaht'],
    ['Ist der Käfer in Solvik?', 'Nun ist der Käfer auch in Solvik nachgewiesen.', 'bejaht'],
    ['Ist der Käfer in Solvik?', 'Der Käfer wurde in Solvik entdeckt.', 'bejaht'],
    ['War Kranich in Tannrode?', 'Udo Kranich traf am Montag in Tannrode ein.', 'bejaht'],
    ['War Kranich in Tannrode?', 'Udo Kranich war in Tannrode.', 'bejaht'],
    ['Ist Tilsen in der Klinik?', 'Tilsen ist nicht in der Klinik, sagte Udo Kranich.', 'verneint'],
    ['Ist der Käfer in Solvik?', 'Der Käfer wurde in Solvik noch nicht entdeckt.', 'nochNicht'],
    ['Ist der Käfer in Solvik?', 'Der Käfer könnte in Solvik aufgetreten sein.', 'offen'],
  ],
  'tells of another place, of somebody else or of what one does there': [
    ['War Tilsen in der Klinik?', 'Eva Tilsen wurde aus der Klinik entlassen.', null],
    ['War Tilsen in der Klinik?', 'Eva Tilsen brachte ihren Sohn in die Klinik.', null],
    ['Ist der Käfer in Solvik?', 'Der Käfer wurde in Tannrode entdeckt.', null],
    ['Ist der rote Käfer in Solvik?', 'Der blaue Käfer wurde in Solvik entdeckt.', null],
    ['War Kranich in Tannrode?', 'Kranich redete über die Lage in Tannrode.', null],
    ['War Kranich in Tannrode?', 'Eva Tilsen war in Tannrode, Udo Kranich in Solvik.', null],
    ['Ist Tilsen in der Klinik?', 'Eva Tilsen sprach in der Klinik mit Ärzten.', null],
    ['Ist der Käfer in Solvik?', 'Die Stadt warnt vor dem Käfer, der in Tannrode entdeckt wurde.', null],
  ],
};

trySides(EXAMPLES);
