import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { understandQuestion } from '../../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from '../test-corpus.ts';

const corpus = createTestCorpus([
  {
    publishedAt: '2021-05-04',
    text: 'Die Gemeindewahl am 3. Mai 2021 gewann die Liste Hafen. Zur Wahl standen acht Listen.',
  },
  {
    publishedAt: '2021-04-20',
    text: 'Am 3. Mai findet in Lindenau die Gemeindewahl statt, kündigte Mara Holt an.',
  },
  {
    publishedAt: '2023-07-16',
    text: 'Bei der Flut vom 14. Juli 2023 wurden neun Häuser zerstört. „Wir bauen alles auf“, sagte Mara Holt.',
  },
  {
    publishedAt: '2023-07-01',
    text: '„Der Deich hält“, sagte Mara Holt.',
  },
  {
    publishedAt: '2022-02-09',
    text: 'Bürgermeister Jens Querfurt trat am 7. Februar 2022 zurück. Das Rathaus schwieg dazu.',
  },
  {
    publishedAt: '2022-03-01',
    text: 'Der Streik am Montag war der zweite. Der erste Streik am 10. Februar 2022 dauerte lange.',
  },
  {
    publishedAt: '2020-06-20',
    text: 'Der Brand war am 18. Juni 2020. Vor dem Rathaus am Hafenplatz stand Wasser. Die Konferenz vor dem Rathaus am 18. Juni 2020 fiel aus.',
  },
  {
    publishedAt: '2020-11-20',
    text: 'Am 2. November begann der Lockdown. Der Lockdown am 15. Januar kam später, sagte Ute Ohm.',
  },
  {
    publishedAt: '2018-01-05',
    text: 'Seit dem Beben spenden viele. Nach dem Terroranschlag in Nordhaven am 9. Januar 2017 sprach Ute Ohm.',
  },
  {
    publishedAt: '2021-01-10',
    text: 'Vor dem Gipfel stritten die Räte. Beim Gipfel der Fischer in Nordhaven sang ein Chor.',
  },
  {
    publishedAt: '2021-06-02',
    text: 'Der Gipfel am 1. Juni 2021 endete ohne Einigung.',
  },
  {
    publishedAt: '2021-08-05',
    text: 'Das Beben vom 3. August 2021 war schwach.',
  },
]);

const taken = (text: string) => {
  const { question, understood } = understandQuestion({ text, today: '2026-11-25' }, corpus);
  const { from = null, to = null } = question;
  return { text: question.text, from, to, day: understood?.event?.day };
};

describe('a time told by an event that the archive dates', () => {
  it.each([
    ['Was sagte Holt zum Hafen vor der Gemeindewahl?', 'Was sagte Holt zum Hafen?', null, '2021-05-02'],
    ['Was sagte Holt vor der Gemeindewahl 2021?', 'Was sagte Holt?', null, '2021-05-02'],
    ['was sagte holt vor der gemeindewahl 2021', 'was sagte holt', null, '2021-05-02'],
    ['Was forderte die Liste bis zur Gemeindewahl?', 'Was forderte die Liste?', null, '2021-05-03'],
    ['Was sagt Holt seit der Flut?', 'Was sagt Holt?', '2023-07-14', null],
    ['Was sagte Holt zum Deich nach der Flut?', 'Was sagte Holt zum Deich?', '2023-07-14', null],
    [
      'Hat Holt vor der Flut gesagt, dass der Deich hält?',
      'Hat Holt gesagt, dass der Deich hält?',
      null,
      '2023-07-13',
    ],
    ['Wurde seit der großen Flut gebaut?', 'Wurde gebaut?', '2023-07-14', null],
    [
      'Was sagte Holt zum Hafen nach dem Rücktritt von Jens Querfurt?',
      'Was sagte Holt zum Hafen?',
      '2022-02-07',
      null,
    ],
    ['Was sagt Holt seit dem Rücktritt von Querfurt?', 'Was sagt Holt?', '2022-02-07', null],
    ['Was sagte Ohm zum Dach seit dem Brand?', 'Was sagte Ohm zum Dach?', '2020-06-18', null],
    ['Was sagt Ohm zum Hafen seit dem Anschlag in Nordhaven?', 'Was sagt Ohm zum Hafen?', '2017-01-09', null],
    ['Was sagt Ohm seit dem Beben 2021?', 'Was sagt Ohm?', '2021-08-03', null],
    ['Was sagt Ohm seit dem Lockdown im November?', 'Was sagt Ohm?', '2020-11-02', null],
  ])('%s', (typed, text, from, to) => {
    expect(taken(typed)).toMatchObject({ text, from, to });
  });

  it('stays what it is about, where nothing else is', () => {
    expect(taken('Was sagte Holt nach der Flut?')).toMatchObject({
      text: 'Was sagte Holt nach der Flut?',
      from: '2023-07-14',
    });
  });

  it.each([
    'Was sagte Holt vor dem Streik?',
    'Was sagte Ohm vor dem Lockdown?',
    'Was sagte Holt nach der Landtagswahl 2019?',
    'Was sagte Holt vor der Gemeindewahl 2016?',
    'Was sagte Holt seit dem Anschlag?',
    'Was sagt Ohm seit dem Beben?',
    'Was sagt Ohm seit dem Gipfel?',
    'Was sagt Holt seit dem Rücktritt von Ohm?',
    'Was sagt Holt seit der Flut in Nordland?',
    'Was sagte Ohm nach der Messe?',
  ])('filters nothing where the archive has no day for it, or two: %s', (typed) => {
    expect(taken(typed)).toEqual({ text: typed, from: null, to: null, day: null });
  });

  it.each([
    'Hat Holt vor der Flut gewarnt?',
    'Wer hat Angst vor der Flut?',
    'Was sagte Holt vor der Presse?',
    'Was sagte Holt vor dem Minister?',
    'Wurde vor der Flut gebaut?',
    'Wer sucht nach dem Brand in Lindenau?',
    'Was sagte Holt nach Angaben von Ohm?',
    'Was sagte Holt vor Jens Querfurt?',
  ])('is none: %s', (typed) => {
    expect(taken(typed)).toMatchObject({ from: null, to: null });
  });

  it.each([
    'Fährt der Zug nach München?',
    'War das Paket nach München wirklich eine Bombe?',
    'Wann fliegt Holt nach Hamburg?',
    'Wie kam die Kiste nach Bremen?',
    'Zog Ohm nach Dresden oder nach Köln?',
    'Wer brachte das Bild nach Stuttgart?',
    'Wollte Querfurt nach Nürnberg?',
    'Warum ging die Werft nach Leipzig?',
    'Wurde das Rathaus nach einer Drohung geräumt?',
    'Kam nach einem Streik Geld?',
    'Was kostet der Umbau nach Ansicht von Ohm?',
  ])('is a way to a place, or any event: %s', (typed) => {
    expect(understandQuestion({ text: typed }, corpus).understood?.event ?? null).toBeNull();
  });

  it.each([
    ['Wurde nach der Flut wirklich ein Deich gebaut?', 'nach der Flut'],
    ['Gab es nach dem Brand eine Feier?', 'nach dem Brand'],
    ['Wurde seit der Flut schon ein Haus gebaut?', 'seit der Flut'],
    ['Hat nach dem Streik die Werft gezahlt?', 'nach dem Streik'],
    ['Kam nach dem Rücktritt des Bürgermeisters ein Neuer?', 'nach dem Rücktritt des Bürgermeisters'],
    ['Kam nach dem Tod eines Fischers ein Arzt?', 'nach dem Tod eines Fischers'],
    ['Kam nach der Wahl in Lindenau sofort Streit auf?', 'nach der Wahl in Lindenau'],
    ['Wurde nach dem Beben endlich ein Haus geräumt?', 'nach dem Beben'],
  ])('ends with the event: %s', (typed, words) => {
    expect(understandQuestion({ text: typed }, corpus).understood?.event?.words).toBe(words);
  });

  it('leaves out what was said on the other side of it', () => {
    const sayings = (text: string) =>
      answerQuestion({ text }, corpus).positions.flatMap(({ statements }) =>
        statements.map(({ text: said }) => said),
      );
    expect(sayings('Was sagt Mara Holt seit der Flut?').join()).not.toContain('Deich');
    expect(sayings('Was sagte Mara Holt vor der Flut?').join()).not.toContain('bauen');
  });
});
