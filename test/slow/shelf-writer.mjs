import { openKeptShelf } from '../../dist/app/open-shelf.js';
import { hashArticle } from '../../dist/article/article-hash.js';

const [file, from] = process.argv.slice(2);
const program = { analysis: 'a1', extraction: 'p1' };
const shelf = openKeptShelf(file, program, (line) => process.stderr.write(`${line}\n`));

/** Of an article everything follows from its number, statements as long as those of a long one. */
function write(number) {
  const text = `Der Hafen ${number} bleibt offen. `.repeat(1 + (number % 50));
  const article = {
    id: `a${number}`,
    title: 'Hafen',
    text,
    publishedAt: null,
    source: null,
    url: null,
    language: 'de',
  };
  const hash = hashArticle(article);
  const head = { id: article.id, hash, fingerprint: 'f', publishedAt: null, source: null };
  shelf.put(head, article, [{ start: 0, end: text.length }]);
  const named = Array.from({ length: 1 + (number % 300) }, (_, at) => `Karla Ohm ${number} ${at}`);
  shelf.putFindings(hash, { statements: [], named });
}

process.send('ready');
for (let number = Number(from); ; number += 1) {
  write(number);
  if (number % 7 === 0) shelf.flush();
  if (number % 70 === 0) await new Promise(setImmediate);
}
