import type { PredicateEntry } from './predicate-group.ts';

/** Rising and falling, opening and closing, work, health, nature. Own compilation. */
export const ECONOMY_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'steigen',
    words: 'zulegen anziehen emporschnellen Anstieg Zunahme Wachstum Zuwachs Steigerung',
    frame: 'n=patient',
    example: 'Die Mieten steigen weiter.',
  },
  {
    group: 'steigen',
    words:
      'anheben steigern heraufsetzen aufstocken vergrößern Erhöhung Anhebung Aufstockung Verteuerung Ausweitung Verstärkung',
    example: 'Die Stadt erhöht die Gebühren.',
  },
  {
    group: 'sinken',
    words: 'abnehmen nachlassen schwinden Rückgang Abnahme Sinken Einbruch Schwund',
    frame: 'n=patient',
    example: 'Die Mieten sinken.',
  },
  {
    group: 'sinken',
    words:
      'senken kürzen reduzieren herabsetzen drosseln mindern vermindern abbauen Senkung Kürzung Verringerung Reduzierung Minderung Abbau Reduktion',
    example: 'Die Stadt senkt die Gebühren.',
  },
  {
    group: 'öffnen',
    words: 'aufmachen wiedereröffnen Öffnung Eröffnung Wiedereröffnung Freigabe',
    example: 'Das Bad öffnet am Samstag.',
  },
  {
    group: 'schließen',
    words: 'stilllegen sperren Schließung Stilllegung Sperrung Aus',
    example: 'Das Bad schließt am Samstag.',
  },
  {
    group: 'beginnen',
    words: 'loslegen Beginn Anfang Start Aufnahme Auftakt',
    frame: 'mit=patient',
    example: 'Die Arbeiten beginnen im Mai.',
  },
  {
    group: 'beenden',
    words: 'Ende Beendigung Einstellung Stopp Abbruch Aussetzung',
    frame: 'mit=patient',
    example: 'Die Firma stellt den Betrieb ein.',
  },
  {
    group: 'beenden',
    words: 'Waffenruhe Waffenstillstand Feuerpause Waffenruheabkommen Kampfpause',
    implied: 'Angriff Kampf Krieg Feuer Beschuss Offensive Bombardierung',
    example: 'Die Rebellen boten eine Waffenruhe an.',
  },
  {
    group: 'beenden',
    words: 'Friedensschluss Friedensvertrag Friedensabkommen',
    implied: 'Krieg Konflikt Kampf',
    example: 'Der Friedensschluss kam im Herbst.',
  },
  {
    group: 'fortsetzen',
    words: 'fortführen weiterführen weitermachen Fortsetzung Fortführung Verlängerung',
    frame: 'an=patient',
    example: 'Die Firma setzt den Betrieb fort.',
  },
  {
    group: 'verlängern',
    words: 'ausdehnen Verlängerung Ausdehnung',
    example: 'Der Rat verlängerte die Frist.',
  },
  {
    group: 'stattfinden',
    words: 'ausrichten Durchführung Austragung Veranstaltung',
    frame: 'n=patient',
    example: 'Das Turnier findet im Juni statt.',
  },
  {
    group: 'absagen',
    words: 'streichen verschieben Absage Ausfall Streichung Verschiebung',
    example: 'Der Verein sagte das Turnier ab.',
  },
  {
    group: 'investieren',
    words: 'investieren anlegen Investition',
    frame: 'in=recipient',
    example: 'Der Konzern investiert zwei Millionen in das Werk.',
  },
  {
    group: 'streichen',
    words: 'streichen abbauen wegfallen kürzen Streichung Abbau Wegfall Stellenabbau',
    example: 'Der Konzern streicht vierhundert Stellen.',
  },
  {
    group: 'übernehmen',
    words: 'übernehmen aufkaufen schlucken Übernahme Aufkauf Fusion',
    example: 'Die Bank übernahm die Sparkasse.',
  },
  {
    group: 'insolvent',
    words: 'insolvent pleite zahlungsunfähig bankrott pleitegehen Insolvenz Pleite Bankrott Konkurs',
    example: 'Die Reederei ist pleite.',
  },
  {
    group: 'erkranken',
    words: 'infizieren anstecken Erkrankung Infektion Ansteckung Krankheit krank infiziert',
    frame: 'an,mit=recipient',
    example: 'In dem Heim erkrankten zwölf Bewohner.',
  },
  {
    group: 'genesen',
    words: 'gesunden Genesung gesund erholen Erholung',
    example: 'Die Patientin ist genesen.',
  },
  {
    group: 'impfen',
    words: 'Impfung',
    example: 'Der Kreis impfte tausend Kinder.',
  },
  {
    group: 'wirken',
    words: 'schützen nützen Wirkung Schutz Nutzen wirksam',
    frame: 'gegen=against',
    example: 'Das Mittel wirkt gegen Fieber.',
  },
  {
    group: 'unwirksam',
    words: 'unwirksam wirkungslos nutzlos zwecklos unnütz',
    frame: 'gegen=against',
    example: 'Das Mittel ist gegen Fieber wirkungslos.',
  },
  {
    group: 'unschädlich',
    words: 'unschädlich ungefährlich unbedenklich harmlos sicher',
    frame: 'für=patient',
    example: 'Der Staub ist für die Lunge ungefährlich.',
  },
  {
    group: 'schaden',
    words: 'schaden schädigen gefährden belasten Schaden Schädigung schädlich gefährlich riskant',
    frame: 'd=patient für=patient',
    example: 'Der Staub schadet der Lunge.',
  },
  {
    group: 'fangen',
    words: 'fangen einfangen jagen erlegen Fang Jagd Fangquote Walfang',
    example: 'Die Fischer fingen zwei Tonnen Hering.',
  },
  {
    group: 'entdecken',
    words: 'entdecken auffinden aufspüren sichten Entdeckung Fund Nachweis Sichtung',
    example: 'Taucher entdeckten ein Wrack.',
  },
  {
    group: 'suchen',
    words: 'fahnden Suche Fahndung',
    frame: 'nach=patient',
    example: 'Die Polizei sucht nach dem Jungen.',
  },
  {
    group: 'verursachen',
    words: 'verursachen auslösen hervorrufen bewirken bedingen Ursache Auslöser Verursachung Grund',
    frame: 'für=patient',
    example: 'Ein Kurzschluss löste den Brand aus.',
  },
  {
    group: 'verhindern',
    words: 'abwenden Verhinderung Blockade',
    example: 'Der Damm verhinderte die Flut.',
  },
  {
    group: 'veröffentlichen',
    words: 'publizieren herausbringen Veröffentlichung Publikation Freigabe Vorlage Enthüllung',
    example: 'Das Amt veröffentlichte die Zahlen.',
  },
  {
    group: 'geheimhalten',
    words: 'geheimhalten verschweigen vertuschen verheimlichen Geheimhaltung Vertuschung',
    example: 'Das Amt verschwieg die Zahlen.',
  },
  {
    group: 'heiraten',
    words: 'heiraten vermählen trauen Heirat Hochzeit Trauung',
    frame: 'a,mit=agent',
    example: 'Die Sängerin heiratete ihren Bassisten.',
  },
  {
    group: 'spielen',
    words: 'spielen auflaufen mitspielen Einsatz Spiel',
    frame: 'gegen=recipient',
    example: 'Der Torwart spielt am Samstag.',
  },
  {
    group: 'ausfallen',
    words: 'fehlen Ausfall Fehlen',
    example: 'Der Torwart fällt am Samstag aus.',
  },
  {
    group: 'wechseln',
    words: 'Wechsel Transfer',
    frame: 'zu,nach=goal',
    example: 'Der Stürmer wechselt zu einem Rivalen.',
  },
  {
    group: 'dopen',
    words: 'gedopt Doping',
    example: 'Der Radfahrer war gedopt.',
  },
];
