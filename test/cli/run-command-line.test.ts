import { describe, expect, it } from '@jest/globals';
import { type Command, FOUND, NOTHING_FOUND, WRONG_USE } from '../../src/cli/command.ts';
import { parseCount, parseOptions } from '../../src/cli/parse-options.ts';
import { QuelleError } from '../../src/errors.ts';
import { runInProcess } from './screen.ts';

const count: Command = {
  name: 'zähle',
  usage: 'zähle [--bis N] WORT…',
  summary: 'Zählt Wörter.',
  async run(args, terminal) {
    const { values, positionals } = parseOptions(
      args,
      { bis: { type: 'string', default: '3' } },
      count.usage,
    );
    const most = parseCount('--bis', values.bis, 9);
    if (positionals.includes('Absturz')) throw new RangeError('Damit hat niemand gerechnet');
    if (positionals.includes('kaputt')) throw new QuelleError('usage', 'Das Wort ist kaputt.');
    terminal.out(`${Math.min(most, positionals.length)}\n`);
    return positionals.length > 0 ? FOUND : NOTHING_FOUND;
  },
};

describe('the command line', () => {
  const run = (...argv: string[]) => runInProcess(argv, [count]);

  it('gives the result on one way, messages on the other, and a code', async () => {
    expect(await run('zähle', 'eins', 'zwei')).toEqual({ code: FOUND, out: '2\n', notes: [] });
    expect((await run('zähle')).code).toBe(NOTHING_FOUND);
  });

  it('answers wrong use with one sentence', async () => {
    expect(await run('zähle', '--von', '1')).toEqual({
      code: WRONG_USE,
      out: '',
      notes: ['Erwartet wird zähle [--bis N] WORT…, gekommen ist die unbekannte Option „--von“.'],
    });
    expect((await run('zähle', '--bis', 'zwölf')).notes).toEqual([
      '--bis erwartet eine ganze Zahl von 1 bis 9, gekommen ist „zwölf“.',
    ]);
    expect((await run('zähle', 'kaputt')).notes).toEqual(['Das Wort ist kaputt.']);
    expect((await run('rate')).notes).toEqual(['Erwartet wird ein Befehl (zähle), gekommen ist „rate“.']);
  });

  it('gives a mistake of its own a code of its own, so that nobody takes it for "nothing found"', async () => {
    const { code, notes } = await run('zähle', 'Absturz');
    expect(code).toBe(70);
    expect(notes).toEqual(['Unerwarteter Fehler: RangeError: Damit hat niemand gerechnet']);
  });

  it('says its version', async () => {
    for (const asked of ['--version', '-v', 'version'])
      expect(await run(asked)).toEqual({ code: FOUND, out: 'Quelle 1.2.3\n', notes: [] });
  });

  it('helps with one command, however it is asked', async () => {
    const asked = [
      ['help', 'zähle'],
      ['--help', 'zähle'],
      ['zähle', '--help'],
      ['zähle', 'eins', '-h'],
    ];
    for (const argv of asked)
      expect(await run(...argv)).toEqual({
        code: FOUND,
        out: 'quelle zähle [--bis N] WORT…\nZählt Wörter.\n',
        notes: [],
      });
    expect((await run('help', 'rate')).notes).toEqual([
      'Erwartet wird ein Befehl (zähle), gekommen ist „rate“.',
    ]);
  });

  it('names a setting that is none of ours, and runs all the same', async () => {
    const { code, out, notes } = await runInProcess(['zähle', 'eins'], [count], {
      environment: { TIMEZONE: 'Europe/Wien' },
    });
    expect({ code, out }).toEqual({ code: FOUND, out: '1\n' });
    expect(notes).toEqual(['Die Einstellung TIMEZONE gibt es nicht; gemeint ist wohl TIME_ZONE.']);
  });

  it('helps without reading any setting', async () => {
    const { code, out } = await runInProcess(['--help'], [count], { environment: { LOG_LEVEL: 'laut' } });
    expect(code).toBe(FOUND);
    expect(out).toContain('quelle zähle [--bis N] WORT…');
    expect((await runInProcess(['zähle'], [count], { environment: { LOG_LEVEL: 'laut' } })).code).toBe(
      WRONG_USE,
    );
  });
});
