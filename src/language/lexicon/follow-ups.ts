/**
 * What goes on with an earlier question and is none without it: "Warum?", "Und wann?", "Wer sagt das?"; and what ends it. Own
 * compilation; the notation of phrases is that of `question-frames.ts`.
 */

/** Asked alone, they ask the same again with their own word: "Wird das Bad geschlossen?", "[Und warum?]" */
export const BARE_QUESTIONS: readonly string[] = [
  '(und|aber|okay|ok) warum|wieso|weshalb|wozu|wann|wo|womit (denn|eigentlich|das|genau|nicht)',
  '(und|aber) seit|ab|bis wann (denn|eigentlich|das|genau)',
  '(und|aber) wie lange|oft (denn|eigentlich|das|genau)',
  '(und|aber) mit|von|an|gegen|für wem|wen (denn|eigentlich|genau)',
];

/** Ask for what an answer shows by itself: "Wer hat das gesagt?" */
export const AGAIN_QUESTIONS: readonly string[] = [
  '(und) wer (hat|hatte) (das|sowas|so was) (gesagt|behauptet|erzählt|berichtet|geschrieben)',
  '(und) wer sagt|behauptet|meint|schreibt|berichtet (denn|eigentlich) das|sowas (denn|eigentlich)',
  '(und) von wem ist|kommt|stammt (denn) das',
  '(und) wann (hat|wurde) (er|sie|das) (das) gesagt',
  '(und) wo steht das (denn|genau)',
  "(und) stimmt|stimmts|stimmt's (das|es) (denn|wirklich|so|echt|überhaupt)",
  '(und) ist (das|es) (denn|wirklich|echt|auch) wahr|richtig|so|sicher|bestätigt',
  '(und) ist da (was|etwas) dran',
  'wirklich|echt|ehrlich|sicher (jetzt|wahr)',
  'bist du (dir) (da) sicher',
  'quelle',
  'beleg|belege|nachweis (bitte)',
];

/** Leave the earlier question behind: "[neu]: Wer baut den Hafen?" */
export const FRESH_STARTS: readonly string[] = [
  'neu',
  'neues thema',
  'neue frage',
  'andere frage',
  'themenwechsel',
  'von vorn|vorne',
  'reset',
  'vergiss (das|es)',
];

/** Begin a follow-up and belong to nothing in it: "[Und] warum?" */
export const FOLLOW_UP_OPENINGS: ReadonlySet<string> = new Set(['und', 'aber', 'okay', 'ok']);

/** Stand for what an earlier question named, where nothing before them in their own does: "Wann tritt [sie] zurück?" */
export const REFERRING_WORDS: ReadonlySet<string> = new Set(
  'er ihn ihm sie dort davon dazu dafür dagegen darüber damit deswegen dadurch daran'.split(' '),
);

/** Somebody or something, for a question word that makes room for another: "Wer schloss das Bad?", "Warum schloss [jemand] das Bad?" */
export const FILLED_QUESTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['wer', 'jemand'],
  ['wen', 'jemanden'],
  ['wem', 'jemandem'],
  ['was', 'etwas'],
]);
