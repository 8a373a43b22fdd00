import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/answer/candidate.ts';
import { joinFragments } from '../../src/answer/join-fragments.ts';
import { ASSERTED } from '../../src/language/proposition/claim.ts';
import type { Statement } from '../../src/statement/statement.ts';

const said = { speaker: { name: 'Eva Tilsen' } } as unknown as Statement;
const other = { speaker: { name: 'Ole Marquardt' } } as unknown as Statement;
const LONG = 'Die Stadt Lindenau hat in diesem Jahr sehr viele neue Bänke in den Park gestellt.';

/** The shown texts of an article's sentences, those of one line with a blank between them. */
function shown(
  lines: readonly (readonly string[])[],
  statement: Statement | null,
  change: Partial<Candidate> = {},
): readonly string[] {
  const text = lines.map((line) => line.join(' ')).join('\n');
  const article = { id: 'a', title: '', text, publishedAt: null, source: null, url: null, language: 'de' };
  const candidates = lines.flat().map((sentence, place) => ({
    article,
    span: { start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length },
    statement,
    proposition: null,
    claim: ASSERTED,
    score: 0.5,
    position: 'andere' as const,
    content: null,
    likelihood: 0.5 - place / 100,
    ...(place === 1 && change),
  }));
  return joinFragments(candidates as readonly Candidate[]).map(({ span }) =>
    text.slice(span.start, span.end),
  );
}

describe('sentences in one breath', () => {
  it.each([
    [['„Natürlich.', 'Die Leute wollen sich wehren.', 'Das ist doch ganz klar“, sagte sie.']],
    [['„Nein.', 'Wir haben davon erst gestern aus der Zeitung erfahren, und das ist bitter.“']],
    [['„Wir suchen seit dem frühen Morgen nach den beiden Wanderern aus Tannrode.', 'Bisher vergeblich.“']],
    [['Das Bad sei alt.', 'Die Heizung sei kaputt.']],
  ])('are shown as one where somebody says them, and few words: %j', (line) => {
    expect(shown([line], said)).toEqual([line.join(' ')]);
  });

  it.each([
    [['Der Favorit Jens Ohlendorf behielt das Hemd.', 'Er fährt seinem Sieg entgegen.']],
    [['Hanna Brodersen kam als Letzte ins Ziel.', 'Sie wurde Neunte.']],
    [['In der Halle brannte es.', 'Dies bemerkte ein Wächter.']],
    [['Der Rat tagt am Montag.', 'Dazu kommt auch Eva Tilsen.']],
  ])('are shown as one where the second is about the first: %j', (line) => {
    expect(shown([line], null)).toEqual([line.join(' ')]);
  });

  it.each<readonly [string, readonly (readonly string[])[], Statement | null, Partial<Candidate>]>([
    [
      'with much to say by themselves',
      [[LONG, 'Die Bürger danken ihr und stellen dort gern ihre eigenen Stühle dazu.']],
      said,
      {},
    ],
    ['told by the article behind an article', [['Die Räuber kamen.', 'Das Lösegeld war hoch.']], null, {}],
    ['told by the article, each with a subject', [['Die Halle brannte.', 'Die Wehr kam.']], null, {}],
    ['of two people', [['„Nein.', 'Doch“, hieß es.']], said, { statement: other }],
    ['of two sides', [['„Nein.', 'Es schließt“, sagte sie.']], said, { position: 'verneint' }],
    ['in two lines', [['Hanna Brodersen kam an.'], ['Sie wurde Neunte.']], null, {}],
    ['of which one is proven', [['Hanna Brodersen kam an.', 'Sie wurde Neunte.']], null, { proven: true }],
    [
      'too long together',
      [[`${LONG} und ${LONG} und ${LONG} und ${LONG} und ${LONG}`, 'Es war viel.']],
      said,
      {},
    ],
    ['alone', [[LONG]], said, {}],
  ])('stay apart %s', (_, lines, statement, change) => {
    expect(shown(lines, statement, change)).toEqual(lines.flat());
  });
});
