import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** What `npm run try` prints to these lines, and what it ends with. */
async function type(
  chat: string,
  lines: readonly string[],
): Promise<{ output: string; code: number | null }> {
  const child = spawn('npm', ['run', '--silent', 'try', '--', chat], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: TEST_DATA_DIR },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stdin.end(`${lines.join('\n')}\n`);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { output, code };
}

describe.each(['discord', 'slack'])('the bot in a local %s, tried by a person', (chat) => {
  it('answers a line and a command with numbered buttons, and shows what a button does', async () => {
    const { output, code } = await type(chat, [
      'Hat Iran Raketen geliefert?',
      '/quelle Wurde der Nordwall erhöht?',
      '1',
    ]);
    const [, mention = '', command = '', press = ''] = output.split(/^── Quelle.* ──$/m);
    expect(mention).toContain('Massud Peseschkian, iranischer Präsident');
    expect(mention).toContain('[1] Kontext 1');
    expect(command).toContain('Wurde der Nordwall erhöht?');
    expect(output.match(/^── Quelle, nur für dich ──$/gm)).not.toBeNull();
    expect(press).toContain('Kontext: Christopher Cavoli');
    expect(code).toBe(0);
  });
});
