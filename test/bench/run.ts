import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What a measurement exports: it prints its figures line by line, as Markdown where it is a table. */
interface Bench {
  bench(print: (line: string) => void): Promise<void>;
}

const here = import.meta.dirname;
const known = readdirSync(here)
  .map((file) => path.parse(file))
  .filter(({ ext, name }) => ext === '.js' && name !== 'run')
  .map(({ name }) => name)
  .filter((name) => !name.startsWith('shared-'));

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n## ${name}\n`);
  const { bench } = (await import(path.join(here, `${name}.js`))) as Bench;
  await bench((line) => console.log(line));
}
