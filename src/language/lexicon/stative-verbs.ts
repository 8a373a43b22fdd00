/**
 * Present forms of verbs that tell how things are and not what happens; with them "heute" is the present and not
 * a day. Own compilation. Example: "Das Schloss ist heute ein Museum."
 */
export const STATIVE_FORMS: ReadonlySet<string> = new Set(
  (
    'ist sind bin seid sei seien gibt gilt gelten lebt leben lebe heißt heißen weiß wissen wisse würde würden gehört ' +
    'gehören zählt zählen kennt kennen wohnt wohnen arbeitet arbeiten besteht bestehen steht stehen liegt liegen ' +
    'dient dienen braucht brauchen kann können muss müssen bedeutet bedeuten erinnert erinnern verdient verdienen ' +
    'nennt nennen glaubt glauben denkt denken'
  ).split(' '),
);
