import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../src/answer/answer.ts';
import { renderAnswerText } from '../../../src/chat/console/render-answer-text.ts';
import { runConsoleChat } from '../../../src/chat/console/run-console-chat.ts';
import { PAGE_LIMITS } from '../../../src/chat/page-limits.ts';
import { createResponder } from '../../../src/chat/respond.ts';
import { testDigestPost } from '../test-digest.ts';
import {
  createTestMemory,
  createTestNewsroom,
  manyStatements,
  silentLogger,
  testAnswer,
  testStatement,
} from '../test-newsroom.ts';

/** What is on the screen after these lines were typed. */
async function screenAfter(
  lines: readonly string[],
  answer: Answer = testAnswer(),
  terminal: { isTerminal: boolean; color: boolean } = { isTerminal: false, color: true },
): Promise<string> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const respond = createResponder({
    newsroom: createTestNewsroom(answer),
    memory: createTestMemory(),
    logger: silentLogger,
    clock: () => 0,
    ticks: () => 0,
    timeZone: 'Europe/Berlin',
    limits: PAGE_LIMITS,
    digest: null,
  });
  const options = {
    respond,
    input,
    output,
    columns: () => 80,
    history: [],
    onHistory: () => {},
    unconnected: ['discord', 'slack'] as const,
    runDigests: null,
  };
  const done = runConsoleChat({ ...options, ...terminal });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await done;
  output.end();
  return Buffer.concat(await output.toArray()).toString();
}

describe('the console chat', () => {
  it('says at the start how to ask and how to connect Discord and Slack', async () => {
    const screen = await screenAfter([]);
    expect(screen).toContain('Stell eine Frage.');
    expect(screen).toContain('DISCORD_TOKEN');
    expect(screen).toContain('SLACK_BOT_TOKEN');
  });

  it('says of a slash command that there is none, rather than to ask for it', async () => {
    const screen = await screenAfter(['/karte Hafen', '/digests']);
    expect(screen).toContain('Den Befehl „/karte“ gibt es nicht');
    expect(screen).toContain('Den Befehl „/digests“ gibt es nicht');
    expect(screen).not.toContain('Artikel ·');
  });

  it('asks for the number where a passage, a quotation or a mistake is named without one', async () => {
    const screen = await screenAfter(['Wurde der Kran geliefert?', 'Kontext', 'zitat', 'falsch']);
    for (const word of ['kontext', 'zitat', 'falsch']) expect(screen).toContain(`Zum Beispiel: ${word} 1`);
  });

  it('answers a plain question and one after /quelle alike, in 80 columns', async () => {
    const plain = await screenAfter(['Wurde der Kran geliefert?']);
    expect(await screenAfter(['/quelle Wurde der Kran geliefert?'])).toBe(plain);
    expect(plain).toContain(
      [
        'Wurde der Kran geliefert?',
        '',
        'JA',
        ' 1  „der Kran sei geliefert worden“',
        '    Mara Holt, Sprecherin des Hafenamts',
        '    gesagt 06.09.2024 · Küstenblatt, veröffentlicht 07.09.2024',
        '    https://kuestenblatt.example/kran?a=1&b=2',
        '',
        'NEIN',
        ' 2  „Der Kran ist nicht geliefert worden.“',
      ].join('\n'),
    );
    for (const line of plain.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('shows more and the passage by words', async () => {
    const many = testAnswer({ positions: manyStatements(20), contradictions: [] });
    const screen = await screenAfter(
      ['Wurde der Kran geliefert?', 'weitere', 'kontext 2', 'kontext 99'],
      many,
    );
    expect(screen).toContain('Seite 2 von 3');
    expect(screen).toContain('Kontext: Person 3');
    expect(screen).toContain('>>  Kran 3 wurde geliefert');
    expect(screen).toContain('Nummer 99');
  });

  it('shows the passage for a number alone, and asks a year as a question', async () => {
    const many = testAnswer({ positions: manyStatements(20), contradictions: [] });
    const screen = await screenAfter(['Wurde der Kran geliefert?', '2', '99', '2024'], many);
    expect(screen).toContain('Kontext: Person 3');
    expect(screen).toContain('Nummer 99');
    expect(screen.match(/^2024$/gm)).toHaveLength(1);
    expect(await screenAfter(['3'])).toContain('erst eine Frage stellen');
  });

  it('explains words that have no answer to refer to', async () => {
    expect(await screenAfter(['weitere'])).toContain('erst eine Frage stellen');
    expect(await screenAfter(['Wurde der Kran geliefert?', 'weitere'])).toContain(
      'Mehr Aussagen dazu gibt es nicht',
    );
  });

  it('ends at beenden and does nothing after it', async () => {
    const screen = await screenAfter(['beenden', 'Wurde der Kran geliefert?']);
    expect(screen).not.toContain('Mara Holt');
  });

  it('keeps the topic of a follow-up', async () => {
    const screen = await screenAfter(['Wurde der Kran geliefert?', 'und was sagt Holt?']);
    expect(screen).toContain('Gesucht: „Wurde der Kran geliefert?“\nFilter: Sprecher Holt');
  });

  it('answers English in English and German in German again', async () => {
    const screen = await screenAfter([
      'What did the harbour say?',
      'Wurde der Kran geliefert?',
      'help',
      'hilfe',
    ]);
    const [english, german] = [screen.indexOf('said 6 September 2024'), screen.indexOf('gesagt 06.09.2024')];
    expect(english).toBeGreaterThan(0);
    expect(german).toBeGreaterThan(english);
    expect(screen).toContain('I pass no verdict.');
    expect(screen).toContain('Ein Urteil fälle ich nicht.');
  });

  it('writes colours to a terminal alone, and none with NO_COLOR', async () => {
    const question = ['Wurde der Kran geliefert?'];
    const bold = '\u001b[1mJA';
    expect(await screenAfter(question)).not.toContain(bold);
    expect(await screenAfter(question, testAnswer(), { isTerminal: true, color: false })).not.toContain(bold);
    expect(await screenAfter(question, testAnswer(), { isTerminal: true, color: true })).toContain(bold);
  });
});

const UP = '\u001b[A';
const CTRL_C = '\u0003';

/** A person types these keys; what was asked, the history that was kept, and the screen. */
async function typed(
  keys: string,
  {
    history = [],
    columns = () => 80,
    asked = () => {},
  }: { history?: string[]; columns?: () => number; asked?: (count: number) => void } = {},
) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const questions: string[] = [];
  let kept: readonly string[] = history;
  const done = runConsoleChat({
    async respond({ command }) {
      questions.push(command.kind === 'question' ? command.text : command.kind);
      asked(questions.length);
      const lines = ['Auf diese Frage gibt das Archiv heute keine Antwort, morgen vielleicht eine andere.'];
      return { kind: 'notice', private: true, locale: 'de', view: { heading: null, lines } };
    },
    ...{ input, output, columns, history, isTerminal: true, color: false, unconnected: [], runDigests: null },
    onHistory: (lines) => {
      kept = [...lines];
    },
  });
  input.end(keys);
  await done;
  output.end();
  return { questions, kept, screen: Buffer.concat(await output.toArray()).toString() };
}

describe('the keys of a terminal', () => {
  it('bring back what was typed in an earlier chat, and keep what is typed in this one, the latest first', async () => {
    const { questions, kept } = await typed(`${UP}${UP}\nSchließt das Bad?\n`, {
      history: ['Bleibt der Markt?', 'Kommt die Bahn?'],
    });
    expect(questions).toEqual(['Kommt die Bahn?', 'Schließt das Bad?']);
    expect(kept).toEqual(['Schließt das Bad?', 'Kommt die Bahn?', 'Bleibt der Markt?']);
  });

  it('clear the line with Ctrl-C wherever the cursor is, ask nothing, and end with Ctrl-C on an empty one', async () => {
    const home = '\u001b[H';
    const { questions } = await typed(
      `Falsch getippt${home}${CTRL_C}Kommt die Bahn?\n${CTRL_C}Nie gefragt?\n`,
    );
    expect(questions).toEqual(['Kommt die Bahn?']);
  });

  it('do not end the chat with Ctrl-C while something is typed', async () => {
    const { questions, screen } = await typed(`a${CTRL_C}b${CTRL_C}Kommt die Bahn?\nbeenden\n`);
    expect(questions).toEqual(['Kommt die Bahn?']);
    expect(screen).toContain('Auf Wiedersehen.');
  });
});

describe('the width of a terminal', () => {
  it('is what it is when an answer is shown, also after the window was made narrower', async () => {
    let width = 90;
    const { screen } = await typed('Kommt die Bahn?\nUnd die Fähre?\nbeenden\n', {
      columns: () => width,
      asked: (count) => {
        width = count === 1 ? 90 : 30;
      },
    });
    expect(screen).toContain(
      'Auf diese Frage gibt das Archiv heute keine Antwort, morgen vielleicht eine andere.',
    );
    expect(screen).toContain(
      'Auf diese Frage gibt das\nArchiv heute keine Antwort,\nmorgen vielleicht eine andere.',
    );
  });
});

describe('a digest in the console', () => {
  it('appears while the chat is open, and no more after its end', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    let ended = false;
    await runConsoleChat({
      respond: async () => ({ kind: 'nothing' }),
      input,
      output,
      columns: () => 80,
      history: [],
      onHistory: () => {},
      isTerminal: false,
      color: false,
      unconnected: [],
      async runDigests(poster, signal) {
        expect(await poster.post(testDigestPost)).toBe(testDigestPost.key);
        expect(await poster.find(testDigestPost, testDigestPost.dueAt)).toEqual({ state: 'unknown' });
        input.end();
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        ended = true;
      },
    });
    output.end();
    const screen = Buffer.concat(await output.toArray()).toString();
    expect(ended).toBe(true);
    expect(screen).toContain('Neues zu „Wurde der Kran geliefert?“');
    expect(screen).toContain('GEÄNDERT\nGeändert: Mara Holt „Noch nicht“');
  });
});

describe('an answer as text', () => {
  it('holds all statements, and nothing that a terminal would obey', () => {
    const nasty = testStatement('der Kran\u001b[2J sei\u202e da', { speaker: 'Mara\u0007 Holt' });
    const positions = [{ position: 'bejaht' as const, statements: Array(12).fill(nasty) }];
    const text = renderAnswerText(testAnswer({ positions }), { columns: 80, color: false });
    expect(text.match(/Mara Holt, Sprecherin/g)).toHaveLength(12);
    expect(text).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  });
});
