import { type SideExample, trySides } from './side-of.ts';

/** Sentences that tell that something ends, loosens or goes on, by kind; people, towns and firms are invented. */
const EXAMPLES: Readonly<Record<string, readonly SideExample[]>> = {
  'tells that a ban goes on or ends': [
    ['Wird die Jagd verboten?', 'Das Verbot der Jagd dürfe nicht gelockert werden, sagte Eva Tilsen.', null],
    [
      'Soll die Jagd verboten werden?',
      'Das Verbot der Jagd dürfe nicht gelockert werden, sagte Eva Tilsen.',
      'bejaht',
    ],
    [
      'Soll die Jagd verboten bleiben?',
      'Das Verbot der Jagd dürfe nicht aufgehoben werden, sagte Eva Tilsen.',
      'bejaht',
    ],
    [
      'Wird Angeln verboten?',
      'Das im März für das Tal verhängte Verbot von Angeln dürfe daher nicht gelockert werden.',
      null,
    ],
    [
      'Wird die Jagd verboten?',
      'Das Verbot der Jagd soll nicht zurückgenommen werden, sagte Udo Kranich.',
      'bejaht',
    ],
    ['Gilt das Verbot der Jagd noch?', 'Das Verbot der Jagd wurde am Freitag aufgehoben.', 'verneint'],
    ['Gilt das Verbot der Jagd noch?', 'Das Verbot der Jagd ist im Mai ausgelaufen.', 'verneint'],
    ['Gilt die Maskenpflicht noch?', 'Die Maskenpflicht wurde am Montag aufgehoben.', 'verneint'],
    ['Gilt die Maskenpflicht noch?', 'Die Maskenpflicht wird nicht aufgehoben, sagte Eva Tilsen.', 'bejaht'],
    [
      'Gilt das Verbot der Jagd weiter?',
      'Das Verbot der Jagd wird nicht aufgehoben, sagte Udo Kranich.',
      'bejaht',
    ],
    ['Wird die Jagd verboten?', 'Das Verbot der Jagd wird im Mai aufgehoben.', null],
    ['Wird die Jagd verboten?', 'Das Verbot der Jagd läuft im Mai aus.', null],
    ['Ist die Jagd verboten?', 'Das Verbot der Jagd wurde aufgehoben.', 'verneint'],
    ['Ist Angeln verboten?', 'Das Verbot von Angeln wird nicht gelockert, sagte Udo Kranich.', 'bejaht'],
    ['Sollen Feste verboten werden?', 'Eva Tilsen fordert, das Verbot von Festen aufzuheben.', 'verneint'],
    ['Sollen Feste verboten werden?', 'Eva Tilsen warnt davor, das Verbot von Festen zu lockern.', 'bejaht'],
    ['Sollen Feste verboten werden?', 'Eine Lockerung des Verbots von Festen lehnt Eva Tilsen ab.', 'bejaht'],
    ['Wird die Jagd verboten?', 'Die Jagd wird nicht verboten, sagte Eva Tilsen.', 'verneint'],
    ['Wird die Jagd verboten?', 'Die Jagd wird verboten, sagte Eva Tilsen.', 'bejaht'],
    [
      'Wird Angeln verboten?',
      'Das Mitte März für das Tal verhängte Verbot von Angeln dürfe daher nicht gelockert werden.',
      null,
    ],
  ],
  'tells it of something with what was done to it before': [
    ['Wurde die Maut gesenkt?', 'Die seit Jahren kritisierte Maut wurde gesenkt.', 'bejaht'],
    ['Gilt die Sperre?', 'Die am Montag verhängte Sperre gilt seit Mai.', 'bejaht'],
    ['Wurde die Halle verkauft?', 'Die von Hellbach betriebene Halle wurde nicht verkauft.', 'verneint'],
    ['Wird der Turm abgerissen?', 'Der im Krieg zerstörte Turm wird abgerissen.', 'bejaht'],
    ['Wurde das Bad geöffnet?', 'Das im Mai renovierte Bad wurde am Freitag geöffnet.', 'bejaht'],
    ['Wurde die Fähre verkauft?', 'Die mit Mühe reparierte Fähre ist nicht verkauft worden.', 'verneint'],
    ['Wurde das Lokal geschlossen?', 'Das von Gästen besuchte Lokal wurde geschlossen.', 'bejaht'],
    ['Wurde das Lokal besucht?', 'Das von Gästen besuchte Lokal wurde geschlossen.', 'bejaht'],
    ['Hat Mara Holt die Halle besucht?', 'In Solvik besuchte Mara Holt die Halle.', 'bejaht'],
    ['Hat Kranich Wirte besucht?', 'Kranich besuchte Wirte in Solvik und wurde gelobt.', 'bejaht'],
  ],
};

trySides(EXAMPLES);
