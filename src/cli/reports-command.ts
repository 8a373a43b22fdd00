import { chooseStore } from '../app/choose-store.ts';
import { renderDate } from '../chat/render-date.ts';
import { QuelleError } from '../errors.ts';
import type { Report } from '../storage/report-store.ts';
import { type Command, FOUND, NOTHING_FOUND } from './command.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'reports [--json] [--done NUMMER]';

export const reportsCommand: Command = {
  name: 'reports',
  usage,
  summary: 'Zeigt, was Leser als falsch zugeordnet gemeldet haben; --done nimmt eine Meldung von der Liste.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      { json: { type: 'boolean', default: false }, done: { type: 'string' } },
      usage,
    );
    if (positionals.length > 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen ist „${positionals.join(' ')}“.`);
    const done = values.done === undefined ? null : readNumber(values.done);
    const store = await chooseStore(config).open();
    try {
      if (done !== null) {
        const removed = await store.removeReport(done);
        terminal.note(removed ? `Meldung ${done} ist erledigt.` : `Eine Meldung ${done} gibt es nicht.`);
        return removed ? FOUND : NOTHING_FOUND;
      }
      const reports = await store.reports();
      for (const report of reports)
        terminal.out(values.json ? `${JSON.stringify(report)}\n` : `${describeReport(report)}\n\n`);
      if (reports.length === 0) terminal.note('Es liegen keine Meldungen vor.');
      return reports.length > 0 ? FOUND : NOTHING_FOUND;
    } finally {
      await store.close();
    }
  },
};

function readNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new QuelleError('usage', `--done erwartet die Nummer einer Meldung, gekommen ist „${value}“.`);
}

function describeReport({
  id,
  at,
  platform,
  article,
  start,
  end,
  text,
  speaker,
  date,
  comment,
}: Report): string {
  const shown = [speaker ?? 'Sprecher unklar', ...(date === null ? [] : [renderDate(date, 'de')])].join(', ');
  return [
    `${id}  ${renderDate(at, 'de')}, ${platform}: ${article}, Zeichen ${start}–${end}`,
    `    „${plain(text)}“`,
    `    gezeigt: ${plain(shown)}`,
    `    Leser: ${comment === '' ? '(nichts dazu geschrieben)' : plain(comment)}`,
  ].join('\n');
}

/** A reader's words in a terminal: on one line, and nothing that the terminal would obey. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
