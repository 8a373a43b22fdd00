import { type SideExample, trySides } from './side-of.ts';

/** Sentences that name the asked event and tell what somebody thinks of it, does about it or remembers of it; all is invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells who is for or against it, where it is asked whether it happens': [
    ['Wird die Maut erhöht?', 'Tilsen spricht sich seit Jahren gegen eine Erhöhung der Maut aus.', null],
    ['Wird die Maut erhöht?', 'Die Wirte demonstrieren gegen die Erhöhung der Maut.', null],
    ['Wird das Bad geschlossen?', 'Udo Kranich plädiert für eine Schließung des Bades.', null],
    ['Wird das Bad geschlossen?', 'Der Rat kämpft gegen eine Schließung des Bades.', null],
    ['Soll die Maut erhöht werden?', 'Tilsen spricht sich gegen eine Erhöhung der Maut aus.', 'verneint'],
    ['Soll die Maut erhöht werden?', 'Tilsen spricht sich für eine Erhöhung der Maut aus.', 'bejaht'],
    ['Wird die Maut erhöht?', 'Der Rat stimmte der Erhöhung der Maut zu.', 'geplant'],
  ],
  'plans something against it': [
    ['Wird die Maut erhöht?', 'Die Wirte kündigen einen Streik gegen die Erhöhung der Maut an.', null],
    ['Wurde der Markt verboten?', 'Die Wirte planen eine Klage gegen das Verbot des Marktes.', null],
    ['Wird das Bad geschlossen?', 'Kranich will einen Protest gegen die Schließung des Bades.', null],
    ['Wird das Bad geschlossen?', 'Die Stadt plant die Schließung des Bades.', 'geplant'],
  ],
  'thinks ill of it, where it is asked whether it happens': [
    ['Ist der Markt abgesagt?', 'Kranich hält die Absage des Marktes für falsch.', null],
    ['Wird das Bad geschlossen?', 'Die Schließung des Bades ist falsch, sagte Eva Tilsen.', null],
    ['Wird die Maut erhöht?', 'Udo Kranich nannte eine Erhöhung der Maut falsch.', null],
    [
      'Soll das Bad geschlossen werden?',
      'Die Schließung des Bades ist falsch, sagte Eva Tilsen.',
      'verneint',
    ],
    ['Wird die Maut erhöht?', 'Die Erhöhung der Maut ist vom Tisch.', null],
  ],
  'tells that somebody does it, where advice is asked for': [
    ['Sollte man Schiffe kaufen?', 'Seit April kaufe er wieder Schiffe, sagte Udo Kranich.', null],
    ['Sollte man Schiffe kaufen?', 'Die Stadt hat die Schiffe billig gekauft, sagte Eva Tilsen.', null],
    ['Sollte man im Hafen baden?', 'Im Hafen baden zwei Kinder.', null],
    ['Sollte man im Hafen baden?', 'Man sollte nicht im Hafen baden, sagte Eva Tilsen.', 'verneint'],
    ['Sollte man Schiffe kaufen?', 'Eva Tilsen rät, Schiffe zu kaufen.', 'bejaht'],
  ],
  'says what a decision is not': [
    [
      'Wird der Markt verboten?',
      'Das Verbot ist keine Entscheidung gegen den Markt, sagte Eva Tilsen.',
      null,
    ],
    ['Wird die Maut erhöht?', 'Die Maut sei keine Entscheidung gegen die Fahrer, sagte Udo Kranich.', null],
    ['Wird die Maut erhöht?', 'Über die Erhöhung der Maut gibt es noch keine Entscheidung.', 'nochNicht'],
  ],
  'remembers its day': [
    [
      'Öffnet das Theater?',
      'Am 13. März, dem Jahrestag der Schließung, wollen Theater ein Zeichen setzen.',
      null,
    ],
    ['Öffnet das Bad?', 'Zum Jahrestag der Schließung plant das Bad ein Fest.', null],
    ['Wurde das Bad geschlossen?', 'Zum Jahrestag der Schließung des Bades plant Tilsen ein Fest.', 'bejaht'],
  ],
  'names one place or another': [
    ['Ist das Theater offen?', 'Ob im Theater, in der Oper oder am Hafen, überall fehlen Gäste.', null],
    ['Öffnet das Theater?', 'Ob das Theater öffnet, ist unklar.', 'offen'],
  ],
  'tells what holds of anybody who is so': [
    ['Kann man sich zweimal anstecken?', 'Wer schon infiziert ist, bleibt zu Hause.', null],
    ['Sind die Wirte geimpft?', 'Wer geimpft ist, muss als Wirt nicht warten.', null],
    ['Streiken die Fahrer?', 'Wer streikt, bekommt als Fahrer keinen Lohn.', null],
    ['Streiken die Fahrer?', 'Die Fahrer streiken.', 'bejaht'],
  ],
};

trySides(EXAMPLES);
