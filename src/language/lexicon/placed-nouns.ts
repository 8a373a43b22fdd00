/** Nouns behind which a country's or a region's name stands as their own: "die Republik [Malta]". Own compilation. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'land bundesland republik bundesrepublik volksrepublik stadt hansestadt hauptstadt landeshauptstadt bundeshauptstadt insel ' +
    'bezirk landkreis kreis gemeinde inselstaat königreich fürstentum emirat sultanat region provinz kanton staat freistaat bundesstaat gebiet großraum raum'
  ).split(' '),
);

/** Names of places that are common nouns beside: "der Bezirk [Mitte]". Own compilation. */
export const NOUNS_THAT_NAME_PLACES: ReadonlySet<string> = new Set(
  'Mitte Nord Süd Ost West Neustadt Altstadt Hafen Elsass Pfalz Saarland Harz Eifel Breisgau Burgenland'.split(
    ' ',
  ),
);

/** Ends of nouns for bodies that have the country in their name: "der Verkehrsclub [Norwegen]". Own compilation. */
export const BODIES_OF_COUNTRIES: readonly string[] =
  'club forum aktion verband bund stiftung netzwerk portal radio institut gesellschaft gewerkschaft kammer rat'.split(
    ' ',
  );

/** Letters of states and unions that stand before their bodies without a hyphen: "die [US] Botschaft". Own compilation. */
export const LETTERS_OF_UNIONS: ReadonlySet<string> = new Set('US EU UN UNO NATO'.split(' '));

/** "[Nord]schweden", "[West-]Sahara": a part of what follows. */
export const REGION_BEGINNING = /^(?:nord|süd|ost|west|zentral|mittel)(?:ost|west)?-?(?=\p{L}{4})/iu;

/** Towns and states of two words, neither of them a German noun; written alone they look like somebody's names. Own compilation. */
export const TOWNS_OF_TWO_WORDS: ReadonlySet<string> = new Set([
  'Abu Dhabi',
  'Addis Abeba',
  'Baton Rouge',
  'Buenos Aires',
  'Cox Bazar',
  'Den Haag',
  'Hong Kong',
  'Kuala Lumpur',
  'Las Palmas',
  'Las Vegas',
  'Los Angeles',
  'Mexico City',
  'New Delhi',
  'New Hampshire',
  'New Haven',
  'New Jersey',
  'New Mexico',
  'New Orleans',
  'New York',
  'North Carolina',
  'North Dakota',
  'Palm Beach',
  'Phnom Penh',
  'Puerto Rico',
  'Rhode Island',
  'Salt Lake',
  'San Antonio',
  'San Diego',
  'San Francisco',
  'San José',
  'Santa Monica',
  'Silicon Valley',
  'South Carolina',
  'South Dakota',
  'Tel Aviv',
  'West Virginia',
]);
