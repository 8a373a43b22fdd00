import { openCorpus } from '../../dist/app/open-corpus.js';

const [knowledge, dataDir] = process.argv.slice(2);
const { corpus, archive, keepIndex } = await openCorpus({
  paths: [knowledge],
  dataDir,
  timeZone: 'Europe/Berlin',
  threads: 2,
});

process.on('message', async () => {
  // A file that was written while it was read is read once more.
  while ((await archive.refresh(true)) !== null);
  await keepIndex();
  const query = corpus.queryTerms('Wie oft beriet die Stadt über das Bad?');
  process.send({
    articles: corpus.heads().map(({ id }) => corpus.article(id)),
    statements: corpus.heads().map(({ id }) => corpus.statements(id)),
    hits: corpus.search(query, 20).map(({ passage, score }) => [passage, Math.round(score * 1000)]),
    problems: archive.problems().map(({ sentence }) => sentence),
  });
});
