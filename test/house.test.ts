import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.join(import.meta.dirname, '..', 'src');
const architecture = readFileSync(path.join(root, '..', 'ARCHITECTURE.md'), 'utf8');

/** A line of the table of ARCHITECTURE.md. */
interface Room {
  /** The rooms below that it may import, beside those that are open to all. */
  readonly imports: readonly string[];
  /** Its folders, each above those before it. */
  readonly floors: readonly string[];
}

const listed = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const rooms: ReadonlyMap<string, Room> = new Map(
  [...architecture.matchAll(/^\| `([a-z-]+)` +\|([^|]*)\|([^|]*)\|$/gm)].map(([, name, imports, floors]) => [
    name ?? '',
    { imports: listed(imports), floors: listed(floors) },
  ]),
);
const DOORS = ['main', 'cli', 'register'];
const OPEN_TO_ALL = ['errors', 'memory'];

/** What a file may keep by itself, because it has no owner below the process. */
const KEEPS_ITSELF: ReadonlySet<string> = new Set([
  // One format for each time zone that is ever set.
  'article/day-in-zone.ts',
  // Go with the article they belong to, which is a value and belongs to nobody.
  'article/near-copies.ts',
]);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));

const room = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');

function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
  );
}

/** Where a file's folder stands in its room; folders the table does not name, and files in none, are on no floor. */
function floorOf(file: string): number {
  const floor = rooms.get(room(file))?.floors.indexOf(file.split('/')[1] ?? '') ?? -1;
  return floor < 0 ? Number.NaN : floor;
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the house', () => {
  it('has rooms that import only the rooms below them', () => {
    const broken = files.flatMap((file) => {
      const from = room(file);
      if (DOORS.includes(from)) return [];
      return (imports.get(file) ?? [])
        .map(room)
        .filter(
          (to) => to !== from && !OPEN_TO_ALL.includes(to) && !(rooms.get(from)?.imports ?? []).includes(to),
        )
        .map((to) => `${file} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('knows every room', () => {
    const unknown = files.map(room).filter((name) => !rooms.has(name) && !DOORS.includes(name));
    expect(unknown).toEqual([]);
  });

  it('knows of German in the chats only the words', () => {
    const broken = files
      .filter((file) => room(file) === 'chat')
      .flatMap((file) => imports.get(file) ?? [])
      .filter((to) => to.startsWith('language/') && !to.startsWith('language/lexicon/'));
    expect(broken).toEqual([]);
  });

  it('has no room in its table that is not there, and no folder', () => {
    const there = new Set(files.flatMap((file) => [room(file), path.posix.dirname(file)]));
    const missing = [...rooms].flatMap(([name, { imports: below, floors }]) => [
      ...[name, ...below].filter((other) => !there.has(other)),
      ...floors.map((floor) => `${name}/${floor}`).filter((folder) => !there.has(folder)),
    ]);
    expect(missing).toEqual([]);
  });

  it('has folders inside its rooms that import only those below them', () => {
    const broken = files.flatMap((file) => {
      const floor = floorOf(file);
      return (imports.get(file) ?? [])
        .filter((to) => room(to) === room(file) && floor < floorOf(to))
        .map((to) => `${file} imports ${to}`);
    });
    expect(broken).toEqual([]);
  });

  it('says of every room what it is for, what it knows and what it never does', () => {
    const silent = [...rooms.keys()]
      .filter((name) => files.some((file) => file.startsWith(`${name}/`)))
      .filter((name) => !new RegExp(`^## ${name}/: .*\\?$\\n\\nKnows .+\\. Never `, 'm').test(architecture));
    expect(silent).toEqual([]);
  });

  it('has no import circle', () => {
    const done = new Set<string>();
    const visit = (file: string, above: readonly string[]): readonly string[] => {
      if (above.includes(file)) return [[...above.slice(above.indexOf(file)), file].join(' > ')];
      if (done.has(file)) return [];
      const circles = (imports.get(file) ?? []).flatMap((next) => visit(next, [...above, file]));
      done.add(file);
      return circles;
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it('hands no dictionary above the rooms that read', () => {
    const handed = files.filter(
      (file) =>
        !['language', 'reading'].includes(room(file)) &&
        /\bdictionary: Dictionary\b|language\/dictionary\.ts/.test(
          readFileSync(path.join(root, file), 'utf8'),
        ),
    );
    expect(handed).toEqual([]);
  });

  it('keeps what it finds out with its owner, and in no module', () => {
    const kept = files.filter((file) =>
      /^(?:export )?(?:const|let) \w+(?::[^=]*)? = new (?:WeakMap|RecentCache|Map)(?:<.*>)?\(\)/m.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(kept.filter((file) => !KEEPS_ITSELF.has(file))).toEqual([]);
  });

  it('speaks to PostgreSQL in folders of that name alone', () => {
    const speakers = files.filter((file) => /from 'pg'/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.filter((file) => !file.includes('/postgres/'))).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = files.filter((file) =>
      /process\.env\b/.test(readFileSync(path.join(root, file), 'utf8')),
    );
    expect(readers.filter((file) => file !== 'config.ts')).toEqual([]);
  });

  it('calls the digest so, in German and English', () => {
    const texts = ['src/chat/strings/de.ts', 'src/chat/strings/digest-commands.ts', 'src/web/strings.ts'];
    const docs = readdirSync(path.join(root, '..', 'docs')).filter((file) => file.endsWith('.md'));
    for (const file of [...texts, ...docs.map((name) => `docs/${name}`), 'README.md'])
      expect([file, /zusammenstellung/i.test(readFileSync(path.join(root, '..', file), 'utf8'))]).toEqual([
        file,
        false,
      ]);
  });

  it('writes its log in German', () => {
    const english = /\b(?:the|not|no|failed|error|could|cannot|unable|with|from|is|of|unhandled|uncaught)\b/i;
    const lines = files.flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /logger\.(?:info|warn|error|fatal)\([^;]*?['`]([^'`]+)['`],?\s*\)/g,
        ),
      ].map(([, line = '']) => line),
    );
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => english.test(line))).toEqual([]);
  });

  it('decides nothing by the names of rules, which explain', () => {
    const deciding =
      /\brules(?:\.(?:includes|indexOf|some|every|find\w*|filter|length|at)\b|\[)|\brule\s*[!=]==/;
    const broken = files
      .filter((file) => ['language', 'reference', 'statement', 'corpus', 'answer'].includes(room(file)))
      .filter((file) => deciding.test(readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  it('keeps the lexicon free of imports from outside the lexicon', () => {
    const lexicon = files.filter((file) => file.startsWith('language/lexicon/'));
    const broken = lexicon.filter((file) =>
      (imports.get(file) ?? []).some((to) => !to.startsWith('language/')),
    );
    expect(broken).toEqual([]);
  });
});
