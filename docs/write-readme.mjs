/** Writes the answer at the top of the README anew, as the built program prints it: `npm run readme`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../README.md', import.meta.url);
const readme = readFileSync(file, 'utf8');
const pattern = /(<!-- answer: (.+) -->\n+```\n)[\s\S]*?(\n```)/;
const question = pattern.exec(readme)?.[2];
if (question === undefined) throw new Error('README.md has no place for an answer.');
const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'ask', '--limit', '4', question], {
  encoding: 'utf8',
});
writeFileSync(
  file,
  readme.replace(pattern, (_all, head, _question, tail) => `${head}${stdout.trimEnd()}${tail}`),
);
