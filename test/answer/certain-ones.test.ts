import { type SideExample, trySides } from './side/side-of.ts';

/** Of whom it is told, and how much; people and towns are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells of certain ones what is asked of anybody': [
    ['Ist man nach der Grippe immun?', 'Die Soldaten sind nach der Grippe immun.', null],
    ['Ist man nach der Grippe immun?', 'Tilsen ist nach der Grippe immun.', null],
    ['Ist man nach der Grippe immun?', 'Er ist nach der Grippe immun.', null],
    ['Darf man wieder verreisen?', 'Udo Kranich darf wieder verreisen.', null],
    ['Kann man sich zweimal anstecken?', 'Die Spieler können sich nicht zweimal anstecken.', null],
    ['Muss man im Bus Maske tragen?', 'Die Fahrer müssen im Bus Maske tragen.', null],
    ['Darf man im Park grillen?', 'Die Polizei darf im Park grillen.', null],
    ['Darf man im Park grillen?', 'Der Gärtner darf im Park grillen.', null],
  ],
  'tells it of anybody': [
    ['Ist man nach der Grippe immun?', 'Nach der Grippe ist man immun.', 'bejaht'],
    ['Ist man nach der Grippe immun?', 'Nach der Grippe sind Genesene immun.', 'bejaht'],
    ['Ist man nach der Grippe immun?', 'Nach der Grippe sind die Menschen nicht immun.', 'verneint'],
    ['Ist man nach der Grippe immun?', 'Wer die Grippe hatte, ist immun.', 'bejaht'],
    ['Darf man wieder verreisen?', 'Die Deutschen dürfen wieder verreisen.', 'bejaht'],
    ['Darf man im Park grillen?', 'Im Park darf gegrillt werden.', 'bejaht'],
    ['Kann man sich zweimal anstecken?', 'Patienten können sich zweimal anstecken.', 'bejaht'],
    ['Muss man im Bus Maske tragen?', 'Fahrgäste müssen im Bus Maske tragen.', 'bejaht'],
  ],
  'tells what others do': [
    [
      'Hat der Kreis Decken eingekauft?',
      'Viele Nordländer begannen, Decken einzukaufen, als der Kreis warnte.',
      null,
    ],
    ['Hat der Kreis Decken gekauft?', 'Der Kreis warnte. Die Wirte versuchten, Decken zu kaufen.', null],
  ],
  'tells of no too much and too little': [
    ['Hat der Kreis zu wenig Decken gekauft?', 'Der Kreis hat Decken gekauft.', null],
    ['Hat der Kreis zu wenige Decken gekauft?', 'Der Kreis hat am Montag Decken gekauft.', null],
    ['Trinken Wirte zu viel Tee?', 'Wirte trinken Tee.', null],
  ],
  'tells of too much or too little': [
    ['Hat der Kreis zu wenig Decken gekauft?', 'Der Kreis hat viel zu wenige Decken gekauft.', 'bejaht'],
    ['Trinken Wirte zu viel Tee?', 'Wirte trinken nicht zu viel Tee, sagte Eva Tilsen.', null],
    ['Trinken Wirte zu viel Tee?', 'Wirte trinken zu viel Tee, sagte Eva Tilsen.', 'bejaht'],
  ],
};

trySides(EXAMPLES);
