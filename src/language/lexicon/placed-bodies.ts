/**
 * Ends of nouns for firms that are called by their owner's full name: "die Anwaltskanzlei [Max Vogt]". Not those to whom something is
 * told ("sagte der Agentur Jan Ohm"). Own compilation.
 */
export const OWNED_BODIES: readonly string[] =
  'büro kanzlei galerie bäckerei metzgerei brauerei spedition autohaus weingut reederei druckerei gärtnerei'.split(
    ' ',
  );

/**
 * Endings of nouns for bodies that are told apart by their place: "das Landgericht Harbrück", "die Polizei Ostertal". The
 * place alone is not their name. Own compilation from the names of German courts, offices, schools, hospitals and stations.
 */
export const PLACED_BODY_ENDINGS: readonly string[] = (
  'gericht staatsanwaltschaft anwaltschaft polizei präsidium inspektion direktion ministerium behörde amt landkreis ' +
  'universität hochschule bezirk klinikum klinik krankenhaus feuerwehr stadtverwaltung kreisverwaltung regionalbüro messe stadtwerke handelskammer handwerkskammer bistum erzbistum radio'
).split(' ');
