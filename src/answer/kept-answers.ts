import type { Corpus } from '../corpus/corpus.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import { whenThere } from '../memory/on-its-way.ts';
import type { Answer, Question } from './answer.ts';
import { answeringQuestion, answerQuestion } from './answer-question.ts';
import { finishInTurns } from './steps.ts';

/** A letter of an answer's JSON stands for about two bytes. */
const BYTES_A_LETTER = 2;

/** So often an answer is begun anew with pauses before it is made without: an archive that is being filled changes all the time. */
const ATTEMPTS = 5;

/** An answer, and the archive it is from. */
interface DatedAnswer {
  readonly answer: Answer;
  readonly revision: number;
}

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
    const { answer, revision } = await this.#answer(question);
    this.#forgetOld();
    if (revision === this.#revision) this.#answers.set(keyOf(question), answer);
    return answer;
  }

  async #answer(question: Question): Promise<DatedAnswer> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const dated = await this.#answerInTurns(question);
      if (dated !== null) return dated;
    }
    return this.#answerAtOnce(question);
  }

  /** Null where the archive changed meanwhile. */
  async #answerInTurns(question: Question): Promise<DatedAnswer | null> {
    const { revision } = this.#corpus;
    const answer = await finishInTurns(
      () => answeringQuestion(question, this.#corpus),
      async () => {
        await this.#nextTurn();
        return this.#corpus.revision === revision;
      },
    );
    return answer && { answer, revision };
  }

  /** It is of one moment, for whatever had to be fetched before makes it begin anew. */
  #answerAtOnce(question: Question): Promise<DatedAnswer> {
    return whenThere(() => ({
      answer: answerQuestion(question, this.#corpus),
      revision: this.#corpus.revision,
    }));
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
