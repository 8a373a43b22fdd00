/**
 * Help for the splitting of compounds where the noun dictionary misleads or says nothing. Own compilation.
 */

/** First parts that are no noun: "Nordküste", "Kurzstrecke", "Gegenangriff", "Fahrzeug" ("nord", "kurz", …). */
export const COMPOUND_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'nord süd ost west nordost nordwest südost südwest kurz lang mittel groß klein hoch tief nah fern alt neu früh spät ' +
    'schwer leicht schnell roh frei voll halb ganz fest innen außen ober unter vor nach haupt neben gegen mit zwischen ' +
    'über rück vize ex anti pro kontra mini mega super ultra bio öko euro agrar auto aero geo hydro mikro makro mono ' +
    'multi inter intra trans post prä sub neo pseudo quasi stief ur erz miss un nicht ab an auf aus ein bei durch um zu ' +
    'fahr schlaf wohn kauf verkauf miet bau ess trink lauf schreib sprech les schwimm spiel sitz steh flieg flug reit ' +
    'tank wasch koch brenn brems dreh lehr lern mess misch näh park rast reis renn säug schieß schlag schneid sende ' +
    'spar sport start stell such tanz tausch wähl wander warn wechsel werbe zeig zieh zug hör hilf entwicklung ' +
    'bundes landes staats welt all einzel gesamt sonder spezial zivil atom nuklear kern zentral sozial real ideal ' +
    'digital global lokal regional national international binär solar thermo elektro foto video audio radio tele europa asien afrika amerika'
  ).split(' '),
);

/**
 * A compound with one of them right before a noun is no kind of it: a "[Vor]wahl" is not the Wahl, and a "[Probe]alarm" no Alarm.
 */
export const NOT_YET_IT: readonly string[] = 'vor probe schein zwischen gegen ersatz'.split(' ');

/** Nouns of two letters that begin compounds: "Öl" in "Ölpreis". Others would split nearly every word. */
export const SHORT_NOUNS: ReadonlySet<string> = new Set(['öl']);

/**
 * Nouns of three letters that end compounds no dictionary lists: "Rechnungshof", "Gemeinderat". Other short nouns are too
 * often the end of a name.
 */
export const SHORT_HEADS: ReadonlySet<string> = new Set(
  'Amt Rat Hof Zug Weg Bau Tod Bus Rad Ort Gas Akt Eid Tag Tor See Bad Gut Not'.split(' '),
);

/** What looks like a part of a compound by the dictionary, but in compounds nearly never is one ("Rinne" in "Lehrerinnen"). */
export const NO_COMPOUND_PARTS: ReadonlySet<string> = new Set(
  (
    'rinne rinnen ster ion ionen rat-e ein eins er sie es ich hin her ang tin tor-i ler lern ling lings ung ungs tion tionen tat ' +
    'ten tel tele ren rin rinnen sen gen gene ger nis ol ode oden are aren ale alen ire ire iren esse essen ase asen ' +
    'ate ober ost-e unke unken igel lich lei keit keiten heit heiten schaft schaften tum iker ikern ika ismus ist isten ' +
    'ester ste sten rast-e rade raden ale alge ende enden erben erbe beere ehe ehen ahn ahnen iran-e inka inn inne ' +
    'ral rals ration ramsch rag rage ragen rand-e tand tant tante tanten ante anten eur eure euren ern erns samt samts samtes samte'
  )
    .split(' ')
    .filter((part) => !part.includes('-')),
);

/** Words that could be split and must not be: they are names or have long lost their parts. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  (
    'deutschland russland finnland irland island england holland lettland estland griechenland thailand grönland ' +
    'neuseeland schottland frankreich österreich dänemark nordkorea südkorea weißrussland rheinland saarland ' +
    'emsland vogtland heiland ausland inland abendland morgenland niederlande hochzeit mahlzeit jahrzehnt ' +
    'jahrhundert jahrtausend präsident parlament minister ministerium botschaft gesellschaft wirtschaft ' +
    'wissenschaft mannschaft landschaft montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar ' +
    'september oktober november dezember frühling herbst geburt bischof bürger meister handwerk antwort verantwortung ' +
    'frankfurt düsseldorf wiesbaden gelsenkirchen magdeburg freiburg oberhausen darmstadt regensburg offenbach würzburg ' +
    'wolfsburg salzgitter neubrandenburg aschaffenburg rosenheim landshut greifswald brandenburg salzburg klagenfurt ' +
    'straßburg heiligendamm kapstadt schwarzenberg niedersachsen nordhausen mühlhausen freiberg offenburg'
  ).split(' '),
);
