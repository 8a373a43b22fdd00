import { readFile } from 'node:fs/promises';
import { answerQuestion } from '../answer/answer-question.ts';
import { quote } from '../chat/quotation.ts';
import { fill } from '../chat/strings/strings.ts';
import { QuelleError } from '../errors.ts';
import type { ExportedFile } from '../export/exported.ts';
import { parseExport } from '../export/parse-export.ts';
import { type Difference, type Verification, verifyExport } from '../export/verify-export.ts';
import { whenThere } from '../memory/on-its-way.ts';
import { type Command, FOUND, NOTHING_FOUND, type Terminal } from './command.ts';
import { openArchive } from './open-archive.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'verify [--knowledge PFAD]… DATEI';

export const verifyCommand: Command = {
  name: 'verify',
  usage,
  summary: 'Vergleicht jedes Zeichen einer exportierten Antwort mit dem Archiv und nennt, was abweicht.',
  async run(args, terminal, config) {
    const { values, positionals } = parseOptions(
      args,
      { knowledge: { type: 'string', multiple: true } },
      usage,
    );
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new QuelleError('usage', `Erwartet wird ${usage}, gekommen sind ${positionals.length} Dateien.`);
    const exported = await readExport(file);
    const { corpus, neighbours } = await openArchive(values.knowledge, config, terminal);
    await neighbours.refresh();
    const results: Verification[] = [];
    for (const one of exported)
      results.push(
        await whenThere(() =>
          verifyExport(one, {
            article: (id) => corpus.article(id),
            ask: (question) => answerQuestion(question, corpus),
          }),
        ),
      );
    return tell(results, file, terminal);
  },
};

/** Writes what was compared and what differs. @returns the exit code */
function tell(results: readonly Verification[], file: string, terminal: Terminal): number {
  const sum = (count: (result: Verification) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const statements = sum((result) => result.statements);
  if (statements === 0) {
    terminal.out(`In ${file} steht keine exportierte Aussage; verglichen ist nichts.\n`);
    return NOTHING_FOUND;
  }
  const differences = results.flatMap((result) => result.differences);
  for (const difference of differences) terminal.out(`${describeDifference(difference)}\n`);
  terminal.out(
    `${fill('{statements|Aussage|Aussagen}, {characters} Zeichen verglichen', {
      statements,
      characters: sum(({ characters }) => characters),
    })}: ${differences.length === 0 ? 'alles gleich' : fill('{count|Abweichung|Abweichungen}', { count: differences.length })}.\n`,
  );
  const unasked = sum((result) => result.unasked);
  if (unasked > 0)
    terminal.note(
      `Bei ${fill('{unasked|Aussage|Aussagen}', { unasked })} ist nur der Wortlaut verglichen: Die Frage zeigt das heute nicht mehr, Sprecher und Datum haben kein Gegenstück.`,
    );
  return differences.length === 0 ? FOUND : NOTHING_FOUND;
}

async function readExport(file: string): Promise<readonly ExportedFile[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new QuelleError(
      'usage',
      `Erwartet wird eine lesbare Datei, ${file} lässt sich nicht lesen.`,
      error,
    );
  }
  return parseExport(text);
}

function describeDifference({ line, article, field, expected, came }: Difference): string {
  if (field === 'missing') return `Zeile ${line}: Der Artikel ${article} ist nicht im Archiv.`;
  const name = field === 'text' ? 'Wortlaut' : field;
  return `Zeile ${line} (${article}), ${name}: erwartet ${quote(expected)}, gekommen ${quote(came)}`;
}
