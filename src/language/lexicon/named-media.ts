/**
 * Ends of nouns for papers, stations and sites, whose names follow them and may be common nouns: "die Zeitung
 * [Hafen Kurier] berichtete". Own compilation.
 */
export const NAMED_MEDIA: readonly string[] =
  'zeitung magazin portal sender seite zeitschrift blatt blog agentur fernsehsender radiosender rundfunksender'.split(
    ' ',
  );
