import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { QuelleError } from '../../src/errors.ts';
import type {
  ArchiveName,
  JudgedPosition,
  JudgedQuestion,
  JudgedSet,
  JudgedText,
} from './judged-question.ts';

const ARCHIVES: Readonly<Record<string, ArchiveName>> = {
  seeds: 'articles',
  dev: 'wikinews',
  wiki: 'wikinews',
  press: 'press',
};

/** A text as the files have it: with its words, or by its offsets alone. */
interface FileText {
  readonly article: string;
  readonly text?: string;
  readonly sentence?: string;
  readonly start?: number;
  readonly end?: number;
}
interface FileStatement extends FileText {
  readonly speaker?: string | null;
  readonly speakerName?: string | null;
  readonly speakerKind?: string | null;
  readonly speakerAliases?: readonly string[];
  readonly speakerMayBeNull?: boolean;
  readonly alts?: readonly FileText[];
}
interface FileQuestion {
  readonly id: string;
  readonly question: string;
  readonly unanswerable?: boolean;
  readonly positions: readonly {
    readonly position: string;
    readonly alsoAccept?: readonly string[];
    readonly statements: readonly FileStatement[];
  }[];
  readonly neutral?: readonly FileText[];
  readonly traps?: readonly (FileText & { readonly notAs?: readonly string[] })[];
}

/** Gives the words of an article between two offsets. */
export type Slice = (archive: ArchiveName, article: string, start: number, end: number) => string;

/**
 * The sets of judged questions of files and folders, in the order named; of a folder by name.
 * @param slice for sets that hold offsets and no words
 * @throws QuelleError `usage` naming a file that holds no judged questions
 */
export function readSets(paths: readonly string[], slice: Slice): readonly JudgedSet[] {
  return paths.flatMap(filesOf).map((file) => readSet(file, slice));
}

const filesOf = (place: string): readonly string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => path.join(place, name))
    : [place];

function readSet(file: string, slice: Slice): JudgedSet {
  const { name, corpus, questions } = JSON.parse(readFileSync(file, 'utf8')) as {
    name?: string;
    corpus?: ArchiveName;
    questions?: readonly FileQuestion[];
  };
  const archive = corpus ?? ARCHIVES[name ?? ''];
  if (name === undefined || archive === undefined || questions === undefined)
    throw new QuelleError('usage', `${file} ist keine Sammlung beurteilter Fragen.`);
  return { name, archive, questions: questions.map((question) => parseQuestion(question, archive, slice)) };
}

function parseQuestion(question: FileQuestion, archive: ArchiveName, slice: Slice): JudgedQuestion {
  const read = <T extends FileText>(place: T): T & JudgedText => {
    const { article, start, end } = place;
    const text = place.text ?? slice(archive, article, start ?? 0, end ?? 0);
    return { ...place, text, sentence: place.sentence ?? text };
  };
  const { id, question: text, unanswerable = false, positions, neutral = [], traps = [] } = question;
  return {
    id,
    question: text,
    unanswerable,
    positions: positions.map(
      ({ position, alsoAccept = [], statements }): JudgedPosition => ({
        position,
        alsoAccept,
        statements: statements.map((statement) => ({
          ...read(statement),
          speaker: statement.speaker ?? null,
          speakerName: statement.speakerName ?? statement.speakerAliases?.[0] ?? null,
          speakerKind: statement.speakerKind ?? 'person',
          speakerAliases: statement.speakerAliases ?? [],
          speakerMayBeNull: statement.speakerMayBeNull ?? false,
          alts: (statement.alts ?? []).map(read),
        })),
      }),
    ),
    neutral: neutral.map(read),
    traps: traps.map((trap) => ({ ...read(trap), notAs: trap.notAs ?? ['*'] })),
  };
}
