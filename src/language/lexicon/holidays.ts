/**
 * The days that news name, lower-cased. Own compilation; fixed days and the distances from Easter are those of the Gregorian
 * calendar as the German states keep it. Examples: "an Heiligabend", "am Ostersonntag", "zu Pfingsten".
 */

/** Month and day. */
export const FIXED_HOLIDAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['neujahr', [1, 1]],
  ['neujahrstag', [1, 1]],
  ['dreikönigstag', [1, 6]],
  ['valentinstag', [2, 14]],
  ['weltfrauentag', [3, 8]],
  ['walpurgisnacht', [4, 30]],
  ['tag der arbeit', [5, 1]],
  ['mariä himmelfahrt', [8, 15]],
  ['tag der deutschen einheit', [10, 3]],
  ['reformationstag', [10, 31]],
  ['halloween', [10, 31]],
  ['allerheiligen', [11, 1]],
  ['allerseelen', [11, 2]],
  ['martinstag', [11, 11]],
  ['nikolaustag', [12, 6]],
  ['heiligabend', [12, 24]],
  ['heiligen abend', [12, 24]],
  ['heiliger abend', [12, 24]],
  ['weihnachten', [12, 25]],
  ['weihnachtstag', [12, 25]],
  ['1. weihnachtstag', [12, 25]],
  ['1. weihnachtsfeiertag', [12, 25]],
  ['ersten weihnachtstag', [12, 25]],
  ['ersten weihnachtsfeiertag', [12, 25]],
  ['2. weihnachtstag', [12, 26]],
  ['2. weihnachtsfeiertag', [12, 26]],
  ['zweiten weihnachtstag', [12, 26]],
  ['zweiten weihnachtsfeiertag', [12, 26]],
  ['stephanstag', [12, 26]],
  ['silvester', [12, 31]],
  ['silvesternacht', [12, 31]],
  ['silvesterabend', [12, 31]],
]);

/** Days after Easter Sunday. */
export const EASTER_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['weiberfastnacht', -52],
  ['rosenmontag', -48],
  ['faschingsdienstag', -47],
  ['fastnachtsdienstag', -47],
  ['aschermittwoch', -46],
  ['palmsonntag', -7],
  ['gründonnerstag', -3],
  ['karfreitag', -2],
  ['karsamstag', -1],
  ['ostersamstag', -1],
  ['ostern', 0],
  ['ostersonntag', 0],
  ['ostermontag', 1],
  ['weißen sonntag', 7],
  ['christi himmelfahrt', 39],
  ['himmelfahrtstag', 39],
  ['pfingsten', 49],
  ['pfingstsonntag', 49],
  ['pfingstmontag', 50],
  ['fronleichnam', 60],
]);

/** Days before the fourth Sunday in Advent, which is the last Sunday before Christmas Day. */
export const ADVENT_HOLIDAYS: ReadonlyMap<string, number> = new Map([
  ['volkstrauertag', -35],
  ['buß- und bettag', -32],
  ['totensonntag', -28],
  ['ewigkeitssonntag', -28],
  ['ersten advent', -21],
  ['zweiten advent', -14],
  ['dritten advent', -7],
  ['vierten advent', 0],
]);
