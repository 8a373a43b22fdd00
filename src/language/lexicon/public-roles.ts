import { words } from '../word-list.ts';

/**
 * Which of several roles somebody is shown by. Own compilation. Example: "Unser Gastgeber war Jan Ohm. Der Landrat Jan Ohm sagte, der
 * Deich halte."
 */
/** Offices that matter in public, whatever else somebody is called beside. Ends of words, masculine. */
export const PUBLIC_OFFICES: readonly string[] = words(`
  minister kanzler präsident ministerpräsident vizekanzler vizepräsident bundespräsident bürgermeister senator gouverneur landrat
  premier regierungschef staatschef staatssekretär generalsekretär kommissar botschafter bischof papst könig kaiser emir
  staatsoberhaupt regierungssprecher parteichef parteivorsitzender fraktionschef fraktionsvorsitzender landesvorsitzender
  generalstaatsanwalt generalbundesanwalt generaldirektor ombudsmann
`);

/** Those of which a state or a land has one: whoever else is called so has it of somebody else. Ends of words, masculine. */
export const HIGH_OFFICES: readonly string[] = words(`
  minister kanzler ministerpräsident vizekanzler bundespräsident staatspräsident premier regierungschef staatschef gouverneur papst
`);

/** What somebody is only now and then, to somebody else, or for one occasion. Whole words, masculine or feminine. */
export const OCCASIONAL_ROLES: ReadonlySet<string> = new Set(
  words(`
    gastgeber besucher gast vater mutter sohn tochter bruder schwester onkel tante großvater großmutter enkel neffe nichte ehemann
    ehefrau mann frau witwe witwer zeuge augenzeuge ohrenzeuge mitglied teilnehmer zuschauer zuhörer nachbar anwohner
    anlieger passant freund bekannter verwandter angehöriger kollege amtskollege parteikollege teamkollege parteifreund nachfolger
    vorgänger redner gesprächspartner gegner rivale herausforderer kontrahent konkurrent kandidat kunde leser nutzer patient
    dr prof herr fan landsmann landsfrau weggefährte laudator jubilar gratulant
  `),
);

/** "der [frühere] Minister": before an office they say that somebody has it no more, or not yet. Beginnings of words. */
export const NOT_IN_OFFICE: readonly string[] = words(`
  ex- alt- ehemalig früher einstig vormalig damalig bisherig designiert künftig zukünftig gewählt scheidend abgewählt zurückgetreten
  entlassen geschäftsführend kommissarisch stellvertretend vize- möchtegern-
`);

/** Of what has a name of its own there is one of each at a time: "RKI-[Chef]", "[Präsident] des Landkreistags". Whole words, masculine. */
export const HEADS_OF_BODIES: readonly string[] = words(`
  präsident chef vorsitzender generalsekretär generaldirektor
`);

/** What is said of several of one surname: "[Familie] Weber". */
export const FAMILY_WORDS: ReadonlySet<string> = new Set(
  words('Familie Eheleute Ehepaar Brüder Geschwister Schwestern Gebrüder Söhne Töchter Eltern'),
);

/** Parties that are called by no letters, before a hyphen: "[Grünen]-Chef". */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  words('Grünen Grüne Linken Linke Linkspartei Piraten'),
);

/** Right behind a name they are no part of it, but what somebody is to be: "Wird Söring [Kanzler]?" Ends of words, masculine. */
export const OFFICES_BEHIND_NAMES: readonly string[] = words(`
  minister kanzler präsident kandidat chef trainer vorsitzender senator gouverneur botschafter kommissar sprecher
`);
