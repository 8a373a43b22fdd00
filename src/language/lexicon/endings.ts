/**
 * Endings and beginnings that show what a word is. Own compilation from standard German grammar (Duden grammar, inflection
 * and word formation).
 */

/** "der neu[e] Bau", "des neu[en] Baus", "neu[er] Bau". */
export const ADJECTIVE_ENDINGS: readonly string[] = ['e', 'en', 'er', 'es', 'em'];
/** "der 53-[jährige] Fahrer". */
export const AGE_ADJECTIVE = /^\d+-?jährige[rnms]?$/;
/** "die [gelieferten] Raketen", of an unknown verb. */
export const PARTICIPLE_WITH_ENDING = /(?:t|en)(?:e|en|er|es|em)$/;
/** "die zu [erwartende] Flut". */
export const PRESENT_PARTICIPLE = /end(?:e|en|er|es|em)$/;
/** "die mit der Angelegenheit [vertraute] Frau", "das dort [gefundene] Boot". */
export const ATTRIBUTIVE_ENDING = /(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem)$/;
/** "[iranischer] Raketen": a genitive plural without an article; "der" and "er" have no stem. */
export const STRONG_ER = /er$/;
export const WEAK_EN = /en$/;
export const STRONG_ER_OF_ADJECTIVE = /[^e]er$/;
/** "[dieser] Stadt", "[eines] Rates". */
export const GENITIVE_ARTICLE_ENDING = /(?:er|es)$/;
/** "[gestoppt]", "[abgefahren]": by their shape alone. */
export const PARTICIPLE_SHAPE = /^(?:\p{Ll}{2,9})?ge\p{Ll}{2,}(?:t|en)$/u;
export const PARTICIPLE_OR_PASSIVE = /^\p{Ll}{0,10}ge\p{Ll}{2,}(?:t|en)$|^worden$/u;
/** "[vereinbart]": an adjective that its prefix and -t show to be a participle. */
export const WEAK_PARTICIPLE = /^(?:be|ent|er|ver|zer|miss)\p{Ll}{5,}t$/u;

/** "die Regierend[en]", "ein Beauftragt[er]": people by the form of the word. */
export const NOMINALISED_ENDING = /(?:e|er|en)$/;
/** Suffixes that make adjectives, for those that no list knows: "raketenfähig". */
export const ADJECTIVE_SUFFIX =
  /..(?:isch|lich|bar|sam|haft|los|voll|reich|arm|frei|wert|würdig|mäßig|fähig|artig|förmig|willig|pflichtig|tauglich|übergreifend)$|...(?:ell|iv|ös|(?<!m)al|(?<!z)ig)$/;
/** Of those, the ones that no noun or name ends in: what is left for a word with a capital ("Raketenfähige"). */
export const SURE_ADJECTIVE_SUFFIX =
  /..(?:isch|lich|haft|sam|würdig|mäßig|fähig|willig|pflichtig|übergreifend)$/;
/** "Das ist [rechtswidrig]". */
export const PREDICATIVE_SUFFIX = /(?:lich|ig|isch|bar|los|haft|sam|widrig|mäßig)$/;
/** "Hat er [absicht]lich …?": without it the root of how it was done. */
export const MANNER_SUFFIX = /(?:lich|ig|isch|bar|los|haft|sam)$/;
/** "[Konjunkturelle] Sorgen" are made of "Konjunktur". */
export const RELATIONAL_SUFFIX = /(?:ell|isch|lich|ig|al|ar|är)(?:e[nmrs]?)?$/;
/** "etwas [Positives]". */
export const NEUTER_ADJECTIVE = /es$/;
/** "die [Lindauer] Werft": it never changes. */
export const TOWN_ADJECTIVE = /(?<!isch|lich|ig|iv|al|ell)er$/;
/** "[iranische]": written small by those who write all small. */
export const ORIGIN_SUFFIX = /isch(?:e|en|er|es|em)?$/;
/** "der [bayerische] Rat", "der [Norddeutsche] Verband". */
export const PLACE_ADJECTIVE_SUFFIX = /(?:isch|ersch|deutsch)$/;
/** "[Wartend] sagte er", "[Stundenlang] …", "[Beispielsweise] …": they open a sentence and are no names. */
export const OPENING_ADVERB_SUFFIX = /(?:end|lang|weise|dings|mals|wärts|seits|falls|maßen|gemäß|nach)$/;
/** Degrees of comparison: "schön[er]", "heiß[est]", "schön[st]", "größ[t]". */
export const COMPARATIVE = /er$/;
export const SUPERLATIVES: readonly RegExp[] = [/est$/, /st$/];
export const SUPERLATIVE_BEHIND_ESZETT = /t$/;

/** Suffixes of nouns with their gender and plural: "die Produk[tion]", "der Real[ismus]". */
export const NOUN_SUFFIXES: readonly (readonly [
  suffix: string,
  gender: 'masculine' | 'feminine',
  plural: string | null,
])[] = [
  ['tion', 'feminine', 'en'],
  ['sion', 'feminine', 'en'],
  ['ität', 'feminine', 'en'],
  ['heit', 'feminine', 'en'],
  ['keit', 'feminine', 'en'],
  ['schaft', 'feminine', 'en'],
  ['ierung', 'feminine', 'en'],
  ['ismus', 'masculine', null],
];
/** "die [Liefer]ung[en]": made of a verb. */
export const NOUN_OF_VERB = /^(.{3,})ung(?:en)?$/u;
/** "die Klage", "die Freiheit", "die Allianz": a noun that is no name. */
export const ABSTRACT_SUFFIX = /(?:ung|heit|keit|schaft|ion|tät|enz|anz|ismus)$/;
/** "das Verständ[nis]": names end so, too, that no dictionary has. */
export const NEUTER_ABSTRACT_SUFFIX = /nis$/;
export const GERMAN_ABSTRACT_SUFFIX = /(?:ung|heit|keit|schaft|tät|ismus)$/;
/** "[Tausende] Drohnen", "[Millionen] Bürger", "ein [Dutzend] Boote". */
export const COUNTING_NOUN = /(?:ende|[ei]onen|dutzend)$/;
/** "[Frühjahrs]", "[Sommerhalbjahrs]" tell when. */
export const TIME_ENDING = /^.+jahrs$/;
/** After them a genitive takes -s and never -es: "des Computers", "des Mädchens". */
export const ONLY_S = /(?:[aeiouyäöü]|el|er|en|em|ar|or|chen|lein)$/;
/** What links the parts of a compound: "Regierung[s]krise". */
export const LINKS = /(?:s|n|en|es)$/;
/** Endings of cases: "Ministeri[ums]", "des Rat[es]", "den Räte[n]". */
export const NOUN_CASE_ENDING = /(?:en|n|s|es)$/;
export const GENITIVE_OR_PLURAL_ENDING = /(?:es|s|n)$/;
export const GENITIVE_ENDING = /e?s$/;
export const CASE_OR_FEMININE_ENDING = /(?:e?s|in|e[nrs]?)$/;
export const ANY_ENDING = /(?:en|er|es|em|e|s|n)$/;

/** Prefixes of verbs that never stand apart, and those whose participle has no "ge": "[be]stellt". */
export const INSEPARABLE_PREFIXES: readonly string[] = ['be', 'ent', 'er', 'miss', 'ver', 'zer'];
export const WITHOUT_GE = /^(?:be|emp|ent|er|ge|miss|ver|voll|zer)/;
/** Forms of the verbs in -ieren, which all are weak, with the adjectives' endings of their participles: "prognostiziert". */
export const FORM_OF_IEREN =
  /^(\p{Ll}{3,}?ier)(?:en|e|st|t|te|test|ten|tet|end|(?:end|t)(?:e|em|en|er|es))$/u;
/** "[da]rauf", "[wo]zu", and "[da]", between a noun and the clause that explains it. */
export const PRONOMINAL_SHAPE = /^(?:da|wo)r?[a-zü]+$/;

/** Endings of places: "der [Dresdner] Stadtrat", "der [Frankfurter] Magistrat". */
export const PLACE_ENDING = /..er$/;
export const UNLISTED_TOWN = /^\p{Lu}\p{Ll}{2,}er$/u;
export const UNLISTED_PLACE_ENDING = /..[nr]er$/;
/** "[al-]Sadr". */
export const ARABIC_ARTICLE = /^(?:al|as|ar|el|an|at|az)-\p{Lu}/u;

/** "Forscher[*innen]", "Leser[:innen]", "Wähler[_innen]", "Lehrer[/-innen]": behind a mark, those who are women, too. */
export const FOR_BOTH = /^(?:[*:_]|\/-?)in(?:nen)?(?!\p{L})/u;
export const LONGEST_BOTH = '/-innen.'.length;

/** "verlinkt", "begradigt": a participle by its prefix and its ending. */
export const PARTICIPLE_WITH_PREFIX = /^(?:be|ent|er|ge|ver|zer)\p{L}{2,}t$/u;

/** "des UNO-Kommissariat[s]": the genitive of a body that no dictionary has; "Atlas", "Fokus" end so by themselves. */
export const UNKNOWN_GENITIVE = /(?<=[^aiousxz])s$/;

/** "giftig[er]": beside a verb, where no adjective is inflected. */
export const COMPARATIVE_ENDING = /er$/u;
