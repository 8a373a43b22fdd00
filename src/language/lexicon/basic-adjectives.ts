/**
 * Adjectives that the dictionaries lack because they list no noun made of them, each uninflected form with its
 * lemma. Own compilation from standard German grammar: common short adjectives, irregular degrees, ordinals.
 * Examples: "ein großer Schritt", "die größte Stadt", "das hohe Haus", "der sechste Tag".
 */
export const BASIC_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ...(
    'groß hoch dunkel teuer schief stumpf sauer bekannt beliebt kompliziert gesamt verschieden edel lahm bleich ' +
    'munter ungeheuer eitel sensibel flexibel plausibel nobel komfortabel rentabel miserabel akzeptabel heikel ' +
    'makaber integer bizarr fair prekär vulgär elitär regulär ordinär gravierend selb äußer beide jenseitig ' +
    'diesseitig zahlreich viel wenig sechst siebt siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt ' +
    'fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst dreißigst vierzigst fünfzigst sechzigst ' +
    'siebzigst achtzigst neunzigst hundertst tausendst soundsovielt zigst'
  )
    .split(' ')
    .map((lemma) => [lemma, lemma] as const),
  ...(
    'größer groß, größt groß, hoh hoch, höher hoch, höchst hoch, besser gut, best gut, näher nah, nächst nah, ' +
    'mehrer viel, meist viel, mindest wenig, minder wenig, dunkl dunkel, teur teuer, jünger jung, jüngst jung, ' +
    'älter alt, ältest alt, edl edel, stärker stark, stärkst stark, länger lang, längst lang, kürzer kurz, ' +
    'kürzest kurz, schwächer schwach, schwächst schwach, härter hart, härtest hart, wärmer warm, wärmst warm, ' +
    'kälter kalt, kältest kalt, ärmer arm, ärmst arm, schärfer scharf, schärfst scharf, klüger klug, klügst klug, ' +
    'gröber grob, gröbst grob, kränker krank, kränkst krank, gesünder gesund, gesündest gesund, röter rot, rötest rot'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
]);
