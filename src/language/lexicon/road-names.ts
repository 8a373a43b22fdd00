/**
 * What the letter before a road's number stands for. Own compilation of general knowledge. Example: "auf der A 3" and "auf der
 * Autobahn 3" are one road.
 */
export const ROAD_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['A', ['Autobahn', 'Bundesautobahn', 'BAB']],
  ['B', ['Bundesstraße']],
  ['L', ['Landesstraße', 'Landstraße']],
  ['K', ['Kreisstraße']],
]);
