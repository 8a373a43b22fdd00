import { type SideExample, trySides } from './side-of.ts';

const SHOULD = 'Sollen die Pfleger zuerst geimpft werden?';
const DID = 'Wurden die Pfleger zuerst geimpft?';

/** By kind; people are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'is called bad: against it': [
    [SHOULD, 'Es wäre ein Fehler, die Pfleger zuerst zu impfen, sagte Ole Marquardt.', 'verneint'],
    [SHOULD, 'Es sei unverantwortlich, die Pfleger zuerst zu impfen, sagte Eva Tilsen.', 'verneint'],
    [SHOULD, 'Hanna Brodersen hält es für verfrüht, die Pfleger zuerst zu impfen.', 'verneint'],
    [SHOULD, 'Es sei ein Irrweg, die Pfleger zuerst zu impfen, sagte Udo Kranich.', 'verneint'],
    [SHOULD, 'Es wäre der falsche Schritt, die Pfleger zuerst zu impfen, sagte Jens Ohlendorf.', 'verneint'],
  ],
  'has no cause: against it': [
    [SHOULD, 'Ada Lamm sieht keinen Anlass, die Pfleger zuerst zu impfen.', 'verneint'],
    [SHOULD, 'Veit Holm sagte, er sehe keinen Grund, die Pfleger zuerst zu impfen.', 'verneint'],
    [SHOULD, 'Max Wieland sagte, es bestehe kein Bedarf, die Pfleger zuerst zu impfen.', 'verneint'],
    [SHOULD, 'Jana Rehm sieht keine Veranlassung, die Pfleger zuerst zu impfen.', 'verneint'],
  ],
  'is called good: for it': [
    [SHOULD, 'Es sei sinnvoll, die Pfleger zuerst zu impfen, sagte Dilek Aksoy.', 'bejaht'],
    [SHOULD, 'Romy Haas hält es für geboten, die Pfleger zuerst zu impfen.', 'bejaht'],
    [SHOULD, 'Es wäre der richtige Schritt, die Pfleger zuerst zu impfen, sagte Nora Feil.', 'bejaht'],
  ],
  'takes no side where it is only weighed': [
    [SHOULD, 'Es sei kein Fehler, die Pfleger zuerst zu impfen, sagte Ole Marquardt.', null],
    [SHOULD, 'Es sei schwierig, die Pfleger zuerst zu impfen, sagte Eva Tilsen.', null],
    [DID, 'Es wäre ein Fehler, die Pfleger zuerst zu impfen, sagte Udo Kranich.', null],
    [DID, 'Es sei sinnvoll, die Pfleger zuerst zu impfen, sagte Dilek Aksoy.', null],
    [DID, 'Es wäre verfrüht, die Pfleger zuerst zu impfen, sagte Nora Feil.', null],
    [DID, 'Ada Lamm sieht Anlass, die Pfleger zuerst zu impfen.', null],
  ],
};

trySides(EXAMPLES, 'an infinitive that');
