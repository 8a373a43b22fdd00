import type { PredicateEntry } from './predicate-group.ts';

/** Power and unrest, orders and accusations, presenting and examining, remembering. Own compilation. */
export const PUBLIC_LIFE_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'entmachten',
    words: 'entmachten absetzen entheben Sturz Entmachtung Absetzung',
    example: 'Die Offiziere stürzten den Fürsten.',
  },
  {
    group: 'putschen',
    words: 'putschen Putsch Staatsstreich Umsturz Militärputsch',
    frame: 'gegen=against',
    example: 'Die Offiziere putschten gegen den Fürsten.',
  },
  {
    group: 'rebellieren',
    words: 'rebellieren meutern aufbegehren Rebellion Revolte Aufstand Meuterei',
    frame: 'gegen=against',
    example: 'Die Matrosen rebellierten gegen den Kapitän.',
  },
  {
    group: 'randalieren',
    words: 'randalieren Ausschreitung Krawall Randale Unruhe Straßenschlacht Tumult',
    example: 'Nach dem Spiel randalierten die Gäste.',
  },
  {
    group: 'kämpfen',
    words: 'kämpfen Kampf Gefecht Kampfhandlung Schlacht',
    frame: 'mit,zwischen=agent gegen=against',
    example: 'Die Truppen kämpften im Tal.',
  },
  {
    group: 'wahlsiegen',
    words: 'wahlsiegen Wahlsieg Wahlsieger Wahlsiegerin',
    frame: 'n=patient von=patient',
    example: 'Die Ärztin gewann die Wahl.',
  },
  {
    group: 'wahlsiegen',
    words: 'Wiederwahl',
    example: 'Die Bürger wählten den Amtsinhaber wieder.',
  },
  {
    group: 'wahlverlieren',
    words: 'wahlverlieren abwählen Wahlniederlage Abwahl Wahlverlierer',
    frame: 'n=patient von=patient',
    example: 'Die Ärztin verlor die Wahl.',
  },
  {
    group: 'beschuldigen',
    words: 'anlasten',
    frame: 'd=recipient gegen=recipient',
    example: 'Der Kunde warf dem Händler Betrug vor.',
  },
  {
    group: 'beschuldigen',
    words: 'Beschuldigung Anschuldigung',
    frame: 'a=recipient gegen=recipient d=patient',
    example: 'Der Kunde beschuldigte den Händler.',
  },
  {
    group: 'verteidigen',
    words: 'Verteidigung Rechtfertigung',
    frame: 'gegen=against',
    example: 'Die Leiterin verteidigte den Plan.',
  },
  {
    group: 'anordnen',
    words: 'anordnen verfügen Anordnung Befehl',
    example: 'Das Gericht ordnete eine Untersuchung an.',
  },
  {
    group: 'anfechten',
    words: 'anfechten Anfechtung Berufung Einspruch Revision Rechtsmittel Beschwerde Widerspruch',
    frame: 'gegen=patient',
    example: 'Der Wirt focht das Urteil an.',
  },
  {
    group: 'begnadigen',
    words: 'begnadigen amnestieren Begnadigung Amnestie Straferlass',
    frame: 'für=patient',
    example: 'Die Fürstin begnadigte den Schmuggler.',
  },
  {
    group: 'erpressen',
    words: 'erpressen Erpressung Erpresser Erpresserin',
    frame: 'von=recipient',
    example: 'Der Kellner erpresste den Wirt.',
  },
  {
    group: 'selbsttöten',
    words: 'selbsttöten Selbstmord Suizid Selbsttötung Freitod',
    frame: 'n=patient von=patient',
    example: 'Der Verwalter nahm sich das Leben.',
  },
  {
    group: 'missbrauchen',
    words: 'missbrauchen Missbrauch',
    example: 'Der Verwalter missbrauchte sein Amt.',
  },
  {
    group: 'boykottieren',
    words: 'boykottieren Boykott',
    frame: 'von,gegen=patient',
    example: 'Die Wirte boykottierten das Fest.',
  },
  {
    group: 'vorstellen',
    words: 'vorführen Vorstellung Präsentation Vorführung Vorlage',
    example: 'Die Firma stellte ein neues Fahrrad vor.',
  },
  {
    group: 'ankündigen',
    words: 'Ankündigung Bekanntgabe',
    example: 'Die Firma kündigte einen Umbau an.',
  },
  {
    group: 'gründen',
    words: 'Gründung Gründer Gründerin',
    example: 'Der Bäcker gründete einen Verein.',
  },
  {
    group: 'einweihen',
    words: 'einweihen Einweihung Eröffnung',
    frame: 'durch=agent',
    example: 'Die Bürgermeisterin weihte das Bad ein.',
  },
  {
    group: 'vertagen',
    words: 'vertagen verschieben aufschieben verlegen Vertagung Verschiebung Aufschub Verlegung',
    example: 'Der Rat vertagte die Sitzung.',
  },
  {
    group: 'unterbrechen',
    words: 'unterbrechen Unterbrechung Aussetzung',
    example: 'Der Richter unterbrach den Prozess.',
  },
  {
    group: 'scheitern',
    words: 'Scheitern Fehlschlag',
    frame: 'n=patient',
    example: 'Die Verhandlungen scheiterten am Abend.',
  },
  {
    group: 'gelingen',
    words: 'glücken klappen Gelingen',
    frame: 'n=patient',
    example: 'Der Versuch gelang am Abend.',
  },
  {
    group: 'verzichten',
    words: 'Verzicht',
    frame: 'auf=patient',
    example: 'Die Firma verzichtet auf den Umbau.',
  },
  {
    group: 'erforschen',
    words: 'erforschen analysieren auswerten Erforschung Untersuchung Analyse Auswertung',
    example: 'Die Biologin untersuchte das Moor.',
  },
  {
    group: 'prüfen',
    words: 'kontrollieren Prüfung Überprüfung Kontrolle',
    example: 'Das Amt kontrollierte die Brücke.',
  },
  {
    group: 'testen',
    words: 'erproben ausprobieren Test Erprobung',
    example: 'Die Werft testete das Boot.',
  },
  {
    group: 'sprengen',
    words: 'sprengen Sprengung',
    example: 'Die Firma sprengte den Turm.',
  },
  {
    group: 'ausbilden',
    words: 'ausbilden schulen Ausbildung Schulung Training',
    example: 'Die Werft bildet zwölf Lehrlinge aus.',
  },
  {
    group: 'löschen',
    words: 'löschen entfernen Löschung Entfernung',
    example: 'Die Redaktion löschte den Beitrag.',
  },
  {
    group: 'beantragen',
    words: 'Antrag Beantragung',
    frame: 'auf=patient',
    example: 'Der Wirt beantragte eine Konzession.',
  },
  {
    group: 'verschärfen',
    words: 'Verschärfung',
    example: 'Der Rat verschärfte die Regeln.',
  },
  {
    group: 'lockern',
    words: 'lockern Lockerung',
    example: 'Der Rat lockerte die Regeln.',
  },
  {
    group: 'verbessern',
    words: 'bessern Verbesserung Besserung',
    example: 'Die Firma verbesserte das Fahrrad.',
  },
  {
    group: 'verschlechtern',
    words: 'verschlimmern Verschlechterung Verschlimmerung',
    example: 'Der Umbau verschlechterte den Klang.',
  },
  {
    group: 'begrenzen',
    words: 'begrenzen beschränken einschränken Begrenzung Beschränkung Einschränkung',
    example: 'Der Rat begrenzte die Zahl der Boote.',
  },
  {
    group: 'ausbauen',
    words: 'ausbauen erweitern Ausbau Erweiterung',
    example: 'Die Stadt baut den Hafen aus.',
  },
  {
    group: 'umbauen',
    words: 'umbauen Umbau',
    example: 'Die Stadt baut das Rathaus um.',
  },
  {
    group: 'sanieren',
    words:
      'sanieren renovieren restaurieren modernisieren Sanierung Renovierung Restaurierung Modernisierung',
    example: 'Die Stadt saniert das Rathaus.',
  },
  {
    group: 'reparieren',
    words: 'reparieren instandsetzen Reparatur Instandsetzung',
    example: 'Die Werft reparierte die Fähre.',
  },
  {
    group: 'ersetzen',
    words: 'ersetzen ablösen austauschen Ersatz Ablösung Austausch',
    example: 'Der Neuling löste den Kapitän ab.',
  },
  {
    group: 'auszeichnen',
    words: 'auszeichnen ehren prämieren Auszeichnung Ehrung Preisverleihung',
    example: 'Die Akademie zeichnete die Autorin aus.',
  },
  {
    group: 'gratulieren',
    words: 'beglückwünschen Gratulation Glückwunsch',
    frame: 'a=recipient an=recipient',
    example: 'Der Rivale gratulierte der Siegerin.',
  },
  {
    group: 'danken',
    words: 'bedanken Dank',
    frame: 'bei,an=recipient für=patient',
    example: 'Die Siegerin dankte dem Rivalen.',
  },
  {
    group: 'beerdigen',
    words: 'beerdigen beisetzen bestatten Beerdigung Beisetzung Bestattung Begräbnis',
    example: 'Die Gemeinde setzte den Pfarrer bei.',
  },
  {
    group: 'fusionieren',
    words: 'fusionieren zusammenschließen Fusion Zusammenschluss',
    frame: 'mit,zwischen=agent',
    example: 'Die Sparkassen fusionieren im Herbst.',
  },
  {
    group: 'zurückrufen',
    words: 'zurückrufen Rückruf Rückrufaktion',
    example: 'Die Firma rief die Helme zurück.',
  },
  {
    group: 'zurücknehmen',
    words: 'Rücknahme Rückzug Widerruf',
    example: 'Die Firma zog ihr Angebot zurück.',
  },
  {
    group: 'abschalten',
    words: 'abschalten ausschalten herunterfahren Abschaltung',
    example: 'Der Betreiber schaltete den Sender ab.',
  },
  {
    group: 'einschalten',
    words: 'einschalten anschalten hochfahren Einschaltung',
    example: 'Der Betreiber schaltete den Sender ein.',
  },
  {
    group: 'besitzen',
    words: 'besitzen haben innehaben Besitz Besitzer Besitzerin Eigentümer Eigentümerin Inhaber Inhaberin',
    example: 'Der Bäcker besitzt zwei Häuser.',
  },
  {
    group: 'besitzen',
    words: '',
    frame: 'n=patient d=agent',
    example: 'Das Haus gehört dem Bäcker.',
  },
  {
    group: 'besitzen',
    words: 'verfügen',
    frame: 'n=agent über=patient',
    example: 'Der Bäcker verfügt über zwei Häuser.',
  },
  {
    group: 'essen',
    words: 'essen verzehren verspeisen Verzehr',
    example: 'Die Gäste aßen Forelle.',
  },
  {
    group: 'taufen',
    words: 'taufen Taufe',
    example: 'Die Patin taufte das Schiff.',
  },
  {
    group: 'bieten',
    words: 'Gebot',
    frame: 'für,auf=patient',
    example: 'Ein Sammler bot für den Krug.',
  },
];
