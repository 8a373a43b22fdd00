import type { PredicateEntry } from './predicate-group.ts';

/** Courts, laws, permits. Own compilation. */
export const JUSTICE_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'verurteilen',
    words: 'schuldigsprechen verknacken bestrafen Verurteilung Schuldspruch Bestrafung',
    example: 'Das Landgericht verurteilte den Kassierer.',
  },
  {
    group: 'freisprechen',
    words: 'freisprechen Freispruch',
    example: 'Das Landgericht sprach den Kassierer frei.',
  },
  {
    group: 'anklagen',
    words: 'verklagen belangen Anklage Klage Strafanzeige anzeigen Anzeige',
    frame: 'gegen=patient',
    example: 'Die Staatsanwaltschaft klagte den Arzt an.',
  },
  {
    group: 'anklagen',
    words: 'angeklagtsein',
    frame: 'n=patient von=patient',
    example: 'Der Arzt stand im Mai vor Gericht.',
  },
  {
    group: 'ermitteln',
    words: 'nachforschen fahnden Ermittlung Untersuchung Ermittlungsverfahren Fahndung Nachforschung',
    frame: 'gegen,nach=patient',
    example: 'Die Staatsanwaltschaft ermittelt gegen den Arzt.',
  },
  {
    group: 'erlauben',
    words: 'zulassen legalisieren Erlaubnis Genehmigung Zulassung Freigabe Billigung',
    frame: 'n=agent a=patient d=recipient',
    example: 'Das Amt genehmigte den Umbau.',
  },
  {
    group: 'verbieten',
    words: 'verwehren sperren Verbot Untersagung Sperrung Sperre',
    example: 'Das Amt untersagte den Umbau.',
  },
  {
    group: 'beschließen',
    words:
      'verabschieden verfügen ratifizieren besiegeln durchwinken abnicken Beschluss Entscheidung Verabschiedung Ratifizierung',
    frame: 'über=patient',
    example: 'Der Stadtrat beschloss den Haushalt.',
  },
  {
    group: 'ablehnen',
    words: 'ausschlagen Ablehnung Zurückweisung Verweigerung Absage Weigerung Veto dagegen',
    example: 'Der Stadtrat lehnte den Haushalt ab.',
  },
  {
    group: 'zustimmen',
    words: 'einwilligen eingehen stattgeben dafür Zustimmung Annahme Billigung Befürwortung Ja',
    frame: 'd,auf=patient',
    example: 'Der Stadtrat stimmte dem Haushalt zu.',
  },
  {
    group: 'zustimmen',
    words: 'mittragen',
    example: 'Der Stadtrat unterstützt den Haushalt.',
  },
  {
    group: 'aufheben',
    words:
      'aufheben abschaffen annullieren außerkraftsetzen streichen Aufhebung Abschaffung Annullierung Widerruf Streichung',
    example: 'Das Gericht hob das Urteil auf.',
  },
  {
    group: 'einführen',
    words: 'Einführung Schaffung Erlass Einrichtung',
    example: 'Die Stadt führt eine Parkgebühr ein.',
  },
  {
    group: 'einführen',
    words: '',
    frame: 'n=patient',
    example: 'Die Parkgebühr kommt im Herbst.',
  },
  {
    group: 'unterzeichnen',
    words: 'unterschreiben besiegeln paraphieren Unterzeichnung Unterschrift',
    example: 'Die Bürgermeisterin unterzeichnete den Vertrag.',
  },
  {
    group: 'vereinbaren',
    words: 'aushandeln Vereinbarung Einigung Abkommen Vertrag Abschluss Verständigung Pakt Deal Übereinkunft',
    frame: 'mit,zwischen=agent auf=patient',
    example: 'Die Städte schlossen ein Abkommen über den Fahrplan.',
  },
  {
    group: 'verhandeln',
    words: 'Verhandlung Gespräch beraten Unterredung Beratung',
    frame: 'mit,zwischen=agent',
    example: 'Die Gewerkschaft verhandelt mit dem Konzern über den Lohn.',
  },
  {
    group: 'kündigen',
    words: 'kündigen auflösen Kündigung Aufkündigung Auflösung',
    example: 'Der Konzern kündigte den Vertrag.',
  },
  {
    group: 'gestehen',
    words: 'beichten auspacken Geständnis Eingeständnis',
    example: 'Der Angeklagte gestand die Tat.',
  },
  {
    group: 'ausliefern',
    words: 'ausliefern überstellen abschieben ausweisen Auslieferung Überstellung Abschiebung Ausweisung',
    frame: 'an,nach,in=recipient',
    example: 'Das Land lieferte den Gesuchten aus.',
  },
  {
    group: 'sanktionieren',
    words: 'sanktionieren bestrafen Sanktion Embargo Strafmaßnahme',
    frame: 'gegen=patient',
    example: 'Der Verband verhängte Sanktionen gegen den Klub.',
  },
  {
    group: 'verstoßen',
    words: 'verstoßen verletzen missachten übertreten Verstoß Bruch Verletzung Missachtung',
    frame: 'gegen=patient',
    example: 'Der Wirt verstieß gegen die Auflagen.',
  },
  {
    group: 'einhalten',
    words: 'einhalten befolgen beachten respektieren Einhaltung Befolgung Beachtung',
    frame: 'an=patient',
    example: 'Der Wirt hielt die Auflagen ein.',
  },
  {
    group: 'schuldig',
    words: 'schuldig schuld verantwortlich schuldtragen Schuld Verantwortung Täter',
    frame: 'für,an=patient',
    example: 'Der Fahrer war schuld am Unfall.',
  },
  {
    group: 'unschuldig',
    words: 'unschuldig schuldlos Unschuld',
    example: 'Der Fahrer war unschuldig.',
  },
  {
    group: 'beteiligen',
    words: 'mitwirken mitmachen beteiligt verwickelt Beteiligung Teilnahme Mitwirkung Verwicklung',
    frame: 'an,bei,in=patient',
    example: 'Der Dienst war an der Aktion beteiligt.',
  },
];
