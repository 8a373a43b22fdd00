/**
 * Pronouns with what they can be, in the notation of `parseAgreement`; personal pronouns also with their
 * person. Own compilation from the pronoun tables of standard German grammar.
 * Examples: "Er habe das nicht gewusst", "Ihm fehle das Geld", "Niemand bestätigte es".
 */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, { person: 1 | 2 | 3; cells: string }> = new Map([
  ['ich', { person: 1, cells: 'nmfn' }],
  ['mich', { person: 1, cells: 'amfn' }],
  ['mir', { person: 1, cells: 'dmfn' }],
  ['du', { person: 2, cells: 'nmfn' }],
  ['dich', { person: 2, cells: 'amfn' }],
  ['dir', { person: 2, cells: 'dmfn' }],
  ['er', { person: 3, cells: 'nm' }],
  ['ihn', { person: 3, cells: 'am' }],
  ['ihm', { person: 3, cells: 'dmn' }],
  ['sie', { person: 3, cells: 'nfp afp' }],
  ['ihr', { person: 3, cells: 'df' }],
  ['es', { person: 3, cells: 'nn an' }],
  ['wir', { person: 1, cells: 'np' }],
  ['uns', { person: 1, cells: 'dp ap' }],
  ['euch', { person: 2, cells: 'dp ap' }],
  ['ihnen', { person: 3, cells: 'dp' }],
  ['sich', { person: 3, cells: 'dmfnp amfnp' }],
  ['man', { person: 3, cells: 'nm' }],
]);

/** Indefinite and demonstrative pronouns that stand alone. */
export const OTHER_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['einer', 'nm df'],
  ['keiner', 'nm gp df'],
  ['jemand', 'nm am dm'],
  ['jemanden', 'am'],
  ['jemandem', 'dm'],
  ['niemand', 'nm am dm'],
  ['niemanden', 'am'],
  ['niemandem', 'dm'],
  ['jedermann', 'nm am dm'],
  ['etwas', 'nn an dn'],
  ['nichts', 'nn an dn'],
  ['alles', 'nn an'],
  ['vieles', 'nn an'],
  ['manches', 'nn an'],
  ['einiges', 'nn an'],
  ['beides', 'nn an'],
  ['dies', 'nn an'],
  ['das', 'nn an'],
  ['der', 'nm df gfp'],
  ['die', 'nfp afp'],
  ['dem', 'dmn'],
  ['den', 'am'],
  ['dessen', 'gmn'],
  ['deren', 'gfp'],
  ['denen', 'dp'],
  ['dieser', 'nm gfp df'],
  ['diese', 'nfp afp'],
  ['dieses', 'nn an gmn'],
  ['diesem', 'dmn'],
  ['diesen', 'am dp'],
  ['alle', 'np ap'],
  ['viele', 'np ap'],
  ['einige', 'np ap'],
  ['mehrere', 'np ap'],
  ['wenige', 'np ap'],
  ['manche', 'np ap'],
  ['andere', 'np ap'],
  ['beide', 'np ap'],
  ['vielen', 'dp'],
  ['einander', 'dp ap'],
  ['selbst', ''],
  ['letzterer', 'nm df'],
  ['letztere', 'nfp afp'],
  ['letzterem', 'dmn'],
  ['letzteren', 'am dp'],
  ['letzteres', 'nn an'],
  ['ersterer', 'nm df'],
  ['erstere', 'nfp afp'],
  ['ersterem', 'dmn'],
  ['ersteren', 'am dp'],
  ['ersteres', 'nn an'],
]);

/** Relative pronouns. "…, der gestern zurücktrat, …", "…, mit denen er sprach, …" */
export const RELATIVE_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['der', 'nm df'],
  ['die', 'nfp afp'],
  ['das', 'nn an'],
  ['dem', 'dmn'],
  ['den', 'am'],
  ['dessen', 'gmn'],
  ['deren', 'gfp'],
  ['derer', 'gp'],
  ['denen', 'dp'],
  ['welcher', 'nm df'],
  ['welche', 'nfp afp'],
  ['welches', 'nn an'],
  ['welchem', 'dmn'],
  ['welchen', 'am dp'],
]);

/**
 * Question words; those that are a noun phrase with their cells, adverbs with none. Verb-second they ask,
 * verb-last they open an indirect question or a free relative clause ("…, was er nicht wisse").
 */
export const QUESTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['wer', 'nm'],
  ['wen', 'am'],
  ['wem', 'dm'],
  ['wessen', 'gm'],
  ['was', 'nn an'],
  ['welcher', 'nm gfp df'],
  ['welche', 'nfp afp'],
  ['welches', 'nn an'],
  ['welchem', 'dmn'],
  ['welchen', 'am dp'],
  ['wann', ''],
  ['warum', ''],
  ['weshalb', ''],
  ['weswegen', ''],
  ['wieso', ''],
  ['wo', ''],
  ['wohin', ''],
  ['woher', ''],
  ['wobei', ''],
  ['wodurch', ''],
  ['wofür', ''],
  ['wogegen', ''],
  ['womit', ''],
  ['wonach', ''],
  ['woran', ''],
  ['worauf', ''],
  ['woraus', ''],
  ['worin', ''],
  ['worüber', ''],
  ['worum', ''],
  ['worunter', ''],
  ['wovon', ''],
  ['wovor', ''],
  ['wozu', ''],
  ['wie', ''],
  ['wieweit', ''],
  ['inwiefern', ''],
  ['inwieweit', ''],
]);

/** Whom a pronoun in the singular may mean, by its gender: "Er lehnte ab", "Dies sagte [diese]". */
export const PRONOUN_GENDERS: ReadonlyMap<string, 'masculine' | 'feminine' | 'neuter'> = new Map([
  ['er', 'masculine'],
  ['es', 'neuter'],
  ['ihm', 'masculine'],
  ['ihn', 'masculine'],
  ['dieser', 'masculine'],
  ['letzterer', 'masculine'],
  ['sie', 'feminine'],
  ['ihr', 'feminine'],
  ['diese', 'feminine'],
  ['letztere', 'feminine'],
]);

/** "Das Amt prüft. [Es] kündigte an, zu schließen": with a verb of speaking it stands for a body. */
export const BODY_PRONOUNS: ReadonlySet<string> = new Set(['es']);

/** "es zeigte [sich]": beside it "es" stands for nobody. */
export const REFLEXIVES: ReadonlySet<string> = new Set(['sich']);

/** "[Ich] gehe", "[meine] Tante": somebody speaks of himself alone. */
export const SAYS_I = /(?<!\p{L})(?:ich|mich|mir|mein(?:e[mnrs]?)?)(?!\p{L})/iu;
/** "[Wir] gehen", "[unsere] Tante": somebody speaks of himself and others. */
export const SAYS_WE = /(?<!\p{L})(?:wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu;
