/** Names of invented people by what makes them hard to read; what stands behind the bar is said alone the second time. */
export const PEOPLE_NAMES: Readonly<Record<string, string>> = {
  'surnames that are adverbs, adjectives, verbs or conjunctions': `
    Jan |Weil, Eva |Kurz, Jan |Lang, Eva |Bitter, Jan |Klein, Eva |Groß, Jan |Braun, Eva |Stark, Jan |Schwarz, Eva |Weiß, Jan |Frei,
    Eva |Will, Jan |Kann, Eva |Ganz, Jan |Gut, Eva |Rot, Jan |Doch, Eva |Denn, Jan |Auch, Eva |Neu, Jan |Alt, Eva |Jung, Jan |Schön,
    Eva |Sauer, Jan |Süß, Eva |Dünn, Jan |Feist, Eva |Roth, Jan |Blau, Eva |Anders, Jan |Immer, Eva |Heute, Jan |Gestern, Eva |Rau,
    Jan |Hart, Eva |Weich, Jan |Zart, Eva |Fröhlich, Jan |Lustig, Eva |Traurig, Jan |Ehrlich, Eva |Gerecht, Jan |Reich, Eva |Böse,
    Jan |Grün, Eva |Ernst`,
  'surnames that are times': `
    Jan |Sonntag, Eva |Freitag, Jan |Montag, Eva |Sommer, Jan |Winter, Eva |Herbst, Jan |Mai, Eva |Januar, Jan |März, Eva |Ende,
    Jan |Anfang, Eva |Morgen`,
  'surnames that are offices and professions': `
    Eva |Richter, Jan |Richter, Eva |Kaiser, Eva |König, Jan |Papst, Eva |Bischof, Eva |Bauer, Jan |Herzog, Eva |Graf, Eva |Fürst,
    Eva |Jäger, Jan |Müller, Eva |Fischer, Eva |Becker, Jan |Reiter, Eva |Lehrer, Eva |Koch, Jan |Schneider, Eva |Wirt, Eva |Pfarrer,
    Jan |Vogt, Eva |Amtmann, Jan |Schreiber, Eva |Zimmermann, Jan |Wagner, Eva |Ritter`,
  'surnames that are things and animals': `
    Jan |Fuchs, Eva |Wolf, Jan |Engel, Eva |Teufel, Jan |Berg, Eva |Stein, Jan |Wald, Eva |Baum, Jan |Busch, Eva |Rose, Jan |Vogel,
    Eva |Hahn, Jan |Hase, Eva |Kranz, Jan |Krone, Eva |Leid, Jan |Lob, Eva |Mut, Jan |Gold, Eva |Silber, Jan |Eisen, Eva |Hammer,
    Jan |Nagel, Eva |Specht, Jan |Adler, Eva |Holz, Jan |Feld, Eva |Bach, Jan |See, Eva |Sorge, Jan |Freude, Eva |Zorn, Jan |Glück,
    Eva |Rede, Jan |Frage, Eva |Fuß, Jan |Hand, Eva |Bart, Jan |Krebs, Eva |Wende, Jan |Nord, Eva |Heil, Jan |Dank, Eva |Gruß,
    Jan |Recht, Eva |Kraft, Jan |Geist, Eva |Not`,
  particles: `
    Clara |von der Heide, Jan |van den Bosch, Pieter |de Groot, Willem |van Dijk, Eva |zu Lauenfels, Otto |von Hagen, Luis |da Costa,
    Marco |del Ponte, Anna |von Falkenau, Sophie |ter Brugge, Jean |Le Goff`,
  'names of other languages': `
    Khaled |al-Amin, Omar |al-Sabri, Ayşe |Yılmaz, Mehmet |Özdemir, Emre |Çelik, Fatma |Şahin, Jürgen |Öztürk, Agnieszka |Nowak,
    Łukasz |Wójcik, Jiří |Dvořák, Zuzana |Kováčová, Ivan |Petrović, Dmitri |Sokolow, Olena |Kowaltschuk, Giulia |Ferraro,
    José |Álvarez, Søren |Kjær, Björn |Åkesson, Siobhán |O’Connell, Sean |O’Leary`,
  'several given names': `
    Eva-Maria |Tilsen, Jan Philipp |Ohm, Hans-Jürgen |Vogt, Anna Lena |Weber, Karl-Heinz |Kurz, Maria Anna |Sonntag`,
};
