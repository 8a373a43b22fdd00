import { describe, expect, it } from '@jest/globals';
import type { Answer, AnswerStatement } from '../../src/answer/answer.ts';
import { describeTimeline } from '../../src/timeline/describe-timeline.ts';
import { layoutTimeline } from '../../src/timeline/layout-timeline.ts';
import { placeMarks } from '../../src/timeline/place-marks.ts';
import { renderPng } from '../../src/timeline/render-png.ts';
import { renderSvg } from '../../src/timeline/render-svg.ts';
import { renderTimelineText } from '../../src/timeline/render-text.ts';
import { manyStatements, testAnswer, testStatement } from '../chat/test-newsroom.ts';

const said = (words: string, fields: Partial<AnswerStatement>): AnswerStatement =>
  testStatement(words, { article: words, ...fields });
const before = said('noch nicht', { date: '2024-01-04', speaker: 'Mara Holt' });
const after = said('geliefert', { date: '2024-09', datePrecision: 'month', speaker: 'Mara Holt' });
const other = said('nie', { date: '2024-09-08', speaker: 'Jon Weber' });
const published = said('Bericht', { date: '2024-05-02', dateSource: 'published', speaker: null });
const undated = said('irgendwann', {
  ...{ date: null, dateSource: null, dateWords: null, publishedAt: null },
  speaker: 'Ole Brandt',
});
const answer: Answer = testAnswer({
  positions: [
    { position: 'bejaht', statements: [after] },
    { position: 'verneint', statements: [other] },
    { position: 'nochNicht', statements: [before] },
    { position: 'offen', statements: [published, undated] },
  ],
  changes: [
    {
      speaker: 'Mara Holt',
      from: { position: 'nochNicht', statement: before },
      to: { position: 'bejaht', statement: after },
    },
  ],
  contradictions: [{ affirming: after, denying: other }],
});
const timeline = layoutTimeline(answer, 'de');
const markOf = (number: number) => timeline.marks.find((mark) => mark.number === number);

describe('a timeline', () => {
  it('has a lane for every position and a mark for every statement, numbered as the answer is', () => {
    expect(timeline.lanes.map(({ heading }) => heading)).toEqual(['Ja', 'Nein', 'Noch nicht', 'Offen']);
    expect(timeline.marks.map(({ number, lane }) => [number, lane])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 3],
      [5, 3],
    ]);
  });

  it('puts what was said later further to the right', () => {
    const [first, second, third] = [3, 4, 2].map((number) => markOf(number)?.span?.from ?? -1);
    expect(first).toBeLessThan(second ?? 0);
    expect(second).toBeLessThan(third ?? 0);
    expect(timeline.period).toEqual({ first: '2024-01-04', last: '2024-09-30' });
  });

  it('gives a statement as much room as its date leaves open', () => {
    const { from = 0, to = 0 } = markOf(1)?.span ?? {};
    const day = markOf(2)?.span;
    expect((to - from) / ((day?.to ?? 0) - (day?.from ?? 0))).toBeCloseTo(30);
  });

  it('invents no date: without one there is no place on the axis, and only published is said so', () => {
    expect(markOf(5)).toMatchObject({ span: null, date: 'Datum unbekannt', speaker: 'Ole Brandt' });
    expect(markOf(4)).toMatchObject({ published: true, date: 'veröffentlicht 07.09.2024' });
    const nowhere = layoutTimeline(
      testAnswer({ positions: [{ position: 'offen', statements: [undated] }] }),
      'de',
    );
    expect(nowhere).toMatchObject({ period: null, ticks: [] });
  });

  it('links a change and a contradiction by the numbers of their statements', () => {
    expect(timeline.changes).toEqual([{ from: 3, to: 1 }]);
    expect(timeline.contradictions).toEqual([{ from: 1, to: 2 }]);
  });

  it.each([
    ['2024-09-06', '2024-09-06', ['05.09.2024', '06.09.2024', '07.09.2024', '08.09.2024']],
    ['2024-09-03', '2024-09-06', ['02.09.2024', '04.09.2024', '06.09.2024', '08.09.2024']],
    ['2024-01-04', '2024-10-14', ['01/2024', '03/2024', '05/2024', '07/2024', '09/2024']],
    ['2019-02-01', '2024-10-14', ['2020', '2022', '2024']],
    ['1990', '2024', ['1990', '2000', '2010', '2020']],
  ])('from %s to %s has the ticks %j', (first, last, labels) => {
    const statements = [said('eins', { date: first }), said('zwei', { date: last })];
    const { ticks } = layoutTimeline(testAnswer({ positions: [{ position: 'bejaht', statements }] }), 'de');
    expect(ticks.map(({ label }) => label)).toEqual(labels);
  });
});

describe('a label without room for name and date', () => {
  it.each([
    [340, 'Mara Holt'],
    [920, 'Mara Holt, '],
  ])('at %i pixels keeps the whole name, for the axis tells the date', (width, beginning) => {
    const labels = placeMarks(timeline, width).marks.map(({ label }) => label);
    expect(labels.some((label) => label.startsWith(beginning))).toBe(true);
    expect(labels.every((label) => !/…, \d/.test(label))).toBe(true);
  });
});

describe('a drawing', () => {
  it.each([340, 920])('of %i pixels lets no shape and no label cover another', (width) => {
    const crowded = layoutTimeline(testAnswer({ positions: manyStatements(24) }), 'de');
    for (const one of [timeline, crowded]) {
      const { marks } = placeMarks(one, width);
      const boxes = marks.map(({ x, width: wide, y, label, labelX, anchor }) => {
        const length = label.length * 6.5;
        const from = Math.min(x, anchor === 'start' ? labelX : labelX - length);
        return { y, from, to: Math.max(x + wide, anchor === 'start' ? labelX + length : labelX) };
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.from).toBeGreaterThanOrEqual(0);
        expect(box.to).toBeLessThanOrEqual(width);
        for (const next of boxes.slice(index + 1))
          if (next.y === box.y) expect(next.from >= box.to || next.to <= box.from).toBe(true);
      }
    }
  });

  const svg = renderSvg(timeline, {
    ...{ locale: 'de', width: 920, id: 'x', title: 'Titel', description: 'Beschreibung', style: null },
  }).text;

  it('shows every lane, mark, label and link once', () => {
    const count = (pattern: RegExp): number => svg.match(pattern)?.length ?? 0;
    expect(count(/class="tl-lane"/g)).toBe(4);
    expect(count(/class="tl-lane-name"/g)).toBe(4);
    expect(count(/<g class="tl-mark/g)).toBe(5);
    expect(count(/tl-hollow/g)).toBe(2);
    expect(count(/tl-undated/g)).toBe(1);
    expect(count(/class="tl-change"/g)).toBe(1);
    expect(count(/class="tl-contradiction"/g)).toBe(1);
    for (const label of ['Mara Holt, 09/2024', 'Jon Weber, 08.09.2024', 'Mara Holt, 04.01.2024'])
      expect(svg).toContain(`>${label}</text>`);
  });

  it('is named and described, and holds nothing that runs or is fetched', () => {
    expect(svg).toContain('role="img" aria-labelledby="x-t x-d"><title id="x-t">Titel</title>');
    expect(svg).not.toMatch(/<script|<image|<a |href=|style="|on\w+=/);
  });

  it('escapes names', () => {
    const evil = said('geliefert', { speaker: '<script>x</script> & "Sohn"' });
    const one = layoutTimeline(testAnswer({ positions: [{ position: 'bejaht', statements: [evil] }] }), 'de');
    const drawn = renderSvg(one, {
      ...{ locale: 'de', width: 920, id: 'x', title: '', description: '', style: null },
    }).text;
    expect(drawn).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;Sohn&quot;');
  });
});

describe('a picture', () => {
  it('is a PNG of the size of its drawing, with words that say the same', async () => {
    const { png, alternative } = await renderPng(timeline, 'de');
    const bytes = Buffer.from(png);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(bytes.readUInt32BE(16)).toBe((900 + 32) * 2);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
    expect(alternative).toBe(describeTimeline(timeline, 'de', 1000));
  });

  it('holds letters: the font comes with it', async () => {
    const named = (speaker: string) =>
      layoutTimeline(
        testAnswer({
          positions: [{ position: 'bejaht', statements: [said('geliefert', { speaker })] }],
        }),
        'de',
      );
    const [one, other] = [
      await renderPng(named('Mara Holt'), 'de'),
      await renderPng(named('Mära Żółć Чёрный'), 'de'),
    ];
    expect(one.png.length).toBeGreaterThan(5000);
    expect(Buffer.compare(Buffer.from(one.png), Buffer.from(other.png))).not.toBe(0);
  });

  it('is described in at most as many characters as a chat takes', async () => {
    const many = layoutTimeline(testAnswer({ positions: manyStatements(24, 'x'.repeat(300)) }), 'de');
    expect(describeTimeline(many, 'de', 1000).length).toBeLessThanOrEqual(1000);
    expect(describeTimeline(timeline, 'de', 2000)).toBe(
      'Zeitleiste: Wurde der Kran geliefert? 04.01.2024 bis 30.09.2024. Ja: [1] Mara Holt, 09/2024. Nein: [2] Jon Weber, 08.09.2024. Noch nicht: [3] Mara Holt, 04.01.2024. Offen: [4] Sprecher unklar, veröffentlicht 07.09.2024; [5] Ole Brandt, Datum unbekannt. Geändert: [3] → [1]. Widerspruch: [1] – [2].',
    );
  });
});

describe('a timeline in characters', () => {
  it('has a row for every position, the ticks, and who is meant', () => {
    const lines = renderTimelineText(timeline, 'de', 60);
    expect(lines.slice(0, 5).map((line) => line.slice(0, 12).trim())).toEqual([
      'JA',
      'NEIN',
      'NOCH NICHT',
      'OFFEN',
      '',
    ]);
    expect(lines[0]).toMatch(/·1=+·*$/);
    expect(lines[3]).toMatch(/5\?·*4·+/);
    expect(lines[4]).toContain('09/2024');
    expect(lines).toContain('[1] Mara Holt, 09/2024');
    expect(lines).toContain('Geändert: [3] → [1]');
    expect(lines).toContain('Widerspruch: [1] – [2]');
    expect(Math.max(...lines.slice(0, 5).map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('puts what falls on the same day into rows below one another', () => {
    const crowded = layoutTimeline(testAnswer({ positions: manyStatements(6) }), 'en');
    const lines = renderTimelineText(crowded, 'en', 40);
    expect(lines.filter((line) => /^(?:YES|NO)? *·+\d=*·+$/.test(line)).length).toBe(6);
  });
});
