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

/** What belongs to one of them is called by an adjective, here without its ending: "[niedersächsisch]er Minister". Own compilation. */
export const STATE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  (
    'baden-württembergisch Baden-Württemberg|bayerisch Bayern|bayrisch Bayern|brandenburgisch Brandenburg|hessisch Hessen|' +
    'mecklenburg-vorpommerisch Mecklenburg-Vorpommern|niedersächsisch Niedersachsen|nordrhein-westfälisch Nordrhein-Westfalen|' +
    'rheinland-pfälzisch Rheinland-Pfalz|saarländisch Saarland|sächsisch Sachsen|sachsen-anhaltisch Sachsen-Anhalt|' +
    'schleswig-holsteinisch Schleswig-Holstein|thüringisch Thüringen|burgenländisch Burgenland|' +
    'niederösterreichisch Niederösterreich|oberösterreichisch Oberösterreich|steirisch Steiermark|nrw Nordrhein-Westfalen'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Media that dictionaries read as common nouns, as they stand behind an article: "Der Spiegel berichtete". Own list. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  (
    'Spiegel Stern Fokus Rundschau Tagesspiegel Kurier Anzeiger Bote Morgenpost Abendblatt Wochenblatt Sonntagsblatt Tageblatt ' +
    'Generalanzeiger Volksstimme Tagesschau Tagesthemen Nachrichten Automobilwoche Wirtschaftswoche Ärzteblatt Merkur Presse Welt Radio'
  ).split(' '),
);
