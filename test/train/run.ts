import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { READ_NAMES } from '../../src/answer/evidence/measure-evidence.ts';
import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import { MODEL_FORMAT, type Model } from '../../src/answer/relevance/model.ts';
import type { Article } from '../../src/article/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { collectQuestion, restoreQuestion } from './collect-evidence.ts';
import { learnFolds, type Outcome, validate } from './cross-validate.ts';
import type { JudgedCase } from './judged-case.ts';
import type { ArchiveName, JudgedQuestion, JudgedSet } from './judged-question.ts';
import type { KeptQuestion } from './kept-question.ts';
import { labelSentences } from './label-sentences.ts';
import { collectSeen, learnFirst } from './learn-first.ts';
import { learnGate, learnRelevance } from './learn-model.ts';
import { makeFolds, nearArticles } from './make-folds.ts';
import { articleKey } from './match-text.ts';
import { ARCHIVES, openCorpus, readArticles } from './open-archives.ts';
import { readSets } from './read-sets.ts';
import { type Figures, sumScores } from './sum-scores.ts';

const FOLDS = 5;

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '' },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
    bar: { type: 'string', default: '0.15' },
    gate: { type: 'string', default: '0.5' },
    report: { type: 'string' },
    models: { type: 'string' },
    // "1/2": gathers the first half of the evidence into the file of --keep and ends; the files of all parts make the whole.
    part: { type: 'string' },
  },
});
const log = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0)} s: ${line}`);

const archives = new Map<ArchiveName, readonly Article[]>();
for (const name of ARCHIVES) archives.set(name, await readArticles(name));
const textOf = new Map(
  ARCHIVES.map((name) => [name, new Map(archives.get(name)?.map((article) => [article.id, article]))]),
);
const places = values.sets
  .split(',')
  .filter((place) => place !== '')
  .map((place) => path.resolve(place));
const sets = readSets(
  [...places, path.resolve('test/train/questions')],
  (archive, article, start, end) => textOf.get(archive)?.get(article)?.text.slice(start, end) ?? '',
);
const asked = sets.flatMap((set: JudgedSet) =>
  set.questions.map((question) => ({ set: set.name, archive: set.archive, question })),
);
const folds = makeFolds(asked, FOLDS);
log(`${asked.length} questions of ${sets.map(({ name }) => name).join(', ')}`);

interface Kept {
  readonly whole: KeptQuestion;
  readonly cut: KeptQuestion | null;
}
function collect(): { readonly kept: ReadonlyMap<string, Kept>; readonly first: LinearModel } {
  const file = values.keep;
  const known = new Map<string, Kept>();
  let first: LinearModel | null = null;
  if (file !== undefined && existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.startsWith('{"first"')) first = (JSON.parse(line) as { first: LinearModel }).first;
      else if (line !== '') {
        const { key, ...kept } = JSON.parse(line) as Kept & { key: string };
        known.set(key, kept);
      }
    }
  const missing = asked.filter(({ set, question }) => !known.has(keyOf(set, question)));
  if (missing.length === 0 && first !== null) return { kept: known, first };
  const [part = 1, parts = 1] = values.part?.split('/').map(Number) ?? [];
  const corpora = new Map<ArchiveName, Corpus>();
  for (const name of ARCHIVES) {
    corpora.set(name, openCorpus(archives.get(name) as readonly Article[]));
    log(`${name} opened`);
  }
  const seen = asked.map(({ archive, question }) =>
    question.unanswerable ? { rows: [], labels: [] } : collectSeen(question, corpora.get(archive) as Corpus),
  );
  log('sentences seen');
  const firsts = Array.from({ length: FOLDS }, (_, fold) =>
    learnFirst(seen.filter((__, place) => folds[place] !== fold)),
  );
  first = learnFirst(seen);
  log('first weights learned');
  asked.forEach(({ set, archive, question }, place) => {
    const key = keyOf(set, question);
    if (known.has(key) || place % parts !== part - 1) return;
    const corpus = corpora.get(archive) as Corpus;
    const near = new Set(nearArticles(question));
    const without = corpus
      .heads()
      .map(({ id }) => id)
      .filter((id) => near.has(articleKey(id)));
    const own = firsts[folds[place] as number] as LinearModel;
    known.set(key, {
      whole: collectQuestion(question.question, corpus, own, []),
      cut: question.unanswerable ? null : collectQuestion(question.question, corpus, own, without),
    });
    if (place % 50 === 49) log(`${place + 1}`);
  });
  if (file !== undefined)
    writeFileSync(
      file,
      [JSON.stringify({ first }), ...[...known].map(([key, kept]) => JSON.stringify({ key, ...kept }))].join(
        '\n',
      ),
    );
  return { kept: known, first };
}
const keyOf = (set: string, question: JudgedQuestion): string =>
  createHash('sha256')
    .update(JSON.stringify([set, question, READ_NAMES]))
    .digest('hex')
    .slice(0, 20);

const { kept, first } = collect();
if (values.part !== undefined) process.exit(0);
const cases: readonly JudgedCase[] = asked.map(({ set, archive, question }, place) => {
  const { whole, cut } = kept.get(keyOf(set, question)) as Kept;
  const articles = textOf.get(archive) as ReadonlyMap<string, Article>;
  const gathered = restoreQuestion(whole, articles);
  return {
    set,
    question,
    fold: folds[place] as number,
    whole: gathered,
    cut: cut === null ? null : restoreQuestion(cut, articles),
    ...labelSentences(question, gathered),
  };
});
log('evidence gathered');
const models =
  values.models !== undefined && existsSync(values.models)
    ? (JSON.parse(readFileSync(values.models, 'utf8')) as ReturnType<typeof learnFolds>)
    : learnFolds(cases, FOLDS);
if (values.models !== undefined && !existsSync(values.models))
  writeFileSync(values.models, JSON.stringify(models));
log('folds learned');
const print = (outcomes: readonly Outcome[]): void => {
  const names = [...new Set(sets.map(({ name }) => name))];
  const rows = [
    ...names.map((name) => ({ name, of: outcomes.filter(({ judged }) => judged.set === name) })),
    { name: 'all', of: outcomes },
  ];
  const columns: readonly (keyof Figures)[] = [
    'questions',
    'useful',
    'HEADLINE',
    'BPF1',
    'precision',
    'misleading',
    'trap',
    'trapSided',
    'sidePrecision',
    'sideCoverage',
    'unanswerable',
    'silentWhenCut',
    'speakerRight',
    'shown',
  ];
  console.log(['set'.padEnd(13), ...columns.map((column) => column.slice(0, 9).padStart(9))].join(' '));
  for (const { name, of } of rows) {
    const figures = sumScores(
      of.map(({ score }) => score),
      of.flatMap(({ silentWhenCut }) => (silentWhenCut === null ? [] : [silentWhenCut])),
    );
    console.log(
      [
        name.padEnd(13),
        ...columns.map((column) => {
          const value = figures[column];
          return (
            value === null
              ? '-'
              : Number.isInteger(value) && column === 'questions'
                ? String(value)
                : value.toFixed(3)
          ).padStart(9);
        }),
      ].join(' '),
    );
  }
};
for (const gateBar of values.gate.split(',').map(Number))
  for (const bar of values.bar.split(',').map(Number)) {
    console.log(`bar ${bar}, gate ${gateBar}`);
    const outcomes = validate(cases, models, { bar, gateBar });
    print(outcomes);
    if (values.report !== undefined)
      writeFileSync(
        values.report,
        outcomes
          .map(({ judged, score, shown, silentWhenCut, gate, cutGate }) =>
            JSON.stringify({
              set: judged.set,
              id: judged.question.id,
              q: judged.question.question,
              gate,
              cutGate,
              silentWhenCut,
              score,
              shown,
            }),
          )
          .join('\n'),
      );
  }
if (values.write) {
  const bars = { bar: Number(values.bar.split(',')[0]), gateBar: Number(values.gate.split(',')[0]) };
  const model: Model = {
    format: MODEL_FORMAT,
    trainedAt: new Date().toISOString().slice(0, 10),
    trainedOn: sets.map(({ name, questions }) => ({
      name,
      questions: questions.length,
      sentences: cases.filter(({ set }) => set === name).reduce((sum, { labels }) => sum + labels.length, 0),
    })),
    first,
    relevance: learnRelevance(cases),
    gate: learnGate(cases, (judged) => models.relevance[judged.fold] as never),
    ...bars,
  };
  writeFileSync(path.resolve('src/answer/relevance/weights.json'), `${JSON.stringify(model, null, 1)}\n`);
}
