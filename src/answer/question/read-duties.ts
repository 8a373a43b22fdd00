import { capitalise } from '../../language/capitalise.ts';
import type { Word } from '../../language/clause/clause.ts';
import { createWord } from '../../language/clause/create-word.ts';
import { DUTY_GROUPS, DUTY_LEMMAS, DUTY_MODALS } from '../../language/lexicon/modality-words.ts';
import { changeArgument } from '../../language/proposition/change-argument.ts';
import type { Argument, ClauseReading, Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern } from '../wanted/pattern.ts';
import { createPattern } from './create-pattern.ts';
import { isWanted } from './is-wanted.ts';

/**
 * What would be a duty or needed: of "Muss man Masken tragen?" the thing, "Masken", and the deed, "das Tragen von Masken"; of "Muss man sich
 * anmelden?" the "Anmeldung".
 *
 * @param event what one has to do
 * @returns empty where nobody has to, or somebody who is named
 */
export function readDuties({ predicate, clause }: ClauseReading, event: Proposition): readonly Pattern[] {
  if (event.kind !== 'verb' || !predicate?.modals.some((modal) => DUTY_MODALS.has(modal))) return [];
  const wanted = event.arguments.filter((argument) => !argument.inferred && isWanted(argument, 'yes-no'));
  if (wanted.some(({ slots }) => slots.join() === 'n')) return [];
  const object = wanted.find(({ slots }) => slots.includes('a')) ?? null;
  const rest = wanted.filter((argument) => argument !== object);
  const verb = clause.words.find(({ form }) =>
    form.infinitives.some((infinitive) => event.lemmas.includes(infinitive)),
  );
  const deeds = verb === undefined ? [] : nameDeeds(verb, event.lemmas, object);
  return [...(object === null ? [] : [object]), ...deeds].map((thing) =>
    createPattern(
      {
        ...event,
        lemmas: DUTY_LEMMAS,
        groups: DUTY_GROUPS,
        arguments: [changeArgument(thing, { slots: ['n'] }), ...rest],
      },
      'yes-no',
    ),
  );
}

/** "das Tragen", "die Anmeldung": the deed as the nouns that the dictionary knows of it, with what it is done to. */
function nameDeeds(verb: Word, lemmas: readonly string[], object: Argument | null): readonly Argument[] {
  const { vocabulary } = verb.form;
  const nouns = lemmas
    .map(capitalise)
    .flatMap((noun) => [noun, `${noun.replace(/e?n$/u, '')}ung`])
    .filter((noun) => vocabulary.form(noun).nouns.length > 0);
  return nouns.map((text) => {
    const head = createWord({ text, kind: 'word', start: verb.start, end: verb.end }, vocabulary.form(text));
    return {
      slots: ['n'],
      words: [head],
      attributes: object?.words ?? [],
      genitives: object?.words ?? [],
      head,
      phrase: null,
      pronoun: false,
      inferred: false,
    };
  });
}
