/** Whether a word of a text begins with a lemma, both lower-cased: "Insel" stands in "Inseln", not in "Halbinsel". */
export const holdsWord = (text: string, lemma: string): boolean => {
  for (let at = text.indexOf(lemma); at >= 0; at = text.indexOf(lemma, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1))) return true;
  return false;
};
