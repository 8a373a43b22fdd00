/** A text, and who speaks in it, in the order of the statements; "niemand" where the text does not say. */
type Example = readonly [text: string, ...speakers: string[]];

/** What bodies are called, by kind: each kind has its variants, all of them invented. */
export const NAMED_BODY_KINDS: Readonly<Record<string, readonly Example[]>> = {
  'whose words a noun names, with their land': [
    ['Nach israelischen Militärangaben seien zwei Menschen verletzt worden.', 'israelisches Militär'],
    ['Laut türkischen Polizeiangaben brannte ein Lager.', 'türkische Polizei'],
    ['Nach britischen Behördenangaben fehlen Betten.', 'britische Behörden'],
    ['Italienischen Medienberichten zufolge bleibt der Hafen zu.', 'italienische Medien'],
    ['Nach norwegischen Regierungsangaben steigt der Preis.', 'norwegische Regierung'],
    ['Das Boot sank nach griechischen Medienberichten vor der Küste.', 'griechische Medien'],
    ['Nach offiziellen Polizeiangaben kamen 300 Gäste.', 'Polizei'],
    ['Nach Polizeiangaben kamen 300 Gäste.', 'Polizei'],
    ['Nach schwedischen Armeeangaben wurde ein Boot gesichtet.', 'schwedische Armee'],
  ],
  'a firm called by the full name of its owner': [
    ['Laut dem Konzert-Büro Richard Ohm ist der Abend abgesagt.', 'Konzert-Büro Richard Ohm'],
    ['Laut der Anwaltskanzlei Max Vogt ist der Vertrag ungültig.', 'Anwaltskanzlei Max Vogt'],
    ['Das Architekturbüro Eva Lamm teilte mit, der Turm werde höher.', 'Architekturbüro Eva Lamm'],
    ['Nach Angaben des Büros Eva Lamm stiegen die Mieten.', 'Büro Eva Lamm'],
    ['Die Spedition Jan Ohm erklärte, die Fahrer seien krank.', 'Spedition Jan Ohm'],
    ['Die beauftragte Kanzlei Jan Ohm erklärte, die Auflage sei falsch.', 'Kanzlei Jan Ohm'],
    ['Wie die Galerie Lena Vogt mitteilte, bleiben die Bilder hängen.', 'Galerie Lena Vogt'],
    ['Im Justizministerium sagte Jan Ohm, es gebe Geld.', 'Jan Ohm'],
    ['Der Anwalt Max Vogt sagte, der Vertrag sei ungültig.', 'Max Vogt (Anwalt)'],
  ],
  'a medium or an agency with its name': [
    ['Nach Angaben der Nachrichtenagentur epd kamen 4000 Gäste.', 'epd (Nachrichtenagentur)'],
    ['Wie dpa berichtet, bleibt die Kirche zu.', 'dpa'],
    ['Laut dpa bleibt die Kirche zu.', 'dpa'],
    [
      'Laut Informationen des Nachrichtenmagazins DER NORDSTERN will der Rat nicht zahlen.',
      'DER NORDSTERN (Nachrichtenmagazin)',
    ],
    ['Die Zeitung DIE WARTE berichtete, der Rat wolle nicht zahlen.', 'DIE WARTE (Zeitung)'],
    ['Nach Angaben von Radio Bremen fehlt die Akte.', 'Radio Bremen'],
    ['Radio Moorburg meldete, die Brücke sei gesperrt.', 'Radio Moorburg'],
    ['Im Radio sagte Jan Ohm, die Brücke sei gesperrt.', 'Jan Ohm'],
    ['Das „Space Research Institute“ teilte mit, die Kamera sei ausgefallen.', 'Space Research Institute'],
    [
      'Nun stellt das australische Fish Research Institute klar, Haie seien bedroht.',
      'Fish Research Institute',
    ],
    ['Nach Angaben des Seedorfer Landratsamtes fehlen Lehrer.', 'Seedorfer Landratsamt'],
  ],
  'a body that is called by more than one word': [
    [
      'Die Betreiberfirma Nordstrom Europe teilte mit, das Werk laufe wieder.',
      'Nordstrom Europe (Betreiberfirma)',
    ],
    ['Die Werft Nordstrom Energetix erklärte, das Dock sei voll.', 'Nordstrom Energetix (Werft)'],
    ['Die EU Kommission teilte mit, sie klage.', 'EU Kommission'],
    ['Die US Botschaft erklärte, niemand sei verletzt.', 'US Botschaft'],
    ['Ein Sprecher der UN Mission sagte, das Lager sei voll.', 'Sprecher der UN Mission'],
    ['Nach Angaben der Gesellschaft für bedrohte Tiere starben 39 Wale.', 'Gesellschaft für bedrohte Tiere'],
    ['Die Gesellschaft für erneuerbare Wärme sagte, es werde teuer.', 'Gesellschaft für erneuerbare Wärme'],
    ['Das Büro für Demokratische Wahlen sagte, es fehle an Listen.', 'Büro für Demokratische Wahlen'],
    ['Nach Angaben des UNO-Kommissariats fehlen Zelte.', 'UNO-Kommissariat'],
    ['Das Flüchtlingskommissariat teilte mit, es fehlten Zelte.', 'Flüchtlingskommissariat'],
  ],
  'somebody of a town or a region of two words': [
    ['New Yorks Bürgermeister Max Vogt sagte, die Brücke bleibe zu.', 'Max Vogt (New Yorks Bürgermeister)'],
    [
      'San Franciscos Polizeichefin Eva Lamm sagte, die Brücke bleibe zu.',
      'Eva Lamm (San Franciscos Polizeichefin)',
    ],
    ['„Es ist ernst“, sagte New Yorks Gouverneur Jan Ohm.', 'Jan Ohm (New Yorks Gouverneur)'],
    ['Buenos Aires’ Rat tagte. New Yorks Polizei sagte, es sei ruhig.', 'New Yorks Polizei'],
    [
      'Der Präsident der Region Elsass Jan Ohm schlägt vor, die Maut zu erhöhen.',
      'Jan Ohm (Präsident der Region Elsass)',
    ],
    ['Die Region Elsass teilte mit, die Maut bleibe.', 'Region Elsass'],
    ['New York teilte mit, die Brücke bleibe zu.', 'New York'],
    ['Der Bezirk Mitte teilte mit, die Schule bleibe zu.', 'Bezirk Mitte'],
  ],
  'many behind a preposition and without an article': [
    ['Aus diplomatischen Kreisen heißt es, der Rat zögere.', 'diplomatische Kreise'],
    ['Laut informierten Kreisen zögert der Rat.', 'informierte Kreise'],
    ['Aus unterrichteten Kreisen verlautete, der Rat zögere.', 'unterrichtete Kreise'],
    ['Laut führenden Experten zögert der Rat.', 'führende Experten'],
    ['Laut bekannten Forschern steigt das Meer.', 'bekannte Forscher'],
    ['Nach Angaben von beteiligten Ärzten fehlen Betten.', 'beteiligte Ärzte'],
    ['Nach Angaben beteiligter Ärzte fehlen Betten.', 'beteiligte Ärzte'],
    ['Laut bekanntem Forscher steigt das Meer.', 'bekannter Forscher'],
  ],
};
