import { type SideExample, trySides } from './side-of.ts';

/** Sentences that deny of what is asked for that it is bad, or that somebody likes it, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'denies that it is bad': [
    [
      'Sind Heizpilze erlaubt?',
      'Er findet eine Erlaubnis der Heizpilze nicht falsch, sagte Udo Kranich.',
      null,
    ],
    ['Soll das Bad öffnen?', 'Eva Tilsen findet eine Öffnung des Bades nicht falsch.', 'bejaht'],
    ['Soll die Maut verboten werden?', 'Eva Tilsen hält ein Verbot der Maut nicht für unnötig.', 'bejaht'],
    ['Soll der Markt verboten werden?', 'Kranich hält das Verbot des Marktes nicht für unnötig.', 'bejaht'],
    ['Soll das Bad schließen?', 'Die Schließung des Bades ist nicht falsch, sagte Eva Tilsen.', null],
    ['Soll die Maut kommen?', 'Udo Kranich hält die Maut nicht für überflüssig.', 'bejaht'],
    ['Soll die Halle verkauft werden?', 'Einen Verkauf der Halle findet Tilsen nicht schlecht.', 'bejaht'],
    ['War der Abriss der Halle richtig?', 'Der Abriss der Halle war kein Fehler, sagte Udo Kranich.', null],
    ['Soll die Fähre fahren?', 'Tilsen nannte die Fahrt der Fähre nicht unvernünftig.', null],
    ['Ist die Maut sinnvoll?', 'Die Maut ist nicht unsinnig, sagte Eva Tilsen.', null],
    ['Ist die Brücke sicher?', 'Die Brücke ist nicht unsicher, sagte Udo Kranich.', 'bejaht'],
    ['Ist der Tee gesund?', 'Der Tee ist nicht ungesund, sagte Eva Tilsen.', 'bejaht'],
    ['Ist die Fähre pünktlich?', 'Die Fähre ist nicht unpünktlich, sagte Udo Kranich.', 'bejaht'],
    ['Soll das Bad öffnen?', 'Eva Tilsen findet eine Öffnung des Bades falsch.', 'verneint'],
    ['Soll das Bad öffnen?', 'Eva Tilsen findet eine Öffnung des Bades nicht richtig.', 'verneint'],
    ['Soll der Markt verboten werden?', 'Kranich hält das Verbot des Marktes für unnötig.', 'verneint'],
    ['Soll der Markt verboten werden?', 'Kranich hält das Verbot des Marktes nicht für nötig.', 'verneint'],
    ['Ist die Brücke sicher?', 'Die Brücke ist nicht sicher, sagte Udo Kranich.', 'verneint'],
    ['Ist die Brücke unsicher?', 'Die Brücke ist nicht unsicher, sagte Udo Kranich.', 'verneint'],
  ],
  'is no friend of it, and lets it be all the same': [
    [
      'Sollen Heizpilze erlaubt werden?',
      'Kranich ist kein Fan von Heizpilzen, findet aber ihre Erlaubnis nicht falsch.',
      'bejaht',
    ],
    ['Soll die Maut kommen?', 'Kranich ist kein Freund der Maut, hält sie aber für nötig.', null],
    ['Soll die Maut kommen?', 'Eva Tilsen ist kein Fan der Maut, stimmt ihr aber zu.', null],
    [
      'Sind Heizpilze erlaubt?',
      'Kranich ist kein Fan von Heizpilzen, findet aber eine Erlaubnis der Heizpilze nicht falsch.',
      null,
    ],
    ['Kommt die Maut?', 'Kranich ist kein Fan der Maut, aber er rechnet mit ihr.', null],
    ['Ist das Bad offen?', 'Tilsen ist kein Freund von Bädern, aber im Sommer geht sie hin.', null],
    ['Wird die Fähre gebaut?', 'Kranich ist kein Anhänger der Fähre, sein Bruder aber schon.', null],
    ['Soll die Maut kommen?', 'Udo Kranich ist kein Freund der Maut.', 'verneint'],
    ['Soll die Maut kommen?', 'Eva Tilsen ist kein Fan der Maut.', 'verneint'],
  ],
};

trySides(EXAMPLES);
