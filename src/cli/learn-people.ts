import type { Corpus } from '../corpus/corpus.ts';

/** So many articles are read at most before a question of the command line is answered; a bot reads all of them beside its answers. */
const MOST_UNREAD = 50;

/**
 * Lets the articles complete each other's speakers, where an earlier run has read them or they are few: the same archive says the
 * same of them as in a bot, or nothing.
 */
export function learnPeople(corpus: Corpus): void {
  const heads = corpus.heads();
  if (heads.filter(({ id }) => !corpus.hasStatements(id)).length > MOST_UNREAD) return;
  for (const { id } of heads) corpus.statements(id);
  corpus.useRegister();
}
