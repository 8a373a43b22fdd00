/** Words that do not count when two texts are compared: else "an eine ... sei jedoch nicht gedacht" is half of all German. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das des dem den ein eine einer eines einem einen und oder aber doch jedoch auch noch nur schon so wie als ob ' +
    'wenn dass da weil um zu zum zur von vom im in ins an am auf aus bei beim bis fuer gegen mit nach ohne ueber unter vor ' +
    'durch seit er sie es ich wir man sich ihr ihre ihren ihrer ihres ihrem sein seine seinen seiner seines seinem dies ' +
    'diese dieser dieses diesem diesen ist sei sind war waren werde werden wird wurde wurden worden hat habe haben hatte ' +
    'hatten hat haetten waere koenne koennen soll sollen solle nicht kein keine keinen mehr sehr dort hier dann denn dabei ' +
    'damit daran davon dazu was wer wo wonach welche welcher welches'
  ).split(' '),
);

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l' };

/** The words of a text in small letters of the alphabet, without marks. */
export function foldWords(text: string | null): readonly string[] {
  const folded = (text ?? '')
    .toLowerCase()
    .replace(/[äöüßł]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded === '' ? [] : folded.split(' ');
}

/** The words that carry meaning; all of them where none does. */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  return content.length > 0 ? content : words;
}
