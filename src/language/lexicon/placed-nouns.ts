/** Nouns behind which a country's or a region's name stands as their own: "die Republik [Malta]". Own compilation. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'land bundesland republik bundesrepublik volksrepublik stadt hansestadt hauptstadt landeshauptstadt bundeshauptstadt insel ' +
    'inselstaat königreich fürstentum emirat sultanat region provinz kanton staat freistaat bundesstaat gebiet großraum raum'
  ).split(' '),
);

/** Ends of nouns for bodies that have the country in their name: "der Verkehrsclub [Norwegen]". Own compilation. */
export const BODIES_OF_COUNTRIES: readonly string[] = 'club forum aktion verband bund stiftung'.split(' ');

/** "[Nord]schweden", "[West-]Sahara": a part of what follows. Whole names only look so. */
export const REGION_BEGINNING = /^(?:nord|süd|ost|west|zentral|mittel)(?:ost|west)?-?(?=\p{L}{4})/iu;
export const NO_REGIONS: ReadonlySet<string> = new Set(['nordirland']);
