import type { parseArgs } from 'node:util';
import type { Answer, Question } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { explainAnswer } from '../answer/explain-answer.ts';
import { writeAnswer } from '../answer/write-answer.ts';
import { renderAnswerText } from '../chat/console/render-answer-text.ts';
import { findQuestionLanguage } from '../chat/question-language.ts';
import { stringsOf } from '../chat/strings/strings.ts';
import type { Config } from '../config/config-values.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { QuelleError } from '../errors.ts';
import { whenThere } from '../memory/on-its-way.ts';
import { type Command, FOUND, NOTHING_FOUND, type Terminal } from './command.ts';
import { learnPeople } from './learn-people.ts';
import { openArchive } from './open-archive.ts';
import { parseCount, parseOptions } from './parse-options.ts';
import { FILTER_OPTIONS, readAsked } from './read-asked.ts';
import { type BatchLine, readBatch, readQuestionLines } from './read-batch.ts';
import { renderExplanation } from './render-explanation.ts';

const usage =
  'ask [--json] [--explain] [--knowledge PFAD]… [--speaker NAME] [--source MEDIUM] [--from TAG] [--to TAG] [--limit N] (--batch DATEI | "Frage")';
const MOST_STATEMENTS = 100;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  ...FILTER_OPTIONS,
  limit: { type: 'string' },
  batch: { type: 'string' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export const askCommand: Command = {
  name: 'ask',
  usage,
  summary: 'Beantwortet eine Frage mit den Aussagen, die sich unterscheiden, als Text oder als JSON.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(args, OPTIONS, usage);
    const limit = values.limit === undefined ? null : parseCount('--limit', values.limit, MOST_STATEMENTS);
    const lines = await linesOf(values, positionals, terminal);
    const asked = lines.map((line) => ({
      line,
      question: questionOf(line, values, limit, terminal, config),
    }));
    const { corpus, neighbours } = await openArchive(values.knowledge, config, terminal);
    await neighbours.refresh();
    learnPeople(corpus);
    if (corpus.coverage().articles === 0)
      throw new QuelleError(
        'archive',
        'Erwartet wird ein Archiv mit wenigstens einem Artikel, gefunden ist keiner.',
      );
    const answers: Answer[] = [];
    for (const { line, question } of asked)
      answers.push(await answerLine(line, question, corpus, values, terminal));
    if (answers.some(isHalfUnderstood)) terminal.note(stringsOf('de').notes.foreignQuestion);
    return answers.some(({ positions }) => positions.length > 0) ? FOUND : NOTHING_FOUND;
  },
};

/** An English question of which something was not understood, or found. */
const isHalfUnderstood = ({ question, understood, positions }: Answer): boolean =>
  findQuestionLanguage(question) === 'en' &&
  (positions.length === 0 || (understood?.unknown.length ?? 0) > 0);

/** The questions of the batch file, of the command line, or of what is piped in. */
async function linesOf(
  values: Values,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<readonly BatchLine[]> {
  if (values.batch !== undefined) return readBatch(values.batch);
  if (positionals.length > 0) return [{ id: null, question: positionals.join(' ') }];
  const piped = terminal.inputIsTerminal ? [] : await readQuestionLines(terminal.input);
  if (piped.length > 0) return piped;
  throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist keine Frage.`);
}

function questionOf(
  { question: text, without }: BatchLine,
  values: Values,
  limit: number | null,
  terminal: Terminal,
  config: Config,
): Question {
  const question = readAsked(text, values, usage, terminal, config);
  return {
    ...question,
    ...(limit !== null && { limit }),
    ...(without !== undefined && { without }),
  };
}

async function answerLine(
  { id, question: asked }: BatchLine,
  question: Question,
  corpus: Corpus,
  { json, explain }: Values,
  { out, columns, color }: Terminal,
): Promise<Answer> {
  const answer = await whenThere(() => answerQuestion(question, corpus));
  const explanation = explain ? await whenThere(() => explainAnswer(question, corpus)) : null;
  if (json) {
    const line = {
      ...(id !== null && { id }),
      ...writeAnswer(answer),
      question: asked,
      ...(explanation && { explanation }),
    };
    out(`${JSON.stringify(line)}\n`);
  } else {
    out(`${renderAnswerText(answer, { columns, color })}\n`);
    if (explanation) out(`\n${renderExplanation(explanation)}`);
  }
  return answer;
}
