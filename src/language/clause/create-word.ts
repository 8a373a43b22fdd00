import type { Form } from '../form.ts';
import type { Token } from '../token.ts';
import type { Word } from './clause.ts';

/** A token as a word with a form. All words are made here and so of one make, for which what reads them is compiled. */
export const createWord = ({ text, kind, start, end }: Token, form: Form): Word => ({
  text,
  kind,
  start,
  end,
  form,
});
