import { type SideExample, trySides } from './side-of.ts';

/** Sentences that tell of another place than the asked one, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'allows or forbids it in another place': [
    [
      'Darf man am Flughafen rauchen?',
      'Seit Januar ist in Solvik das Rauchen am Arbeitsplatz verboten.',
      null,
    ],
    ['Darf man am Hafen angeln?', 'In Hellbach wurde das Angeln am See verboten.', null],
    ['Darf man im Park grillen?', 'Das Grillen am Strand wurde verboten.', null],
    ['Darf man im Zug trinken?', 'Im Bus ist das Trinken verboten.', null],
    ['Darf man auf dem Markt rauchen?', 'Im Bad wurde das Rauchen untersagt.', null],
    ['Darf man in der Halle filmen?', 'Das Filmen im Gericht ist erlaubt, sagte Eva Tilsen.', null],
    ['Darf man im Wald reiten?', 'Das Reiten auf dem Deich wurde verboten.', null],
    ['Darf man am Strand zelten?', 'Der Rat erlaubte das Zelten im Park.', null],
    ['Darf man am Hafen angeln?', 'Das Angeln am Hafen wurde verboten.', 'verneint'],
    ['Darf man im Park grillen?', 'Das Grillen wurde verboten. Im Park gilt das seit Mai.', null],
    ['Darf man im Park grillen?', 'Im Park ist das Grillen verboten.', 'verneint'],
    ['Darf man im Park grillen?', 'Der Rat erlaubte das Grillen im Park.', 'bejaht'],
  ],
};

trySides(EXAMPLES);
