/**
 * Verbs that say what somebody or something is: with "als" ("Das Gericht stufte die Tat als Mord ein") or with "zu"
 * ("Der Rat ernannte Vogt zum Leiter"). Own compilation.
 */
export const AS_VERBS: ReadonlySet<string> = new Set(
  (
    'einstufen bezeichnen anerkennen gelten ansehen betrachten werten bewerten einschätzen beschreiben verstehen ' +
    'vorstellen bestätigen verpflichten einsetzen vereidigen einordnen klassifizieren deklarieren enttarnen entlarven'
  ).split(' '),
);
export const TO_VERBS: ReadonlySet<string> = new Set(
  'erklären ernennen wählen machen bestimmen küren berufen befördern weihen krönen wiederwählen'.split(' '),
);
