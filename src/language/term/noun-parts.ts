import type { Form } from '../form.ts';
import { perForm } from '../kept.ts';
import { findLemmas } from './find-lemmas.ts';
import { splitCompound, splitListedNoun } from './split-compound.ts';

/** The first lemma of a word in small letters; the word itself when no dictionary knows it. */
export const lemmaOf: (form: Form) => string = perForm(({ text, vocabulary }) =>
  (findLemmas(text, vocabulary.dictionary)[0] ?? text).toLowerCase(),
);

/** The parts of a compound as lemmas in small letters: "Irakkrieg" gives irak, krieg; empty for other words. */
export const partLemmasOf: (form: Form) => readonly string[] = perForm(({ text, nouns, vocabulary }) => {
  const split = nouns.length > 0 ? splitListedNoun : splitCompound;
  return (split(text, vocabulary.dictionary) ?? []).map((part) => lemmaOf(vocabulary.form(part)));
});
