import type { Corpus } from '../corpus/corpus.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import type { Answer, Question } from './answer.ts';
import { answeringQuestion, answerQuestion } from './answer-question.ts';

/** A letter of an answer's JSON stands for about two bytes. */
const BYTES_A_LETTER = 2;

/** Answers the questions of everybody: the same one on the same archive is answered once. */
export class KeptAnswers {
  readonly #corpus: Corpus;
  readonly #nextTurn: () => Promise<void>;
  readonly #answers: BoundedMemory<Answer>;
  #revision = -1;

  /** @param nextTurn waited for between two pieces of the work, so that others have their turn */
  constructor(corpus: Corpus, nextTurn: () => Promise<void>) {
    this.#corpus = corpus;
    this.#answers = new BoundedMemory(
      corpus.reader.vocabulary.memory.answers,
      (answer) => JSON.stringify(answer).length * BYTES_A_LETTER,
    );
    this.#nextTurn = nextTurn;
  }

  /** The answer where it was given before and the archive is as it was; null for one that has to be made. */
  known(question: Question): Answer | null {
    this.#forgetOld();
    return this.#answers.get(keyOf(question)) ?? null;
  }

  async ask(question: Question): Promise<Answer> {
    const known = this.known(question);
    if (known !== null) return known;
    const answer = (await this.#answerInTurns(question)) ?? answerQuestion(question, this.#corpus);
    this.#forgetOld();
    this.#answers.set(keyOf(question), answer);
    return answer;
  }

  /** Null where the archive changed meanwhile: the next attempt takes no pauses, for it may change all the time. */
  async #answerInTurns(question: Question): Promise<Answer | null> {
    const { revision } = this.#corpus;
    const steps = answeringQuestion(question, this.#corpus);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.#nextTurn();
      if (this.#corpus.revision !== revision) return null;
    }
  }

  #forgetOld(): void {
    if (this.#revision === this.#corpus.revision) return;
    this.#revision = this.#corpus.revision;
    this.#answers.clear();
  }
}

/** All that an answer depends on beside the archive. */
const keyOf = ({ text, speaker, source, from, to, today, follows, limit, bar, without }: Question): string =>
  JSON.stringify([text, speaker, source, from, to, today, follows, limit, bar, without]);
