/**
 * Endings of nouns for bodies that are told apart by their place: "das Landgericht Harbrück", "die Polizei Ostertal". The
 * place alone is not their name. Own compilation from the names of German courts, offices, schools and hospitals.
 */
export const PLACED_BODY_ENDINGS: readonly string[] = (
  'gericht staatsanwaltschaft anwaltschaft polizei präsidium inspektion direktion ministerium behörde amt landkreis ' +
  'universität hochschule bezirk klinikum klinik krankenhaus feuerwehr stadtverwaltung kreisverwaltung regionalbüro messe stadtwerke handelskammer handwerkskammer bistum erzbistum'
).split(' ');
