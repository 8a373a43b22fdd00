import type { Word } from '../../language/clause/clause.ts';
import { classifyNoun } from '../../language/phrase/classify-noun.ts';
import { readNoun } from '../../language/phrase/read-noun.ts';
import { isNaming } from '../../language/proposition/concept.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import { readWanted, type Wanted } from '../wanted/wanted.ts';
import { isWanted } from './is-wanted.ts';

/** The question's phrases without question words. */
export function readTopic({ clauses }: SentenceReading): readonly Wanted[] {
  return clauses.flatMap(({ arguments: list }) =>
    list
      .filter((argument) => !argument.inferred && isWanted(argument, 'keywords'))
      .map((argument) => readWanted(argument)),
  );
}

/**
 * The topic of bare keywords: two nouns side by side are two ("Fahrpreis Erhöhung"), and so are a thing and a name behind it ("Lösegeld
 * Nordstern"); somebody's name with what they are is one ("Firma Nordwerk").
 */
export const readKeywords = (reading: SentenceReading): readonly Wanted[] =>
  readTopic(reading).flatMap((wanted) => {
    const { argument } = wanted;
    const nouns = argument.words.filter(({ form }) => form.capitalised);
    const [first, ...names] = nouns;
    const [name] = names;
    const part = (words: readonly Word[], head: Word): Wanted => readWanted({ ...argument, words, head });
    if (first !== undefined && name !== undefined && isThingBeforeName(first, wanted))
      return [part([first], first), part(names, name)];
    const plain = nouns.length > 1 && nouns.every(({ form }) => readNoun(form).known);
    if (!plain || wanted.required.some(isNaming)) return [wanted];
    return nouns.map((noun) => part([noun], noun));
  });

/** "[Lösegeld] Nordstern": what happened or was there, and nobody who is called so. */
const isThingBeforeName = (first: Word, { argument, required }: Wanted): boolean =>
  argument.head === first && required.some(isNaming) && classifyNoun(first.form).kind === 'thing';
