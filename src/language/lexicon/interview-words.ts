/**
 * Words of printed interviews. Own compilation from how German papers set them.
 */

/** Labels of who asks, in small letters: "[Frage]: Warum?"; a paper's own name is known by its questions. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set([
  'frage',
  'fragen',
  'redaktion',
  'interviewer',
  'interviewerin',
  'reporter',
  'reporterin',
  'moderator',
  'moderatorin',
  'journalist',
  'journalistin',
]);

/** Labels of whoever answers, in small letters; they name nobody: "[Antwort]: Ja." */
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['antwort', 'antworten']);

/** How somebody is addressed by name: "[Frau] Ohm, wird gebaut?" */
export const FORMS_OF_ADDRESS: readonly string[] = ['Herr', 'Frau'];

/** Whoever answers speaks of themselves: "Da war [ich] dagegen." */
export const FIRST_PERSON_WORDS: ReadonlySet<string> = new Set([
  ...['ich', 'mich', 'mir', 'mein', 'meine', 'meinem', 'meinen', 'meiner', 'meines'],
  ...['wir', 'uns', 'unser', 'unsere', 'unserem', 'unseren', 'unserer', 'unseres'],
]);

/** Whoever asks speaks to somebody; the polite forms are in `POLITE_FORMS`. */
export const FAMILIAR_FORMS: ReadonlySet<string> = new Set([
  ...['du', 'dich', 'dir', 'dein', 'deine', 'deinem', 'deinen', 'deiner', 'deines'],
  ...['euch', 'euer', 'eure', 'eurem', 'euren', 'eurer', 'eures'],
]);
