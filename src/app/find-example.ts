import { answerQuestion } from '../answer/answer-question.ts';
import type { KnownExample } from '../chat/chat.ts';
import { stringsOf } from '../chat/strings/strings.ts';
import type { Corpus, Coverage } from '../corpus/corpus.ts';
import { OnItsWay, whenThere } from '../memory/on-its-way.ts';
import type { NameDirectory } from './name-directory.ts';

/** So many of the most quoted are tried. */
const TRIED = 5;

/**
 * A question that the archive at hand answers: the one of the sample articles where they are there, else what somebody said
 * whom it quotes often.
 *
 * @returns null when none of them finds anything, or nothing has been read yet
 */
function findExample(corpus: Corpus, speakers: NameDirectory): KnownExample | null {
  const { example, exampleSays } = stringsOf('de');
  const asked = [example, ...speakers.complete('', TRIED).map((name) => exampleSays.replace('{name}', name))];
  for (const question of asked) {
    const [statement] = answerQuestion({ text: question, limit: 1 }, corpus).positions.flatMap(
      ({ statements }) => statements,
    );
    if (statement === undefined) continue;
    // What was said in a year is there from that year on.
    const day = statement.date ?? statement.publishedAt;
    return { question, source: statement.source, year: day?.slice(0, 4) ?? null };
  }
  return null;
}

/** The example of the archive at hand, looked for once as long as the archive stays as it is. */
export function keepExample(corpus: Corpus, speakers: NameDirectory): () => KnownExample | null {
  let kept: { readonly coverage: Coverage; readonly example: KnownExample } | null = null;
  return () => {
    const coverage = corpus.coverage();
    if (kept?.coverage === coverage) return kept.example;
    const find = (): KnownExample | null => {
      const example = findExample(corpus, speakers);
      kept = example === null ? null : { coverage, example };
      return example;
    };
    try {
      return find();
    } catch (error) {
      if (!(error instanceof OnItsWay)) throw error;
      // Whoever asks next is told it.
      void whenThere(find).catch(() => {});
      return null;
    }
  };
}
