import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findInterview } from '../../src/article/find-interview.ts';
import { readableText } from '../../src/article/readable-text.ts';

const lines = (...parts: readonly string[]): string => parts.join('\n');

/** Each answer as "who: words < question". */
function answers(text: string): readonly string[] {
  const read = readableText(text);
  const interview = findInterview(read);
  return (interview?.answers ?? []).map(
    ({ who, start, end, question }) =>
      `${who}: ${read.slice(start, end)} < ${read.slice(question.start, question.end)}`,
  );
}

const HEAD = 'Jana Ohm leitet das Hallenbad von Lindenau. Ein Gespräch über kaltes Wasser.';
const Q = [
  'Frau Ohm, wird das Bad im Winter geschlossen?',
  'Was sagen Sie den Schwimmern?',
  'Und die Kosten?',
  'Wie lange halten Sie das durch?',
] as const;
const A = [
  'Nein, wir bleiben offen.',
  'Ich sage ihnen, dass wir sie brauchen.',
  'Die tragen wir.',
  'Ich hoffe, bis zum Frühling.',
] as const;
const expected = (who: string): readonly string[] =>
  Q.map((question, at) => `${who}: ${A[at]} < ${question}`);
const talk = (ask: (question: string, at: number) => string, reply: (answer: string, at: number) => string) =>
  lines(HEAD, ...Q.flatMap((question, at) => [ask(question, at), reply(A[at] ?? '', at)]));

const labelled = talk(
  (question) => `Elbblatt: ${question}`,
  (answer, at) => `${at === 0 ? 'Jana Ohm' : 'Ohm'}: ${answer}`,
);

describe('an interview', () => {
  it.each([
    ['labels for both', labelled, 'Jana Ohm'],
    ['a label in capitals', labelled.replaceAll('Elbblatt', 'ELBE'), 'Jana Ohm'],
    ['a label of two words', labelled.replaceAll('Elbblatt', 'ELBE AKTUELL'), 'Jana Ohm'],
    ['a party behind the name', labelled.replaceAll('Ohm: ', 'Ohm (FWL): '), 'Jana Ohm'],
    ['no blank behind the label', labelled.replaceAll(': ', ':'), 'Jana Ohm'],
    ['labels on lines of their own', labelled.replaceAll('Ohm: ', 'Ohm:\n'), 'Jana Ohm'],
    ['blank lines between', labelled.replaceAll('\n', '\n\n'), 'Jana Ohm'],
    [
      'questions and answers as labels',
      talk(
        (q) => `Frage: ${q}`,
        (a) => `Antwort: ${a}`,
      ),
      'Ohm',
    ],
    [
      'a label of its first lines alone',
      talk(
        (q, at) => (at === 0 ? `Elbblatt: ${q}` : q),
        (a, at) => (at === 0 ? `Jana Ohm: ${a}` : a),
      ),
      'Jana Ohm',
    ],
    [
      'a label of its first answer alone',
      talk(
        (q) => q,
        (a, at) => (at === 0 ? `Jana Ohm: ${a}` : a),
      ),
      'Jana Ohm',
    ],
    [
      'no label at all',
      talk(
        (q) => q,
        (a) => a,
      ),
      'Ohm',
    ],
    [
      'bold questions',
      talk(
        (q) => `**${q}**`,
        (a) => a,
      ),
      'Ohm',
    ],
    [
      'indented questions',
      talk(
        (q) => `:: ${q}`,
        (a) => a,
      ),
      'Ohm',
    ],
  ])('is known by %s', (_, text, who) => {
    expect(answers(text)).toEqual(expected(who));
  });

  it('has answers of several paragraphs where labels show who speaks, but for what stands below the last', () => {
    const text = `${labelled.replace('Nein, wir bleiben offen.', 'Nein.\nWir bleiben offen.')}\nDas Gespräch führte Max Vogt.`;
    expect(answers(text)).toHaveLength(5);
    expect(answers(text)[1]).toBe(`Jana Ohm: Wir bleiben offen. < ${Q[0]}`);
  });

  it('leaves a heading between answers to nobody', () => {
    expect(answers(labelled.replace(A[1], `${A[1]}\nStreit um die Kosten`))).toEqual(expected('Jana Ohm'));
  });

  it('of two who answer has the label of each', () => {
    const text = lines(
      HEAD,
      ...[0, 1, 2, 3].flatMap((at) => [
        `Elbblatt: ${Q[at]}`,
        `Jana Ohm: ${A[at]}`,
        `Max Vogt: Das sehe ich anders.`,
      ]),
    );
    expect(answers(text).filter((answer) => answer.startsWith('Max Vogt: Das sehe'))).toHaveLength(4);
    expect(answers(text).filter((answer) => answer.startsWith('Jana Ohm'))).toHaveLength(4);
  });

  it.each([
    [
      'two who are asked without labels',
      talk(
        (q, at) => (at === 2 ? 'Herr Vogt, und die Kosten?' : q),
        (a) => a,
      ),
    ],
    [
      'nobody who is named',
      talk(
        (q) => q.replace('Frau Ohm, wird', 'Wird'),
        (a) => a,
      ),
    ],
    [
      'questions an editor answers',
      lines(
        HEAD,
        'Wann öffnet das Bad?',
        'Das Bad öffnet im Mai.',
        'Was kostet der Eintritt?',
        'Der Eintritt kostet drei Euro.',
        'Wer darf hinein?',
        'Alle dürfen hinein.',
        'Was ist mitzubringen?',
        'Seife ist mitzubringen.',
      ),
    ],
    [
      'colons in a list',
      lines(
        'Was ist neu?',
        'Preise: Das Bad kostet mehr.',
        'Zeiten: Das Bad öffnet früher.',
        'Preise: Auch das Eis kostet mehr.',
        'Zeiten: Das Eis kommt später.',
        'Preise: Wie immer.',
        'Zeiten: Wie nie.',
      ),
    ],
    ['one question that is answered', lines(HEAD, `Elbblatt: ${Q[0]}`, `Jana Ohm: ${A[0]}`)],
    [
      'questions of an essay',
      lines(
        HEAD,
        'Wer hilft uns?',
        'Ich weiß es nicht.',
        'Wer zahlt das?',
        'Wir zahlen es.',
        'Wer lacht da?',
        'Ich nicht.',
        'Wer weint da?',
        'Wir.',
      ),
    ],
    [
      'speakers without a question',
      lines(
        'Wer kommt?',
        'Ohm: Ich.',
        'Vogt: Ich.',
        'Ohm: Gut.',
        'Vogt: Gut.',
        'Ohm: Dann los.',
        'Vogt: Los.',
      ),
    ],
    ['an ordinary report', `${HEAD}\nIst das Bad zu retten?\nJana Ohm sagte: „Ja.“\nMehr sagte sie nicht.`],
  ])('is not %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });

  it('has sound spans in any text', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\n',
        'Ohm: ',
        'Blatt: ',
        'Frau Ohm, ',
        'können Sie?',
        '\n',
        'Ich. ',
        '**',
        ':: ',
        'Frage: ',
        '?\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, mention, question } of findInterview(text)?.answers ?? []) {
          for (const span of [{ start, end }, mention, question]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
          }
          expect(question.end).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is found at once however long the text is', () => {
    for (const unit of [
      'Ohm: Ja?\n',
      'A b c d e f: ',
      'Frau Ohm, Frau Ohm?\n',
      '**?\n',
      'Ich.\nSie?\n',
      'Ohm:\n',
    ])
      expect(() => findInterview(`${unit.repeat(50_000)}?\n`)).not.toThrow();
  });
});
