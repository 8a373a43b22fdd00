import { type SideExample, trySides } from './side-of.ts';

/** Sentences whose parts stand far from each other or are asked in another month, by kind; people and towns are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'ends with a verb whose modal stands far before it': [
    [
      'Wird die Maut ausgesetzt?',
      'Demnach kann die Maut, die im Jahr viel Geld bringt, „im Falle von Fluten oder großen Notlagen, die sich der Kontrolle der Stadt entziehen“, ausgesetzt werden.',
      null,
    ],
    [
      'Wird das Bad geschlossen?',
      'Demnach könnte das Bad, das viele mögen, „im Falle von Fluten, die niemand aufhalten kann“, geschlossen werden.',
      'offen',
    ],
    ['Wird die Maut ausgesetzt?', 'Die Maut wird ausgesetzt.', 'bejaht'],
    ['Wird das Bad geschlossen?', 'Es hieß, dass das Bad, das viele mögen, geschlossen werde.', 'bejaht'],
  ],
  'writes a colon inside a word': [
    [
      'Hat Tilsen gewonnen?',
      'Das sagte Kranich, dem es glückte, Tilsen nach einem 0:2-Rückstand zu bezwingen.',
      null,
    ],
    ['Zahlen die Wirte?', 'Nach Streit mit Anwohner:innen zahlen die Wirte.', 'bejaht'],
    ['Zahlen die Wirte?', 'Die Wirte zahlen den Anwohner:innen nichts.', 'verneint'],
    ['Öffnet das Bad?', 'Nach Protesten der Bürger:innen und Lehrer:innen öffnet das Bad.', 'bejaht'],
  ],
  'tells what would be so by rights': [
    [
      'Wird die Schau verlängert?',
      'Lindenau, wo die Schau eigentlich am 5. Mai enden würde, legt zwei Tage drauf.',
      null,
    ],
    ['Wird die Schau verlängert?', 'Eigentlich wollte die Stadt die Schau im Mai beenden.', null],
    ['Öffnet das Bad?', 'Das Bad, das eigentlich im Mai öffnen würde, wird saniert.', null],
    ['Öffnet das Bad?', 'Eigentlich sollte das Bad im Mai öffnen.', null],
    ['Endet die Schau?', 'Kranich sagte, dass die Schau eigentlich enden würde.', null],
    ['Endet die Schau?', 'Kranich sagte, dass die Schau am 5. Mai enden würde.', 'geplant'],
    ['Öffnet das Bad?', 'Das Bad wird am 5. Mai öffnen.', 'geplant'],
  ],
  'is asked with a verb that is also a pronoun': [
    ['Einigen sich die Wirte?', 'Die Wirte einigten sich, sagte Eva Tilsen.', 'bejaht'],
    ['Einigen sich die Wirte auf eine Pause?', 'Die Wirte einigten sich auf eine Pause.', 'bejaht'],
    ['Einigen sich die Wirte auf eine Pause?', 'Die Wirte einigten sich nicht auf eine Pause.', 'verneint'],
    ['Einigen sich die Städte auf Hilfen?', 'Die Städte wollen die Hilfen für Kinder ausweiten.', null],
    ['Einigen sich die Städte auf Hilfen?', 'Die Städte könnten ihre Hilfen bündeln.', null],
  ],
  'is of another month': [
    ['Öffnen die Bäder im Januar?', 'Die Bäder öffnen im Februar, sagte Eva Tilsen.', null],
    ['Öffnen die Bäder im Januar?', 'Die Öffnung der Bäder ist für den 17. Februar geplant.', null],
    ['Wird im Mai gestreikt?', 'Im Juni wird gestreikt, sagte Udo Kranich.', null],
    ['Steigt die Maut im April?', 'Die Maut steigt nicht im Juli.', null],
    ['Kommt die Maut im April?', 'Ob die Maut im Juli kommt, ist unklar.', null],
    ['Öffnen die Bäder im Februar?', 'Die Bäder öffnen im Februar, sagte Eva Tilsen.', 'bejaht'],
    ['Kommt die Maut im April?', 'Ob die Maut im April kommt, ist unklar.', 'offen'],
  ],
  'calls somebody by what befell him, whose office another has, too': [
    [
      'Gewinnt Tilsen die Wahl?',
      'Eva Tilsen ist bald Präsidentin von Lindenau. Die abgewählte Präsidentin hatte alles versucht, um zu bleiben.',
      null,
    ],
    [
      'Hat Tilsen die Wahl gewonnen?',
      'Präsidentin Eva Tilsen zieht ins Schloss. Die abgewählte Präsidentin packt ihre Koffer.',
      null,
    ],
    ['Hat Tilsen die Wahl gewonnen?', 'Tilsen hat die Wahl verloren.', 'verneint'],
  ],
};

trySides(EXAMPLES);
