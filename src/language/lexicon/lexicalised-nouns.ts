/**
 * Nouns in -ung that name a thing, a body or a state and no event any more: "die Regierung" is nobody's governing.
 * Own compilation. Example: "Die Beziehungen der Länder sind gut" tells of no delivery, though "beziehen" may.
 */
export const LEXICALISED_NOUNS: ReadonlySet<string> = new Set(
  (
    'Regierung Beziehung Zeitung Wohnung Meinung Bevölkerung Verfassung Sitzung Leitung Abteilung Umgebung Währung Richtung ' +
    'Stellung Haltung Kleidung Kreuzung Heizung Rechnung Siedlung Vorstellung Nahrung Verwaltung Führung Bildung Erfahrung ' +
    'Ausrüstung Ausstattung Zuwendung Sendung Ladung Bedeutung Ordnung Festung Mischung Spannung Strömung Handlung Gattung ' +
    'Umwelt Anlage Einrichtung Ausstellung'
  ).split(' '),
);
