import { type SideExample, trySides } from './side-of.ts';

/** What a question after what somebody has is answered by; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells what somebody has': [
    ['Hat Solvik Waffen?', 'Solvik hat Waffen.', 'bejaht'],
    ['Hat Solvik Waffen?', 'Solvik verfügt über Waffen.', 'bejaht'],
    ['Hat Solvik Waffen?', 'Solvik besitze Waffen, sagte Eva Tilsen.', 'bejaht'],
    ['Hat Udo Kranich Kinder?', 'Kranich hat zwei Kinder.', 'bejaht'],
    ['Besitzt Solvik ein Museum?', 'Solvik hat ein Museum.', 'bejaht'],
    ['Hat Solvik Waffen?', 'Solvik besitzt keine Waffen.', 'verneint'],
    ['Hatte der Pilot einen Führerschein?', 'Der Pilot hatte keinen Führerschein.', 'verneint'],
    ['Hat die Regierung einen Plan?', 'Die Regierung hat noch keinen Plan.', 'nochNicht'],
    ['Hat Solvik Waffen?', 'Solvik könnte Waffen besitzen.', 'offen'],
    ['Hat Solvik Waffen?', 'Ob Solvik Waffen hat, ist unklar.', 'offen'],
  ],
  'tells what somebody else has, or something else': [
    ['Hat Solvik Waffen?', 'Tannrode hat Waffen.', null],
    ['Hat Solvik Waffen?', 'Solvik hat Schulen.', null],
    ['Hat Udo Kranich Kinder?', 'Eva Tilsen hat zwei Kinder.', null],
    ['Hat Solvik Waffen?', 'Solvik will Waffen kaufen.', null],
    ['Hat Solvik Waffen?', 'Hätte Solvik Waffen, wäre das gefährlich.', null],
  ],
};

trySides(EXAMPLES);
