/**
 * Adjectives that open a sentence as adverbs and so are written with a capital, though they are no noun: "Konkret will
 * Weber …", "Offiziell heißt es …". None is a surname of note. Own compilation.
 */
export const OPENING_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'Konkret Offiziell Inoffiziell Unmittelbar Ursprünglich Zusätzlich Endgültig Vorläufig Nachträglich Anschließend ' +
    'Inhaltlich Rechtlich Finanziell Politisch Wirtschaftlich Technisch Militärisch Juristisch Formal Formell Öffentlich ' +
    'Regelmäßig Vorübergehend Kurzfristig Langfristig Mittelfristig Kürzlich Neulich Durchschnittlich Entsprechend ' +
    'Ausdrücklich Grundsätzlich Prinzipiell Persönlich Gemeinsam Jährlich Täglich Stündlich Nachdrücklich Überraschend ' +
    'Bemerkenswert Unklar Unbekannt Umstritten Fraglich Besonders Speziell Generell Theoretisch Praktisch Statistisch'
  ).split(' '),
);
