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
    'Ähnlich Kritisch Skeptisch Deutlich Besorgt Zuversichtlich Optimistisch Pessimistisch Positiv Negativ Zufrieden Scharf ' +
    'Zurückhaltend Vorsichtig Verhalten Erfreut Enttäuscht Entsetzt Empört Erleichtert Gelassen Sachlich Knapp Ausführlich ' +
    'Wörtlich Sinngemäß Schriftlich Mündlich Telefonisch Intern Extern Aktuell Derzeitig Ironisch Sarkastisch Trotzig Wütend ' +
    'Verärgert Unzufrieden Unverständlich Verständlich Schlimm Schwierig Wichtig Möglich Unmöglich Wahrscheinlich Richtig Falsch ' +
    'Gleichzeitig Zeitgleich Nahezu Direkt Indirekt Selten Häufig Schnell Langsam Plötzlich Endlich Lange Gegenwärtig ' +
    'Künftig Zukünftig Vergangen Historisch Medizinisch Wissenschaftlich Epidemiologisch Organisatorisch Personell Optisch ' +
    'Später Früher Spätestens Frühestens Erstens Zweitens Drittens Viertens Also Egal Gleichgültig Gleichviel ' +
    'Bemerkenswert Unklar Unbekannt Umstritten Fraglich Besonders Speziell Generell Theoretisch Praktisch Statistisch ' +
    'Genau Übrig Konsequent Selbständig Selbstständig Evolutionär Unausgesprochen Unerlaubt Wahnwitzig'
  ).split(' '),
);
