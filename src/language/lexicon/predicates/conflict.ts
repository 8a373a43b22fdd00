import type { PredicateEntry } from './predicate-group.ts';

/** War, violence, disaster, crime, rescue. Own compilation. */
export const CONFLICT_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'angreifen',
    words:
      'überfallen bombardieren beschießen stürmen Angriff Attacke Überfall Bombardierung Bombardement Beschuss Offensive Luftschlag Schlag Invasion Anschlag Angreifer Aggression',
    frame: 'auf,gegen,in=patient',
    example: 'Bewaffnete griffen die Wache an.',
  },
  {
    group: 'abfeuern',
    words: 'abfeuern abschießen feuern schießen abgeben Abschuss Abfeuern Start Beschuss',
    frame: 'auf,nach,gegen=recipient',
    example: 'Die Küstenwache feuerte Leuchtkugeln ab.',
  },
  {
    group: 'erschießen',
    words: 'erschießen abschießen abknallen erlegen Abschuss Erschießung Tötung töten',
    example: 'Ein Jäger erschoss den Keiler.',
  },
  {
    group: 'töten',
    words:
      'töten umbringen ermorden erschießen erstechen hinrichten ermordet massakrieren umgebracht Tötung Ermordung Mord Hinrichtung Massaker Totschlag Erschießung Mörder',
    example: 'Ein Unbekannter tötete den Wirt.',
  },
  {
    group: 'töten',
    words: 'umkommen versterben erliegen Tod Tote Toter Todesopfer Todesfall tot Leiche gestorben getötet',
    frame: 'n=patient durch,von=agent',
    example: 'Bei dem Brand starben drei Bewohner.',
  },
  {
    group: 'leben',
    words: 'leben überleben weiterleben lebendig Überleben',
    frame: 'n=patient',
    example: 'Der Schwimmer überlebte.',
  },
  {
    group: 'verletzen',
    words: 'verletzen Verletzung Verletzter Verletzte verletzt Verwundeter',
    example: 'Bei dem Unfall wurden vier Menschen verletzt.',
  },
  {
    group: 'zerstören',
    words:
      'zerstören vernichten verwüsten niederbrennen beschädigen demolieren Zerstörung Vernichtung Verwüstung Beschädigung',
    example: 'Das Hochwasser zerstörte zwei Brücken.',
  },
  {
    group: 'bauen',
    words:
      'bauen erbauen herstellen produzieren fertigen entwickeln anfertigen Bau Errichtung Herstellung Produktion Fertigung Entwicklung Neubau Aufbau Bauen',
    example: 'Die Stadt baut eine neue Schule.',
  },
  {
    group: 'abreißen',
    words: 'abreißen abbauen abtragen plattmachen schleifen demontieren Abriss Abbau Demontage',
    example: 'Die Firma reißt die alte Halle ab.',
  },
  {
    group: 'festnehmen',
    words:
      'festnehmen verhaften inhaftieren fassen ergreifen erwischen schnappen einsperren einlochen einbuchten festsetzen gefangennehmen Festnahme Verhaftung Inhaftierung Ergreifung Gefangennahme',
    example: 'Die Polizei nahm den Verdächtigen fest.',
  },
  {
    group: 'festnehmen',
    words: 'inhaftiertsein',
    frame: 'n=patient',
    example: 'Der Arzt sitzt seit Mai in Haft.',
  },
  {
    group: 'freilassen',
    words: 'freilassen entlassen freikommen laufenlassen Freilassung Entlassung Haftentlassung',
    example: 'Das Gericht ließ den Fahrer frei.',
  },
  {
    group: 'entführen',
    words: 'kidnappen Entführung Verschleppung Geiselnahme',
    example: 'Die Bande entführte den Sohn des Händlers.',
  },
  {
    group: 'retten',
    words: 'retten bergen befreien evakuieren Rettung Bergung Befreiung Evakuierung',
    example: 'Die Feuerwehr rettete zwei Kinder.',
  },
  {
    group: 'fliehen',
    words: 'entkommen entfliehen abhauen türmen Flucht Ausbruch',
    example: 'Der Häftling floh über die Mauer.',
  },
  {
    group: 'verstecken',
    words: 'verstecken verbergen untertauchen aufhalten versteckt Versteck Aufenthalt Aufenthaltsort',
    example: 'Der Gesuchte versteckte sich in einer Scheune.',
  },
  {
    group: 'einmarschieren',
    words:
      'einmarschieren einrücken besetzen erobern einnehmen Einmarsch Besetzung Eroberung Einnahme Invasion',
    frame: 'in=patient',
    example: 'Die Truppen marschierten in die Hafenstadt ein.',
  },
  {
    group: 'abziehen',
    words: 'abziehen räumen abrücken Abzug Rückzug Truppenabzug Räumung',
    frame: 'aus,von=recipient',
    example: 'Die Armee zog ihre Truppen aus dem Tal ab.',
  },
  {
    group: 'bleiben',
    words: 'verbleiben dableiben Verbleib',
    example: 'Die Soldaten bleiben im Tal.',
  },
  {
    group: 'abfangen',
    words: 'abfangen abwehren abschießen Abwehr Abschuss Abfangen',
    example: 'Die Abwehr fing drei Drohnen ab.',
  },
  {
    group: 'bedrohen',
    words: 'bedrohen gefährden Bedrohung Gefährdung Gefahr',
    frame: 'für=patient',
    example: 'Das Feuer bedroht zwei Dörfer.',
  },
  {
    group: 'demonstrieren',
    words:
      'demonstrieren Demonstration Protest Kundgebung Demonstrant Demonstrantin Protestmarsch Protestzug Massenprotest',
    frame: 'gegen=against für=for',
    example: 'Hunderte demonstrierten gegen den Ausbau des Flughafens.',
  },
  {
    group: 'streiken',
    words:
      'streiken bestreiken niederlegen ausstehen Streik Warnstreik Arbeitsniederlegung Ausstand Arbeitskampf',
    example: 'Die Busfahrer streiken seit Montag.',
  },
  {
    group: 'brennen',
    words: 'brennen abbrennen niederbrennen Brand Feuer Großbrand',
    frame: 'n=patient',
    example: 'In der Altstadt brannte ein Speicher.',
  },
  {
    group: 'anzünden',
    words: 'anzünden anstecken inbrandsetzen Brandstiftung Brandanschlag',
    example: 'Ein Jugendlicher zündete die Laube an.',
  },
  {
    group: 'explodieren',
    words: 'detonieren Explosion Detonation',
    frame: 'n=patient',
    example: 'In der Raffinerie explodierte ein Tank.',
  },
  {
    group: 'foltern',
    words: 'foltern misshandeln quälen Folter Misshandlung Folterung',
    example: 'Die Wärter misshandelten den Gefangenen.',
  },
  {
    group: 'betrügen',
    words: 'betrügen hintergehen schummeln mogeln tricksen Betrug Täuschung Schwindel',
    example: 'Der Händler betrog seine Kunden.',
  },
  {
    group: 'fälschen',
    words: 'fälschen manipulieren verfälschen Fälschung Manipulation',
    example: 'Der Beamte fälschte die Protokolle.',
  },
  {
    group: 'abschreiben',
    words: 'abschreiben plagiieren Plagiat',
    example: 'Die Autorin schrieb ganze Absätze ab.',
  },
  {
    group: 'bestechen',
    words: 'bestechen schmieren korrumpieren Bestechung Korruption Schmiergeld',
    example: 'Der Bauunternehmer bestach den Amtsleiter.',
  },
  {
    group: 'ausspionieren',
    words:
      'ausspionieren überwachen abhören bespitzeln ausspähen spionieren Überwachung Spionage Abhöraktion',
    example: 'Der Dienst hörte die Abgeordnete ab.',
  },
  {
    group: 'abstürzen',
    words: 'abstürzen abschmieren Absturz Flugzeugabsturz',
    frame: 'n=patient',
    example: 'Ein Segelflugzeug stürzte im Moor ab.',
  },
  {
    group: 'zusammenstoßen',
    words: 'zusammenstoßen kollidieren zusammenprallen Zusammenstoß Kollision Unfall',
    frame: 'mit,zwischen=agent',
    example: 'Zwei Züge stießen zusammen.',
  },
];
