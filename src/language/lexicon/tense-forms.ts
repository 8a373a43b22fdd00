/**
 * Verb forms that tell whether a clause looks back or ahead, lower-cased. Own compilation.
 */

/** "Er war am Freitag da", "er hätte am Freitag kommen sollen". */
export const PAST_AUXILIARY_FORMS: ReadonlySet<string> = new Set(
  'war waren wart warst hatte hatten wurde wurden worden gewesen konnte konnten musste mussten wollte wollten durfte durften'.split(
    ' ',
  ),
);

/** Past with a participle ("ist gekommen", "habe gesagt"), else present ("ist da"). */
export const PRESENT_AUXILIARY_FORMS: ReadonlySet<string> = new Set(
  'hat haben habe hast ist sind sei seien bin hätte hätten wäre wären'.split(' '),
);

/** "Er wird am Freitag kommen", "er soll am Freitag kommen". */
export const ANNOUNCING_FORMS: ReadonlySet<string> = new Set(
  'wird werden werde würde würden soll sollen solle sollte sollten will wollen wolle möchte kann können könne könnte könnten darf dürfen muss müssen müsse'.split(
    ' ',
  ),
);

/** The historical present of news: who says something on a Friday has said it. */
export const PRESENT_SAYING_FORMS: ReadonlySet<string> = new Set(
  'sagt erklärt meint betont berichtet berichten teilt schreibt schreiben'.split(' '),
);
