/**
 * Ends of nouns for papers, stations and sites, whose names follow them and may be common nouns: "die Zeitung
 * [Hafen Kurier] berichtete". Own compilation.
 */
export const NAMED_MEDIA: readonly string[] =
  'zeitung magazin portal sender seite zeitschrift blatt blog agentur fernsehsender radiosender rundfunksender'.split(
    ' ',
  );

/** Ends of nouns and names for whoever is told the news: "sagte der Minister der [Nachrichtenagentur]". Own compilation. */
export const NEWS_MEDIA: readonly string[] = (
  'zeitung zeitungen agentur presse-agentur presse post rundschau illustrierten tageszeitung mediengruppe welle zeit welt ' +
  'allgemeinen bild times'
).split(' ');

/** Ends of nouns for those who belong to a medium: "der [Redakteur] der Zeitung". Own compilation. */
export const MEDIA_OFFICES: readonly string[] = (
  'redakteur redakteurin verlagschef verlagschefin redaktionschef redaktionschefin senderchef herausgeber herausgeberin verleger verlegerin korrespondent korrespondentin reporter ' +
  'reporterin journalist journalistin autor autorin kolumnist kolumnistin leser leserin mitarbeiter mitarbeiterin kritiker ' +
  'kritikerin fotograf fotografin gründer gründerin redaktion redaktionen verlag leitung ausgabe gruppe büro netzwerk team kollegen ' +
  'redakteure journalisten reporter autoren autorinnen zeitung agentur blatt magazin'
).split(' ');

/** Media called by letters, that are told the news behind a name: "sagte Ohm [NDR] Info". Own list of common knowledge. */
export const MEDIA_LETTERS: ReadonlySet<string> = new Set(
  'ARD ZDF NDR WDR SWR MDR RBB BR HR SR RTL ORF SRF DLF NTV CNN BBC CNBC AFP DPA APA KNA EPD FAZ NZZ TAZ RND MOPO PNN SID SZ BILD'.split(
    ' ',
  ),
);

/** News agencies that write themselves in small letters: "die Nachrichtenagentur [dpa]". Own list of common knowledge. */
export const LOWER_AGENCIES: ReadonlySet<string> = new Set('dpa ddp dapd epd kna sid apa'.split(' '));

/** Ends of nouns for bodies whose name stands before them and may be a common noun: "die [Anker Mediengruppe]". Own compilation. */
export const NAMED_GROUPS: readonly string[] =
  'mediengruppe verlagsgruppe zeitungsgruppe unternehmensgruppe firmengruppe mediengesellschaft verlagsgesellschaft stiftung'.split(
    ' ',
  );

/** What papers abroad are called behind the name of a place: "die Washington [Post]". Own list of common knowledge. */
export const FOREIGN_PAPERS: ReadonlySet<string> = new Set(
  'Post Times Herald Tribune Examiner Journal Mail Standard Review'.split(' '),
);

/** Papers of which one appears on Sundays under a name of its own: "die Welt am Sonntag". Own list. */
export const SUNDAY_PAPERS: ReadonlySet<string> = new Set(['Welt', 'Bild', 'Presse', 'NZZ']);
export const ON_SUNDAY: readonly [string, string] = ['am', 'Sonntag'];
