import type { PredicateEntry } from './predicate-group.ts';

/** Giving and taking, buying and selling, paying. Own compilation. */
export const TRANSFER_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'liefern',
    words:
      'ausliefern abliefern zuliefern schicken verschicken senden versenden übersenden übergeben überlassen überbringen transferieren exportieren bereitstellen zuschicken weitergeben Lieferung Auslieferung Export Ausfuhr Bereitstellung Weitergabe Transfer Übergabe Zulieferung Entsendung Lieferant Exporteur',
    frame: 'd,an,nach,für,in=recipient von=agent',
    example: 'Die Firma lieferte der Stadt neue Busse.',
  },
  {
    group: 'liefern',
    words: 'beliefern versorgen ausstatten ausrüsten aufrüsten Versorgung Belieferung',
    frame: 'a=recipient mit=patient',
    example: 'Die Molkerei beliefert das Krankenhaus mit Milch.',
  },
  {
    group: 'liefern',
    words: 'beziehen importieren entgegennehmen Erhalt Bezug Import Einfuhr Empfänger',
    frame: 'n=recipient von,aus,durch=agent',
    example: 'Das Krankenhaus erhielt von der Molkerei frische Milch.',
  },
  {
    group: 'liefern',
    words:
      'kaufen erwerben ankaufen einkaufen beschaffen abkaufen Kauf Erwerb Ankauf Einkauf Beschaffung Käufer',
    frame: 'n=recipient von,bei,aus,d=agent',
    example: 'Die Stadt kaufte zwölf Busse von einem Hersteller.',
  },
  {
    group: 'verkaufen',
    words: 'absetzen versteigern verhökern verscherbeln Verkauf Veräußerung Versteigerung Verkäufer',
    frame: 'd,an=recipient',
    example: 'Der Verein verkaufte den Stürmer an einen Rivalen.',
  },
  {
    group: 'verkaufen',
    words: 'kaufen erwerben ankaufen abkaufen übernehmen Kauf Erwerb Ankauf Übernahme Verpflichtung',
    frame: 'n=recipient von,bei,d=agent',
    example: 'Ein Rivale kaufte den Stürmer.',
  },
  {
    group: 'geben',
    words:
      'vergeben zuteilen schenken stiften auszahlen zahlen bezahlen überweisen leihen verleihen zukommen Vergabe Gewährung Bewilligung Spende Auszahlung Zahlung Überweisung Verleihung',
    frame: 'd,an,für=recipient',
    example: 'Der Landkreis zahlte dem Verein einen Zuschuss.',
  },
  {
    group: 'geben',
    words: 'Erhalt Annahme',
    frame: 'n=recipient von,durch=agent',
    example: 'Der Verein bekam vom Landkreis einen Zuschuss.',
  },
  {
    group: 'unterstützen',
    words:
      'beistehen fördern beispringen unterstützend Unterstützung Hilfe Beistand Förderung Hilfeleistung Unterstützer Helfer',
    frame: 'a,d,für,an=recipient von,durch=agent mit=patient',
    example: 'Das Land unterstützt die Gemeinde beim Neubau.',
  },
  {
    group: 'bezahlen',
    words:
      'zahlen bezahlen begleichen entrichten blechen finanzieren aufkommen Zahlung Bezahlung Finanzierung',
    frame: 'd,an=recipient',
    example: 'Der Investor finanziert das Stadion.',
  },
  {
    group: 'einsetzen',
    words: 'benutzen gebrauchen anwenden aufbieten Einsatz Verwendung Nutzung Benutzung Gebrauch Anwendung',
    frame: 'gegen,bei=against',
    example: 'Die Feuerwehr setzte zwei Hubschrauber ein.',
  },
  {
    group: 'entsenden',
    words: 'schicken senden abstellen verlegen stationieren Entsendung Stationierung Verlegung',
    frame: 'nach,in,an,d,auf=recipient',
    example: 'Das Land entsendet hundert Polizisten in die Grenzstadt.',
  },
  {
    group: 'stehlen',
    words: 'stehlen entwenden rauben erbeuten klauen unterschlagen Diebstahl Raub Unterschlagung',
    frame: 'd,von,aus=recipient',
    example: 'Unbekannte stahlen aus der Kirche zwei Leuchter.',
  },
  {
    group: 'spenden',
    words: 'stiften schenken Spende Stiftung Schenkung',
    frame: 'd,an,für=recipient',
    example: 'Der Bäcker spendete dem Tierheim hundert Brote.',
  },
  {
    group: 'herausgeben',
    words: 'zurückgeben rückerstatten aushändigen Rückgabe Herausgabe Rückerstattung Erstattung',
    frame: 'd,an=recipient',
    example: 'Das Museum gab das Bild den Erben zurück.',
  },
  {
    group: 'anbieten',
    words: 'offerieren unterbreiten Angebot Offerte Vorschlag',
    frame: 'd,an=recipient',
    example: 'Der Verein bot dem Torwart einen Vertrag an.',
  },
  {
    group: 'bitten',
    words: 'anrufen anfragen nachsuchen flehen Bitte Ersuchen Gesuch Anfrage Hilferuf',
    frame: 'a=recipient um=patient an=recipient nach=patient',
    example: 'Die Gemeinde bat den Landkreis um Hilfe.',
  },
  {
    group: 'fordern',
    words: 'Forderung Verlangen',
    frame: 'von=recipient auf,nach=patient',
    example: 'Die Gewerkschaft fordert vom Konzern höhere Löhne.',
  },
  {
    group: 'fordern',
    words: 'anhalten Aufforderung Appell Aufruf',
    frame: 'a,an=recipient zu,auf=patient',
    example: 'Der Rat forderte den Betreiber auf, die Halle zu räumen.',
  },
  {
    group: 'schulden',
    words: 'schulden schuldig Schulden Schuld',
    example: 'Die Stadt schuldet dem Bauherrn eine Million.',
  },
];
