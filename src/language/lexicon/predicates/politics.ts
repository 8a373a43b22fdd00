import type { PredicateEntry } from './predicate-group.ts';

/** Offices, elections, parties, opinions, speech as an act. Own compilation. */
export const POLITICS_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'zurücktreten',
    words:
      'zurücktreten abtreten hinwerfen hinschmeißen abdanken niederlegen ausscheiden aufgeben Rücktritt Abdankung Demission Rückzug Amtsverzicht Rücktrittsgesuch',
    frame: 'von=patient',
    example: 'Die Ministerin trat am Abend zurück.',
  },
  {
    group: 'entlassen',
    words:
      'entlassen feuern absetzen kündigen abberufen rauswerfen rausschmeißen beurlauben freistellen Entlassung Absetzung Abberufung Kündigung Rauswurf Freistellung',
    frame: 'd=patient',
    example: 'Der Verein entließ den Trainer.',
  },
  {
    group: 'ernennen',
    words: 'nominieren Ernennung Berufung Nominierung Bestellung Einstellung',
    frame: 'zu=recipient',
    example: 'Der Rat berief die Leiterin ins Amt.',
  },
  {
    group: 'wählen',
    words: 'abstimmen Wahl Wiederwahl Abstimmung Votum',
    example: 'Die Bürger wählten die Kandidatin.',
  },
  {
    group: 'kandidieren',
    words: 'kandidieren antreten bewerben Kandidatur Bewerbung Kandidat Kandidatin',
    frame: 'für,um=patient',
    example: 'Die Ärztin kandidiert für den Kreistag.',
  },
  {
    group: 'gewinnen',
    words:
      'gewinnen siegen schlagen besiegen bezwingen durchsetzen Sieg Gewinn Erfolg Sieger Siegerin Gewinner Wahlsieg',
    frame: 'gegen,über,d=recipient bei,in=patient',
    example: 'Der Klub gewann das Pokalspiel.',
  },
  {
    group: 'verlieren',
    words: 'verlieren unterliegen einbüßen Niederlage Verlust Verlierer Verliererin',
    frame: 'gegen,d=recipient bei,in=patient',
    example: 'Der Klub verlor das Pokalspiel.',
  },
  {
    group: 'aufsteigen',
    words: 'aufsteigen Aufstieg Aufsteiger',
    example: 'Der Klub stieg in die zweite Liga auf.',
  },
  {
    group: 'absteigen',
    words: 'absteigen Abstieg Absteiger',
    example: 'Der Klub stieg in die dritte Liga ab.',
  },
  {
    group: 'kritisieren',
    words: 'geißeln Kritik Rüge',
    frame: 'an=patient d=recipient',
    example: 'Die Opposition kritisierte den Haushalt.',
  },
  {
    group: 'loben',
    words: 'preisen gutheißen rühmen Lob Würdigung Anerkennung',
    frame: 'für=patient',
    example: 'Der Verband begrüßte den Haushalt.',
  },
  {
    group: 'fürchten',
    words: 'sorgen bangen Furcht Befürchtung Sorge Angst besorgt',
    frame: 'vor,über,um=patient',
    example: 'Die Bauern fürchten eine Dürre.',
  },
  {
    group: 'warnen',
    words: 'alarmieren Warnung Alarm',
    frame: 'a=recipient vor=patient',
    example: 'Die Feuerwehr warnt vor Waldbränden.',
  },
  {
    group: 'drohen',
    words: 'Drohung Androhung',
    frame: 'mit=patient',
    example: 'Die Fahrer drohen mit einem Streik.',
  },
  {
    group: 'treffen',
    words: 'zusammenkommen zusammentreffen besuchen Treffen Begegnung Zusammenkunft Empfang Besuch Gipfel',
    frame: 'a,mit,zwischen=agent',
    example: 'Die Ministerin traf den Botschafter.',
  },
  {
    group: 'reisen',
    words: 'besuchen Reise Besuch Flug',
    frame: 'a,nach,in=goal',
    example: 'Die Ministerin reiste in die Hauptstadt.',
  },
  {
    group: 'anerkennen',
    words: 'Anerkennung',
    example: 'Das Land erkannte die Republik an.',
  },
  {
    group: 'vermitteln',
    words: 'vermitteln schlichten Vermittlung Schlichtung Vermittler Schlichter',
    frame: 'zwischen,in=patient',
    example: 'Der Bischof vermittelt zwischen den Parteien.',
  },
  {
    group: 'zusammenarbeiten',
    words: 'zusammenarbeiten kooperieren Zusammenarbeit Kooperation Bündnis Allianz Partnerschaft',
    frame: 'mit,zwischen=agent',
    example: 'Die Städte arbeiten beim Nahverkehr zusammen.',
  },
  {
    group: 'beitreten',
    words: 'beitreten anschließen Beitritt Anschluss Aufnahme',
    frame: 'd,zu=patient',
    example: 'Die Gemeinde trat dem Verband bei.',
  },
  {
    group: 'austreten',
    words: 'austreten verlassen ausscheiden Austritt Ausstieg',
    frame: 'aus=patient',
    example: 'Die Gemeinde trat aus dem Verband aus.',
  },
  {
    group: 'ändern',
    words:
      'abändern reformieren umstellen novellieren Änderung Veränderung Wechsel Reform Umstellung Novelle Politikwechsel Kurswechsel Kursänderung',
    example: 'Der Senat änderte die Satzung.',
  },
  {
    group: 'beibehalten',
    words: 'beibehalten bewahren Beibehaltung',
    frame: 'an=patient',
    example: 'Der Senat hielt an der Satzung fest.',
  },
  {
    group: 'entschuldigen',
    words: 'Entschuldigung',
    frame: 'bei=recipient für=patient',
    example: 'Der Intendant entschuldigte sich bei den Gästen.',
  },
  {
    group: 'lügen',
    words: 'belügen anlügen Lüge Falschaussage unwahrheitsagen',
    example: 'Der Zeuge log vor Gericht.',
  },
  {
    group: 'inkrafttreten',
    words: 'inkrafttreten Inkrafttreten',
    example: 'Die neue Regel trat im Mai in Kraft.',
  },
  {
    group: 'außerkrafttreten',
    words: 'außerkrafttreten Außerkrafttreten',
    example: 'Die alte Regel trat im Mai außer Kraft.',
  },
];
