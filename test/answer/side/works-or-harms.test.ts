import { type SideExample, trySides } from './side-of.ts';

/** What helps and what harms, told by an adjective that says the contrary; people and things are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'calls it of no use': [
    ['Hilft der Tee gegen Fieber?', 'Der Tee ist gegen Fieber wirkungslos, sagte Eva Tilsen.', 'verneint'],
    ['Wirkt der Tee?', 'Eva Tilsen nannte den Tee nutzlos.', null],
    ['Wirkt der Tee?', 'Der Tee sei nutzlos, sagte Eva Tilsen.', 'verneint'],
    ['Schützt der Helm?', 'Der Helm ist nicht wirkungslos, sagte Udo Kranich.', 'bejaht'],
    ['Schützt der Helm?', 'Der Schal ist nutzlos, sagte Udo Kranich.', null],
    ['Hilft der Tee?', 'Ob der Tee nutzlos ist, weiß niemand.', 'offen'],
  ],
  'calls it harmless or dangerous': [
    ['Ist der Tee sicher?', 'Der Tee ist ungefährlich, sagte Eva Tilsen.', 'bejaht'],
    ['Ist der Tee sicher?', 'Der Tee ist gefährlich, sagte Eva Tilsen.', 'verneint'],
    ['Ist der Tee gefährlich?', 'Der Tee ist harmlos, sagte Eva Tilsen.', 'verneint'],
    ['Ist der Tee gefährlich?', 'Der Tee ist nicht sicher, sagte Udo Kranich.', 'bejaht'],
    ['Ist der Tee sicher?', 'Die Straße ist gefährlich, sagte Eva Tilsen.', null],
    ['Ist der Tee sicher?', 'Eva Tilsen ist sicher, dass der Tee schmeckt.', null],
    ['Ist die Rente sicher?', 'Die Rente ist gefährdet, sagte Udo Kranich.', null],
    ['Ist der Tee sicher?', 'Wäre der Tee gefährlich, tränke ihn niemand.', null],
  ],
  'tells that somebody lost the office': [
    ['Wurde Tilsen abgesetzt?', 'Eva Tilsen wurde im Mai ihres Amtes enthoben.', 'bejaht'],
    ['Wurde Tilsen abgesetzt?', 'Eva Tilsen wurde nicht ihres Amtes enthoben.', 'verneint'],
    ['Wurde Tilsen abgesetzt?', 'Udo Kranich wurde seines Amtes enthoben.', null],
  ],
};

trySides(EXAMPLES);
