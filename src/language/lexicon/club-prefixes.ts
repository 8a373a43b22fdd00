/** Abbreviations that open the name of a club or a ship and are no body by themselves: "der [SV] Tannrode". Own compilation. */
export const CLUB_PREFIXES: ReadonlySet<string> = new Set(
  'FC SC SV TSV FSV ASV ESV MSV HSV VFB VFL BSC SSV TV TUS TSG SG AC AS RC EHC ERC EV HC KSC BVB AFC CF CD MS USS HMS SS MV RMS IG TÜV LKA BBC AK'.split(
    ' ',
  ),
);
