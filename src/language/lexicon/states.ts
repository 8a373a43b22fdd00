/**
 * States of the German-speaking countries, which speak as their governments do: "Niedersachsen lehnte den Plan ab". Own list of
 * common knowledge.
 */
export const STATES: ReadonlySet<string> = new Set(
  (
    'Baden-Württemberg Bayern Brandenburg Bremen Hamburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen NRW ' +
    'Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen Tirol Kärnten Steiermark Vorarlberg ' +
    'Niederösterreich Oberösterreich Burgenland Salzburg'
  ).split(' '),
);

/** Media that dictionaries read as common nouns, as they stand behind an article: "Der Spiegel berichtete". Own list. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  (
    'Spiegel Stern Fokus Rundschau Tagesspiegel Kurier Anzeiger Bote Morgenpost Abendblatt Wochenblatt Sonntagsblatt Tageblatt ' +
    'Generalanzeiger Volksstimme Tagesschau Tagesthemen Nachrichten Automobilwoche Wirtschaftswoche Ärzteblatt Merkur Presse Welt'
  ).split(' '),
);
