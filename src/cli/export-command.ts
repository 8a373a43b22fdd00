import { answerQuestion } from '../answer/answer-question.ts';
import { today } from '../chat/responder.ts';
import { QuelleError } from '../errors.ts';
import { renderExport } from '../export/render-export.ts';
import { type ExportFormat, type ExportLanguage, FORMATS } from '../export/takeaway.ts';
import { whenThere } from '../memory/on-its-way.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseCount, parseOptions } from './parse-options.ts';
import { FILTER_OPTIONS, readAsked } from './read-asked.ts';

const usage =
  'export [--format md|csv|json|txt] [--language de|en] [--knowledge PFAD]… [--speaker NAME] [--source MEDIUM] [--from TAG] [--to TAG] [--limit N] "Frage"';
const MOST_STATEMENTS = 100;

export const exportCommand: Command = {
  name: 'export',
  usage,
  summary:
    'Schreibt eine Antwort zum Mitnehmen: Zitat, Sprecher, Rolle, Datum, Quelle, Fundstelle, Prüfsumme.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      {
        ...FILTER_OPTIONS,
        format: { type: 'string', default: 'md' },
        language: { type: 'string', default: 'de' },
        limit: { type: 'string' },
      },
      usage,
    );
    const format = oneOf<ExportFormat>('--format', values.format, FORMATS);
    const language = oneOf<ExportLanguage>('--language', values.language, ['de', 'en']);
    const limit = values.limit === undefined ? null : parseCount('--limit', values.limit, MOST_STATEMENTS);
    const question = readAsked(positionals.join(' '), values, usage, terminal, config);
    const { corpus, neighbours } = await openArchive(values.knowledge, config, terminal);
    await neighbours.refresh();
    const asked = limit === null ? question : { ...question, limit };
    const answer = await whenThere(() => answerQuestion(asked, corpus));
    const retrievedOn = today({ clock: terminal.now, timeZone: config.timeZone });
    terminal.out(renderExport({ question, answer, retrievedOn, page: null, language }, format).text);
    return answer.positions.length > 0 ? FOUND : NOTHING_FOUND;
  },
};

function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return word;
  throw new QuelleError(
    'usage',
    `${option} erwartet eines von ${words.join(', ')}, gekommen ist „${value}“.`,
  );
}
