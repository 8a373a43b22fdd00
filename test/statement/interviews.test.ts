import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { readText } from '../reading/read-in.ts';

const extract = (text: string): readonly Statement[] =>
  extractStatements(
    readText(text, { title: '„Wir bleiben offen“', publishedAt: '2024-01-05', source: 'Elbblatt' }),
  );

const TEXT = [
  'Die Ingenieurin Jana Ohm leitet das Hallenbad von Lindenau.',
  'Elbblatt: Frau Ohm, wird das Bad im Winter geschlossen?',
  'Ohm: Nein, wir bleiben offen. Ich habe dem Rat gesagt, dass das Geld reicht.',
  'Elbblatt: Der Rat sieht das anders.',
  'Ohm: Bürgermeister Max Vogt hat erklärt, das Bad sei zu teuer. Das stimmt nicht.',
  'Elbblatt: Was sagen Sie den Schwimmern?',
  'Ohm: Ich sage ihnen: „Kommt!“',
].join('\n');

const answersOf = (text: string): readonly Statement[] =>
  extract(text).filter(({ reference }) => reference?.reason === 'interviewed');

describe('the statements of an interview', () => {
  it('are the answers, of the one interviewed, whom the head of the article names in full', () => {
    const answers = answersOf(TEXT);
    expect(answers.map(({ speaker }) => speaker?.name)).toEqual(['Jana Ohm', 'Jana Ohm', 'Jana Ohm']);
    expect(answers.map(({ speaker }) => speaker?.role)).toEqual([
      'Ingenieurin',
      'Ingenieurin',
      'Ingenieurin',
    ]);
    expect(TEXT.slice(answers[0]?.start, answers[0]?.end)).toBe(
      'Nein, wir bleiben offen. Ich habe dem Rat gesagt, dass das Geld reicht.',
    );
    expect(answers.every(({ type }) => type === 'direct')).toBe(true);
  });

  it.each([
    'Jana Ohm kam 1969 in Lindenau zur Welt. Sie baute zwei Bäder.',
    '1969 kommt Ohm in Lindenau zur Welt.',
    'Geboren in Lindenau, lernte Jana Ohm früh schwimmen.',
    'Das Gespräch mit Jana Ohm fand am Beckenrand statt.',
    'Seit 2012 leitet Ohm das Bad.',
    'Jana Ohm, geboren in Nordend, baute vier Bäder.\nHeute lebt sie mit zwei Katzen am Deich.',
  ])('end where the paper tells of whoever answers: %s', (told) => {
    const answers = answersOf(`${TEXT}\n${told}`);
    expect(answers).toHaveLength(3);
  });

  it.each([
    'Ich, Jana Ohm, bleibe hier.',
    'Seit 2012 sagen alle: Das schafft Ohm nie, aber wir schaffen es.',
    'Man nennt mich Ohm seit 1990.',
  ])('go on where somebody speaks of herself: %s', (said) => {
    const answers = answersOf(TEXT.replace('Das stimmt nicht.', `Das stimmt nicht.\n${said}`));
    expect(answers).toHaveLength(4);
  });

  it('have their question as context and the day of publication as date', () => {
    const [first] = answersOf(TEXT);
    expect(TEXT.slice(first?.question?.start, first?.question?.end)).toBe(
      'Frau Ohm, wird das Bad im Winter geschlossen?',
    );
    expect(first?.date).toEqual({ value: '2024-01-05', precision: 'day', source: 'published', words: null });
  });

  it.each([
    ["''Ohm'': ", "''Elbblatt'': "],
    ["'''Ohm''': ", "'''Elbblatt''': "],
    ["'''Ohm:''' ", "'''Elbblatt:''' "],
    ['**Ohm**: ', '**Elbblatt**: '],
    ['**Ohm:** ', '**Elbblatt:** '],
    ['*Ohm*: ', '*Elbblatt:* '],
    ['__Ohm:__ ', '__Elbblatt:__ '],
    ['_Ohm_: ', '_Elbblatt_: '],
    ['Ohm: ', "''Elbblatt:'' "],
  ])('are the same behind labels in marks: %s', (ohm, asks) => {
    const text = TEXT.replaceAll('\nOhm: ', `\n${ohm}`).replaceAll('\nElbblatt: ', `\n${asks}`);
    const answers = answersOf(text);
    expect(answers.map(({ start, end }) => text.slice(start, end))).toEqual(
      answersOf(TEXT).map(({ start, end }) => TEXT.slice(start, end)),
    );
    expect(answers.map(({ speaker }) => speaker?.name)).toEqual(['Jana Ohm', 'Jana Ohm', 'Jana Ohm']);
    expect(text.slice(answers[0]?.reference?.mention.start, answers[0]?.reference?.mention.end)).toBe('Ohm');
    expect(extract(text)).toHaveLength(extract(TEXT).length);
  });

  it('have no office where questions only address somebody', () => {
    const [first] = answersOf(TEXT.replace('Die Ingenieurin Jana Ohm', 'Jana Ohm'));
    expect(first?.speaker).toMatchObject({ name: 'Jana Ohm', role: null });
  });

  it('show the label as the words that stand for the speaker', () => {
    const [first] = answersOf(TEXT);
    expect(TEXT.slice(first?.speaker?.mention.start, first?.speaker?.mention.end)).toBe('Ohm');
  });

  it('hold those of others whom an answer names, through the one who answers', () => {
    const vogt = extract(TEXT).find(({ speaker }) => speaker?.name === 'Max Vogt');
    expect(vogt?.via).toBe('Jana Ohm');
  });

  it('are never of whoever asks, and no second time those of the one who answers', () => {
    const others = extract(TEXT).filter(({ reference }) => reference?.reason !== 'interviewed');
    expect(others.map(({ speaker }) => speaker?.name)).toEqual(['Max Vogt']);
  });

  it('are of nobody where two are asked and no label says who answers', () => {
    const text = [
      'Jana Ohm und Max Vogt streiten über das Hallenbad von Lindenau.',
      'Frau Ohm, bleiben Sie offen?',
      'Ja, wir bleiben offen.',
      'Herr Vogt, was sagen Sie dazu?',
      'Ich halte das für falsch.',
      'Warum meinen Sie das?',
      'Ich kenne die Kosten.',
      'Und was haben Sie vor?',
      'Wir prüfen das.',
    ].join('\n');
    expect(extract(text)).toEqual([]);
  });
});
