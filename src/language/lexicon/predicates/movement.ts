import type { PredicateEntry } from './predicate-group.ts';

/** Coming and going, falling and collapsing, clearing and closing off. Own compilation. */
export const MOVEMENT_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'zurückkehren',
    words: 'zurückkehren heimkehren zurückkommen wiederkehren Rückkehr Heimkehr Wiederkehr',
    frame: 'nach,in,zu=goal',
    example: 'Die Fischer kehrten in den Hafen zurück.',
  },
  {
    group: 'ankommen',
    words: 'ankommen eintreffen anreisen Ankunft Eintreffen Anreise',
    example: 'Der Zug traf am Abend ein.',
  },
  {
    group: 'landen',
    words: 'aufsetzen Landung Notlandung Zwischenlandung',
    example: 'Der Ballon landete auf einer Wiese.',
  },
  {
    group: 'andocken',
    words: 'andocken ankoppeln Kopplung Ankopplung',
    example: 'Der Frachter hat an der Station angedockt.',
  },
  {
    group: 'umziehen',
    words: 'umziehen übersiedeln Umzug Übersiedlung',
    frame: 'nach,in=goal',
    example: 'Das Amt zieht in die Kaserne um.',
  },
  {
    group: 'transportieren',
    words: 'transportieren Transport Beförderung',
    example: 'Der Laster transportierte Kies.',
  },
  {
    group: 'schmuggeln',
    words: 'einschleusen Schmuggel Einschleusung',
    frame: 'nach,in=goal',
    example: 'Die Bande schmuggelte Zigaretten.',
  },
  {
    group: 'einreisen',
    words: 'einreisen Einreise',
    frame: 'nach,in=goal',
    example: 'Die Gruppe reiste am Montag ein.',
  },
  {
    group: 'ausreisen',
    words: 'ausreisen Ausreise',
    frame: 'aus=origin',
    example: 'Die Familie reiste am Montag aus.',
  },
  {
    group: 'vertreiben',
    words: 'vertreiben verjagen Vertreibung',
    example: 'Der Lärm vertrieb die Kraniche.',
  },
  {
    group: 'räumen',
    words: 'räumen evakuieren Räumung Evakuierung',
    frame: 'von=patient',
    example: 'Die Polizei räumte die Halle.',
  },
  {
    group: 'durchsuchen',
    words: 'durchsuchen filzen Durchsuchung Hausdurchsuchung Razzia',
    frame: 'in,bei=patient',
    example: 'Die Polizei durchsuchte die Kanzlei.',
  },
  {
    group: 'beschlagnahmen',
    words: 'beschlagnahmen sicherstellen konfiszieren einziehen Beschlagnahme Beschlagnahmung Sicherstellung',
    example: 'Der Zoll stellte zwei Kisten sicher.',
  },
  {
    group: 'absperren',
    words: 'absperren abriegeln sperren Absperrung Abriegelung Sperrung',
    example: 'Die Feuerwehr sperrte die Gasse ab.',
  },
  {
    group: 'umstellen',
    words: 'umstellen umzingeln einkesseln umringen belagern Belagerung Umzingelung',
    example: 'Die Polizei umstellte das Haus.',
  },
  {
    group: 'einstürzen',
    words: 'einstürzen zusammenstürzen zusammenbrechen Einsturz Zusammenbruch',
    frame: 'n=patient',
    example: 'Das Dach der Halle stürzte ein.',
  },
  {
    group: 'entgleisen',
    words: 'entgleisen Entgleisung',
    frame: 'n=patient',
    example: 'Der Zug entgleiste vor dem Tunnel.',
  },
  {
    group: 'untergehen',
    words: 'untergehen versinken Untergang',
    frame: 'n=patient',
    example: 'Die Fähre ging vor der Küste unter.',
  },
  {
    group: 'überschwemmen',
    words: 'überschwemmen überfluten Überschwemmung Überflutung',
    example: 'Der Fluss überschwemmte die Altstadt.',
  },
  {
    group: 'verschwinden',
    words: 'abhandenkommen Verschwinden',
    frame: 'n=patient',
    example: 'Die Akte verschwand aus dem Archiv.',
  },
];
