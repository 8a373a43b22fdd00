/**
 * Nouns and what they are a kind of. A denial of the broader is one of the narrower ("keine Waffen" answers
 * "Raketen?" with no), an assertion of the narrower one of the broader. Own compilation: classes that news is
 * about. Each class with an own sentence.
 */
export const BROADER_NOUNS: readonly {
  readonly broader: string;
  readonly narrower: string;
  readonly example: string;
}[] = [
  {
    broader: 'Waffe',
    narrower:
      'Rakete Drohne Panzer Munition Gewehr Pistole Haubitze Granate Bombe Mine Kampfflugzeug Kampfjet Hubschrauber ' +
      'Geschütz Artillerie Marschflugkörper Luftabwehr Luftverteidigung Torpedo Kriegsschiff Flugabwehr Sprengsatz Raketenwerfer',
    example: 'Der Händler schmuggelte Waffen: Pistolen und Granaten.',
  },
  {
    broader: 'Ausrüstung',
    narrower: 'Waffe Fahrzeug Helm Funkgerät Schutzweste Uniform Hubschrauber Luftverteidigung Luftabwehr',
    example: 'Zur Ausrüstung gehören Helme und Funkgeräte.',
  },
  {
    broader: 'Rüstungsgut',
    narrower: 'Waffe Munition Rakete Drohne Panzer',
    example: 'Rüstungsgüter wie Munition wurden gestoppt.',
  },
  {
    broader: 'Fahrzeug',
    narrower: 'Auto Bus Lastwagen Traktor Motorrad Zug Straßenbahn Panzer Fahrrad Pkw Lkw',
    example: 'Drei Fahrzeuge, zwei Busse und ein Lastwagen, brannten aus.',
  },
  {
    broader: 'Zug',
    narrower:
      'Schnellzug Güterzug Personenzug Regionalzug Hochgeschwindigkeitszug Nachtzug Pendlerzug U-Bahn S-Bahn',
    example: 'Drei Züge, darunter ein Güterzug, standen still.',
  },
  {
    broader: 'Bus',
    narrower: 'Reisebus Schulbus Linienbus Omnibus Kleinbus Minibus',
    example: 'Drei Busse, darunter ein Reisebus, standen still.',
  },
  {
    broader: 'Flugzeug',
    narrower: 'Kampfflugzeug Kampfjet Maschine Jet Segelflugzeug Airbus Passagiermaschine',
    example: 'Die Flugzeuge, darunter ein Jet, blieben am Boden.',
  },
  {
    broader: 'Mensch',
    narrower:
      'Person Zivilist Soldat Polizist Kind Frau Mann Einwohner Bewohner Bürger Passagier Fahrgast Demonstrant Teilnehmer ' +
      'Anhänger Tourist Arbeiter Beschäftigter Patient Schüler Student Flüchtling Häftling Fan Zuschauer Beamter Jugendlicher ' +
      'Mitarbeiter Opfer Gefangener Besucher Angreifer Sicherheitsbeamter Uigure',
    example: 'Zwölf Menschen, darunter drei Kinder, wurden gerettet.',
  },
  {
    broader: 'Truppe',
    narrower: 'Soldat Infanterie Fallschirmjäger Bodentruppe Kampftruppe',
    example: 'Die Truppen, rund tausend Soldaten, rückten ab.',
  },
  {
    broader: 'Tier',
    narrower: 'Hund Katze Bär Wolf Wal Kuh Rind Schwein Schaf Huhn Vogel Pferd Fisch Luchs Elefant',
    example: 'Die Tiere, vor allem Schafe, waren krank.',
  },
  {
    broader: 'Lebensmittel',
    narrower: 'Milch Brot Fleisch Obst Gemüse Weizen Mehl Butter Ei Fisch Reis Zucker',
    example: 'Lebensmittel wie Butter wurden teurer.',
  },
  {
    broader: 'Energie',
    narrower: 'Strom Gas Öl Kohle Atomkraft Windkraft Solarenergie',
    example: 'Energie, vor allem Strom, wurde teurer.',
  },
  {
    broader: 'Rohstoff',
    narrower: 'Öl Gas Kohle Kupfer Eisen Gold Lithium Uran Weizen',
    example: 'Rohstoffe wie Kupfer sind knapp.',
  },
  {
    broader: 'Geld',
    narrower: 'Euro Dollar Million Milliarde Zuschuss Kredit Spende Hilfsgeld Fördergeld Subvention',
    example: 'Das Geld, zwei Millionen Euro, ist weg.',
  },
  {
    broader: 'Steuer',
    narrower: 'Mehrwertsteuer Einkommensteuer Grundsteuer Gewerbesteuer Erbschaftsteuer',
    example: 'Die Steuern, auch die Grundsteuer, bleiben gleich.',
  },
  {
    broader: 'Hilfe',
    narrower: 'Hilfsgut Zelt Decke Medikament Unterstützung Spende',
    example: 'Hilfe kam an: Zelte und Decken.',
  },
  {
    broader: 'Gebäude',
    narrower: 'Haus Schule Kirche Krankenhaus Halle Fabrik Turm Museum Rathaus Wohnhaus Moschee',
    example: 'Zwei Gebäude, eine Schule und eine Halle, stürzten ein.',
  },
  {
    broader: 'Politiker',
    narrower: 'Minister Abgeordneter Senator Präsident Kanzler Bürgermeister Parteichef',
    example: 'Mehrere Politiker, darunter ein Minister, kamen.',
  },
  {
    broader: 'Medikament',
    narrower: 'Impfstoff Antibiotikum Schmerzmittel Insulin Tablette',
    example: 'Medikamente wie Insulin fehlen.',
  },
  {
    broader: 'Strafe',
    narrower: 'Haft Haftstrafe Geldstrafe Freiheitsstrafe Bewährung Bußgeld',
    example: 'Die Strafe: ein Bußgeld.',
  },
];
