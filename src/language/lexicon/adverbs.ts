/**
 * Adverbs, particles and other words that never inflect and never are a verb, though the dictionaries
 * list some as one ("weit", "recht"). Own compilation from standard German grammar.
 * Examples: "Er kam bereits gestern", "Das ist eben so".
 */
export const ADVERBS: ReadonlySet<string> = new Set(
  (
    'nicht nie niemals nirgends keineswegs keinesfalls mitnichten kaum auch nur schon bereits noch erst sehr so zu ' +
    'immer wieder oft häufig selten manchmal meist meistens zumeist heute gestern morgen vorgestern übermorgen jetzt nun dann ' +
    'damals bald zuletzt zunächst zuvor danach davor seitdem seither demnach demzufolge bisher bislang inzwischen mittlerweile derzeit ' +
    'momentan aktuell künftig weiterhin weiter hier dort da drüben oben unten links rechts überall nirgendwo irgendwo ' +
    'dorthin hierher daher dahin deshalb deswegen darum trotzdem dennoch allerdings jedoch zwar aber doch eben halt ja ' +
    'wohl etwa ungefähr rund circa ca fast beinahe nahezu ganz gar sogar selbst allein vielleicht möglicherweise ' +
    'vermutlich wahrscheinlich offenbar offensichtlich angeblich mutmaßlich anscheinend wirklich tatsächlich sicher ' +
    'gewiss natürlich freilich leider hoffentlich glücklicherweise zudem außerdem ferner überdies ebenfalls ' +
    'gleichfalls ebenso genauso darüber darin daran darauf daraus davon dafür dagegen damit dabei dadurch dazu ' +
    'darunter dahinter daneben dazwischen hierzu hierbei hierfür hiermit hingegen vielmehr stattdessen andernfalls ' +
    'sonst insgesamt jedenfalls zumindest mindestens höchstens wenigstens lediglich bloß gerade soeben vorerst ' +
    'einmal zweimal dreimal mehrmals mehrfach miteinander voneinander zueinander gegeneinander weit viel mehr weniger ' +
    'genug gern gerne lieber besser recht ziemlich überaus besonders insbesondere vor hinter statt anders schließlich ' +
    'endlich letztlich letztendlich womöglich zwischenzeitlich teils teilweise größtenteils sozusagen quasi wann ' +
    'eigentlich überhaupt übrigens nämlich sofort sogleich gleich zugleich gleichzeitig zeitgleich alsbald tags ' +
    'abends morgens mittags nachts montags sonntags bis seit während laut dank trotz wegen gegen neben kraft zeit ' +
    'als wie beispielsweise schätzungsweise bekanntlich angesichts abzüglich acht erstmals letztmals erneut ' +
    'nochmals abermals vorher nachher hinterher unterwegs zurzeit vielmals keinerlei allzu umso desto je ' +
    'zuhause unterdessen indessen indes derweil währenddessen demgegenüber infolgedessen daraufhin nunmehr lange längst ringsum hinaus heraus hinein herein hinauf herauf hinunter herunter voraus zurück fort weg los her hin ' +
    'immerhin gleichwohl dennoch dementsprechend demgemäß demzufolge folglich mithin somit sodann seinerseits ihrerseits ' +
    'beiderseits andererseits einerseits meinerseits neuerdings jüngst unlängst seinerzeit zeitlebens nebenbei obendrein ' +
    'zuvorderst vorab vorneweg zuallererst zuerst anfangs eingangs abschließend zwischendurch mitunter bisweilen zuweilen ' +
    'gelegentlich normalerweise üblicherweise erfahrungsgemäß naturgemäß erwartungsgemäß traditionsgemäß ' +
    'logischerweise fairerweise ehrlicherweise idealerweise paradoxerweise interessanterweise bezeichnenderweise ' +
    'merkwürdigerweise seltsamerweise ironischerweise kurioserweise erstaunlicherweise überraschenderweise bedauerlicherweise ' +
    'dummerweise unglücklicherweise verständlicherweise vorsichtshalber sicherheitshalber notfalls gegebenenfalls ' +
    'allenfalls ansonsten anderswo woanders anderntags frühmorgens spätabends vormittags nachmittags werktags ' +
    'demnächst raus rein rauf runter rüber drin dran drauf drum draußen drinnen beisammen beieinander ' +
    'dienstags mittwochs donnerstags freitags samstags sonnabends zeitweise phasenweise stellenweise ' +
    'streckenweise ausnahmsweise probeweise versuchsweise auszugsweise sinngemäß wortwörtlich geradewegs kurzerhand schlechthin ' +
    'just ach tja nanu insofern insoweit diesmal heutzutage hierzulande dereinst zusehends vergebens umsonst zuvorderst ' +
    'schlichtweg rundweg durchweg durchaus keinesfalls nirgendwohin anderweitig desgleichen ebensowenig genauer kurzum ' +
    'nichtsdestotrotz nichtsdestoweniger wohlgemerkt dergestalt solchermaßen einigermaßen gewissermaßen gleichermaßen ' +
    'ohnehin irgendwann irgendwie sicherlich wiederum mancherorts allerorten vielerorts andernorts fortan einstweilen ' +
    'vornehmlich wahrlich zweifelsohne gemeinhin jemals stets jederzeit schlimmstenfalls bestenfalls nebenher eher einst tagsüber ' +
    'halbwegs gleichsam geradezu daheim ebenda heuer nebenan insgeheim rundum unumwunden rundheraus spaßeshalber reihum allemal ' +
    'alsdann beizeiten beileibe bergauf bergab dahingehend dermaßen ehedem eigens folgendermaßen fürwahr geradeaus hernach ' +
    'hierdurch hinfort immerzu justament kopfüber nachgerade partout schnurstracks schwerlich unentwegt unversehens ' +
    'verschiedentlich vollends vorhin weithin zuhauf'
  ).split(' '),
);

/** Adverbs that are the predicate beside a copula: "Die Rente ist [sicher]", "Die Mühle ist [zu]", not "Er kommt [sicher]". */
export const PREDICATIVE_ADVERBS: ReadonlySet<string> = new Set([
  'sicher',
  'gewiss',
  'recht',
  'gleich',
  'vorbei',
  'vorüber',
  'zu',
]);

/** They tell as often how something is done as how somebody or something is: "Er sprach [frei]", "Der Pass ist [frei]". Own compilation. */
export const MANNER_WORDS: ReadonlySet<string> = new Set('frei offen gut schlecht knapp sauber'.split(' '));

/** Before a word they negate it: "Das Wasser ist [alles andere als] sauber". */
export const NEGATING_PHRASES: readonly (readonly string[])[] = [
  ['alles', 'andere', 'als'],
  ['nicht', 'im', 'geringsten'],
];

/** Its "noch" joins, and binds nothing to a time: "[weder] Busse noch Bahnen". */
export const NEITHER = 'weder';

/** Words that negate. "kein" in all forms is a determiner; see the negation reader for their scope. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
  (
    'nicht nie niemals nichts niemand niemanden niemandem niemandes nirgends nirgendwo nirgendwohin weder keineswegs ' +
    'keinesfalls mitnichten kein keine keinen keinem keiner keines keins keinerlei'
  ).split(' '),
);

/** Those of them that stand for who does it: "[Niemand] will das Bad schließen." */
export const NOBODY: ReadonlySet<string> = new Set(['niemand', 'keiner']);
