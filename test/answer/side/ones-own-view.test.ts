import { type SideExample, trySides } from './side-of.ts';

/** Sentences of others, where a question asks what somebody thinks himself, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'asks for one\'s own word by "für", and tells another\'s': [
    [
      'War der Brand für Tilsen ein Anschlag?',
      'Viele Wirte in Solvik weisen bis heute zurück, dass der Brand ein Anschlag war.',
      null,
    ],
    [
      'War der Brand für Tilsen ein Anschlag?',
      'Der Brand war ein Anschlag, sagte Tilsen. Viele Wirte weisen dies bis heute zurück.',
      null,
    ],
    [
      'War der Brand für Tilsen ein Anschlag?',
      'Tilsen sprach von einem Anschlag. Jens Ohlendorf bestritt das.',
      null,
    ],
    [
      'War der Brand für Eva Tilsen ein Anschlag?',
      'Eva Tilsen sprach von einem Anschlag. Der Rat dementierte das umgehend.',
      null,
    ],
    [
      'War der Streik für die Bank ein Fehler?',
      'Die Bank nannte den Streik einen Fehler. Jens Ohlendorf widersprach.',
      null,
    ],
    ['Ist die Maut für Tilsen ein Fehler?', 'Jens Ohlendorf nannte die Maut keinen Fehler.', null],
    ['Ist die Maut für Tilsen ein Fehler?', 'Die Maut ist kein Fehler, sagte Udo Kranich.', null],
    ['Ist der Streik für die Bank falsch?', 'Udo Kranich hält den Streik für falsch.', null],
    ['War der Abriss für Tilsen richtig?', 'Der Abriss war falsch, sagte Udo Kranich.', null],
    ['Ist die Maut für Tilsen ein Fehler?', 'Die Maut ist kein Fehler, sagte Eva Tilsen.', 'verneint'],
    ['War der Brand für Tilsen ein Anschlag?', 'Der Brand war kein Anschlag, sagte Tilsen.', 'verneint'],
    ['Gilt die Maut für Traktoren?', 'Die Maut gilt nicht für Traktoren, sagte Udo Kranich.', 'verneint'],
    [
      'Ist der Tee für Kinder gefährlich?',
      'Der Tee ist für Kinder nicht gefährlich, sagte Udo Kranich.',
      'verneint',
    ],
  ],
};

trySides(EXAMPLES);
