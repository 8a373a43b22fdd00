import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/answer/candidate.ts';
import { withAntecedents } from '../../src/answer/with-antecedents.ts';
import { ASSERTED } from '../../src/language/proposition/claim.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { createTestCorpus } from './test-corpus.ts';

const said = { speaker: { name: 'Eva Tilsen' } } as unknown as Statement;

/** What is shown of the sentences that are chosen of a text. */
function shown(
  text: string,
  sentences: readonly string[],
  statement: Statement | null = null,
): readonly string[] {
  const corpus = createTestCorpus([{ id: 'a', text }]);
  const article = corpus.article('a');
  if (article === null) return [];
  const chosen = sentences.map((sentence) => {
    const start = text.indexOf(sentence);
    const candidate = {
      article,
      span: { start, end: start + sentence.length },
      statement,
      proposition: null,
      claim: ASSERTED,
      score: 0.5,
      position: 'andere',
      content: null,
    } as Candidate;
    return { candidate, copies: [] };
  });
  return withAntecedents(chosen, corpus).map(({ candidate: { span } }) => text.slice(span.start, span.end));
}

const LONG = `In Lindenau ${'und in Tannrode '.repeat(30)}regnet es.`;

describe('a sentence that begins with a pronoun', () => {
  it.each([
    ['Jens Ohlendorf fuhr allein.', 'Er wurde Neunter.'],
    ['Die Trainerin heißt Hanna Brodersen.', 'Sie geht im Mai.'],
    ['Udo Kranich sitzt in Haft.', 'Ihm wird Betrug vorgeworfen.'],
    ['Die Polizei sucht Ole Marquardt.', 'Ihn sah zuletzt ein Nachbar.'],
    ['Petra Sandvoß gewann die Wahl.', 'Ihr gratulierte der Landrat.'],
  ])('is shown with whom it is about: %s %s', (before, sentence) => {
    expect(shown(`Das Rennen war lang. ${before} ${sentence}`, [sentence])).toEqual([
      `${before} ${sentence}`,
    ]);
  });

  it('is shown with the whole sentence before it, however its lines are broken', () => {
    const text =
      'Das Rennen war lang.\n\nDer junge Jens Ohlendorf fuhr auf\nder Strecke allein. Er wurde Neunter.';
    expect(shown(text, ['Er wurde Neunter.'])).toEqual([
      'Der junge Jens Ohlendorf fuhr auf\nder Strecke allein. Er wurde Neunter.',
    ]);
  });

  it.each<readonly [string, string, readonly string[], Statement | null]>([
    [
      'where somebody says it',
      'Eva Tilsen kam. Er sei krank, sagte sie.',
      ['Er sei krank, sagte sie.'],
      said,
    ],
    ['where it opens a paragraph', 'Eva Tilsen kam.\n\nSie ging früh.', ['Sie ging früh.'], null],
    ['where it opens the text', 'Sie ging früh. Eva Tilsen kam.', ['Sie ging früh.'], null],
    ['behind another one', 'Eva Tilsen kam. Sie sang. Sie ging früh.', ['Sie ging früh.'], null],
    ['where both are shown', 'Eva Tilsen kam. Sie ging früh.', ['Eva Tilsen kam.', 'Sie ging früh.'], null],
    ['where both are too long', `${LONG} Sie ging früh.`, ['Sie ging früh.'], null],
    ['with another beginning', 'Eva Tilsen kam. Sieben gingen früh.', ['Sieben gingen früh.'], null],
  ])('stands alone %s', (_, text, sentences, statement) => {
    expect(shown(text, sentences, statement)).toEqual(sentences);
  });
});
