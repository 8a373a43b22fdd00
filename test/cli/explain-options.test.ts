import { describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { explainOptions } from '../../src/cli/explain-options.ts';

describe('the options of a command', () => {
  it('are explained one by one, in the order of its help line', () => {
    expect(
      explainOptions('list [--json] [--limit N] [--knowledge PFAD]…').map((line) => line.trim()),
    ).toEqual([
      '--json       Eine Zeile JSON statt Text.',
      '--limit      So viele werden höchstens gezeigt.',
      expect.stringMatching(/^--knowledge {2}Ordner oder Datei/),
    ]);
  });

  it('need no line where there are none', () => {
    expect(explainOptions('backup DATEI')).toEqual([]);
  });

  it.each(COMMANDS.map(({ name, usage }) => [name, usage]))(
    'are all explained in the help of %s',
    (_, usage) => {
      expect(explainOptions(usage)).toHaveLength(new Set(usage.match(/--\w+/g)).size);
    },
  );
});
