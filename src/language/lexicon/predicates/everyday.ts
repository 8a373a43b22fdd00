import type { PredicateEntry } from './predicate-group.ts';

/** What somebody needs and knows, what works and suffices, and the states in which somebody or something is. Own compilation. */
export const EVERYDAY_PREDICATES: readonly PredicateEntry[] = [
  {
    group: 'brauchen',
    words: 'benötigen bedürfen Bedarf',
    frame: 'an,nach=patient',
    example: 'Die Werft braucht neues Holz.',
  },
  {
    group: 'wissen',
    words: 'kennen Kenntnis',
    frame: 'von,über=patient',
    example: 'Der Wirt kannte den Plan.',
  },
  {
    group: 'wissen',
    words: 'bekannt geläufig',
    frame: 'n=patient d=agent',
    example: 'Dem Wirt war der Plan bekannt.',
  },
  {
    group: 'mangeln',
    words: 'fehlen mangeln Mangel Knappheit knapp',
    frame: 'n=patient an=patient',
    example: 'Es fehlen Lehrlinge.',
  },
  {
    group: 'reichen',
    words: 'reichen ausreichen genügen langen ausreichend hinreichend',
    frame: 'n=patient',
    example: 'Das Holz reicht.',
  },
  {
    group: 'funktionieren',
    words: 'funktionieren klappen funktionsfähig intakt',
    frame: 'n=patient',
    example: 'Die Fähre funktioniert.',
  },
  {
    group: 'versagen',
    words: 'versagen streiken defekt kaputt funktionsuntüchtig Defekt Panne',
    frame: 'n=patient',
    example: 'Die Pumpe versagte.',
  },
  {
    group: 'fertigstellen',
    words: 'fertigstellen vollenden Fertigstellung Vollendung',
    example: 'Die Werft stellte das Boot fertig.',
  },
  {
    group: 'fertigstellen',
    words: 'fertig vollendet fertiggestellt',
    frame: 'n=patient',
    example: 'Das Boot ist fertig.',
  },
  {
    group: 'vermissen',
    words: 'vermissen',
    example: 'Die Familie vermisst den Hirten.',
  },
  {
    group: 'vermissen',
    words: 'vermisst verschollen',
    frame: 'n=patient',
    example: 'Der Hirte ist verschollen.',
  },
  {
    group: 'flüchtig',
    words: 'flüchtig flüchtigsein untergetaucht entkommen',
    frame: 'n=patient',
    example: 'Der Dieb ist flüchtig.',
  },
  {
    group: 'betrunken',
    words: 'betrunkensein alkoholisiert',
    frame: 'n=patient',
    example: 'Der Kapitän stand unter Alkoholeinfluss.',
  },
  {
    group: 'nüchtern',
    words: 'nüchtern',
    frame: 'n=patient',
    example: 'Der Kapitän war nüchtern.',
  },
  {
    group: 'legal',
    words: 'legal rechtmäßig gesetzmäßig zulässig rechtens statthaft verfassungsgemäß erlaubt',
    frame: 'n=patient',
    example: 'Die Jagd ist legal.',
  },
  {
    group: 'illegal',
    words:
      'illegal rechtswidrig gesetzwidrig unzulässig unrechtmäßig ungesetzlich verfassungswidrig verboten untersagt',
    frame: 'n=patient',
    example: 'Die Jagd ist rechtswidrig.',
  },
  {
    group: 'gültig',
    words: 'gültig rechtskräftig wirksam bindend',
    frame: 'n=patient',
    example: 'Die Satzung ist gültig.',
  },
  {
    group: 'ungültig',
    words: 'ungültig nichtig hinfällig unwirksam',
    frame: 'n=patient',
    example: 'Die Satzung ist nichtig.',
  },
  {
    group: 'kostenlos',
    words: 'kostenlos gratis kostenfrei unentgeltlich umsonst',
    frame: 'n=patient',
    example: 'Die Fahrt ist kostenlos.',
  },
  {
    group: 'kostenpflichtig',
    words: 'kostenpflichtig gebührenpflichtig',
    frame: 'n=patient',
    example: 'Die Fahrt ist kostenpflichtig.',
  },
  {
    group: 'verpflichtend',
    words: 'verpflichtend obligatorisch vorgeschrieben Pflicht',
    frame: 'n=patient',
    example: 'Die Prüfung ist verpflichtend.',
  },
  {
    group: 'freiwillig',
    words: 'freiwillig fakultativ',
    frame: 'n=patient',
    example: 'Die Prüfung ist freiwillig.',
  },
  {
    group: 'gut',
    words: 'gut prima hervorragend ausgezeichnet',
    frame: 'n=patient',
    example: 'Die Ernte ist gut.',
  },
  {
    group: 'schlecht',
    words: 'schlecht mies miserabel',
    frame: 'n=patient',
    example: 'Die Ernte ist schlecht.',
  },
];
