/**
 * Adjectives of large German, Austrian and Swiss towns, which are written like nouns: "die [Dortmunder] Staatsanwaltschaft".
 * Own compilation.
 */
export const PLACE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'Berliner Hamburger Münchner Münchener Kölner Frankfurter Stuttgarter Düsseldorfer Leipziger Dortmunder Essener Bremer ' +
    'Dresdner Dresdener Hannoveraner Nürnberger Duisburger Bochumer Wuppertaler Bielefelder Bonner Münsteraner Mannheimer ' +
    'Karlsruher Augsburger Wiesbadener Gelsenkirchener Aachener Braunschweiger Kieler Chemnitzer Hallenser Magdeburger ' +
    'Freiburger Krefelder Mainzer Lübecker Erfurter Oberhausener Rostocker Kasseler Hagener Potsdamer Saarbrücker ' +
    'Ludwigshafener Oldenburger Osnabrücker Leverkusener Heidelberger Darmstädter Solinger Regensburger Paderborner ' +
    'Ingolstädter Offenbacher Ulmer Heilbronner Würzburger Pforzheimer Wolfsburger Göttinger Bremerhavener Reutlinger ' +
    'Koblenzer Erlanger Trierer Jenaer Siegener Hildesheimer Schweriner Weimarer Tübinger Konstanzer Bamberger Passauer ' +
    'Cottbuser Flensburger Greifswalder Stralsunder Marburger Gießener Fuldaer Schalker Wiener Grazer Linzer Salzburger ' +
    'Innsbrucker Thüringer Tiroler Kärntner Klagenfurter Zürcher Züricher Genfer Basler Berner Lausanner Luzerner Schweizer Pariser Londoner Brüsseler ' +
    'Moskauer New Yorker'
  ).split(' '),
);

/** Ends of the adjectives of smaller places: "die [Neuhauser] Feuerwehr" is none, "die [Lauenburger] Feuerwehr" is one. */
export const PLACE_ADJECTIVE_ENDINGS: readonly string[] =
  'burger berger dorfer dörfer felder furter heimer hausener hausner bacher brücker hafener havener städter stadter horster'.split(
    ' ',
  );
