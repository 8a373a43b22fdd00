import { type SideExample, trySides } from './side-of.ts';

/** Sentences that want, deny or ask something else than what is asked, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'wants something after it, in it or because of it': [
    [
      'Darf die Lindenpartei in Solvik feiern?',
      'Eva Tilsen forderte nach der Feier der Lindenpartei in Solvik mehr Ruhe.',
      null,
    ],
    [
      'Darf die Lindenpartei feiern?',
      'Udo Kranich verlangte wegen der Feier der Lindenpartei eine Entschuldigung.',
      null,
    ],
    ['Soll der Markt stattfinden?', 'Bei dem Markt lobte Udo Kranich die Wirte.', null],
    ['Soll die Maut kommen?', 'Trotz der Maut lobte Eva Tilsen die Stadt.', null],
    ['Soll die Maut kommen?', 'Eva Tilsen lobte die Maut.', 'bejaht'],
    ['Soll die Maut kommen?', 'Eva Tilsen stimmte gegen die Maut.', 'verneint'],
  ],
  'says how short it is so': [
    ['Ist der Turm geöffnet?', 'Der Turm ist am Freitag noch keine Stunde geöffnet.', 'bejaht'],
    [
      'Ist das Bad geschlossen?',
      'Das Bad ist noch keinen Tag geschlossen, da beschweren sich Gäste.',
      'bejaht',
    ],
    ['Ist der Turm geöffnet?', 'Der Turm ist seit keiner Woche geöffnet.', 'bejaht'],
    ['Ist der Turm geöffnet?', 'Der Turm ist noch nicht geöffnet.', 'nochNicht'],
    ['Ist der Turm geöffnet?', 'Der Turm ist nicht geöffnet.', 'verneint'],
  ],
  'rejects that it is little, or that it is not so': [
    [
      'Ist der Tee wirksam?',
      'Die Wirksamkeit des Tees lässt sich nicht bewerten, hieß es. Hellbach widerspricht.',
      null,
    ],
    ['Hilft der Tee?', 'Der Tee helfe nicht, schrieb ein Arzt. Hellbach bestritt das.', 'bejaht'],
    [
      'Ist der Tee wirksam?',
      'Kranich dementierte Berichte, wonach die Wirkung des Tees schwächer ist.',
      null,
    ],
    ['Hat Kranich betrogen?', 'Kranich habe betrogen, hieß es. Kranich bestreitet das.', 'verneint'],
    ['Hilft der Tee?', 'Der Tee helfe, schrieb ein Arzt. Hellbach bestritt das.', 'verneint'],
  ],
  'tells of the contrary when it was': [
    ['Wird die Maut abgeschafft?', 'Als die Maut eingeführt wurde, gab es Streit.', null],
    ['Wird die Maut abgeschafft?', 'Seit die Maut eingeführt wurde, fahren weniger Busse.', null],
    ['Ist das Bad geschlossen?', 'Nachdem das Bad geöffnet worden war, kamen viele Gäste.', null],
    ['Wird die Maut abgeschafft?', 'Die Maut wird abgeschafft.', 'bejaht'],
  ],
  'asks when': [
    ['Öffnen die Bäder?', 'Wann Bäder wieder öffnen, sei eine politische Frage, sagte Eva Tilsen.', 'offen'],
  ],
};

trySides(EXAMPLES);
