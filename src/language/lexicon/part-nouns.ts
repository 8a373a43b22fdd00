/**
 * Nouns for a part that acts for the whole it is of: what "der Vorstand der Werft" decides, the wharf decides. The last part of
 * a compound counts ("Strafsenat"). Own compilation. Example: "Der dritte Senat des Gerichtshofs hob das Urteil auf."
 */
export const PART_NOUNS: readonly string[] = (
  'vorstand aufsichtsrat führung leitung spitze direktion geschäftsführung geschäftsleitung management senat kammer gremium präsidium ' +
  'führungsspitze verwaltung zentrale redaktion intendanz rektorat konzernspitze parteispitze gouverneursrat'
).split(' ');
