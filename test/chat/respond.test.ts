import { describe, expect, it } from '@jest/globals';
import type { Understanding } from '../../src/answer/answer.ts';
import type { ChatRequest, Reply } from '../../src/chat/chat.ts';
import { PAGE_LIMITS } from '../../src/chat/page-limits.ts';
import { createResponder } from '../../src/chat/respond.ts';
import type { AnswerView, NoticeView } from '../../src/chat/views.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import {
  createTestMemory,
  createTestNewsroom,
  manyStatements,
  silentLogger,
  testAnswer,
  testRequest,
} from './test-newsroom.ts';

function setUp(answer = testAnswer(), memory = createTestMemory()) {
  const time = { now: Date.parse('2026-11-25T08:00:00Z'), ticks: 0 };
  const newsroom = createTestNewsroom(answer);
  const respond = createResponder({
    newsroom,
    memory,
    logger: silentLogger,
    clock: () => time.now,
    ticks: () => time.ticks,
    timeZone: 'Europe/Berlin',
    limits: PAGE_LIMITS,
    digest: null,
  });
  return { respond, newsroom, time, memory };
}

function answerOf(reply: Reply): AnswerView {
  if (reply.kind !== 'answer') throw new Error(`an answer was expected, not ${JSON.stringify(reply)}`);
  return reply.view;
}

function noticeOf(reply: Reply): NoticeView {
  if (reply.kind !== 'notice') throw new Error(`a notice was expected, not ${JSON.stringify(reply)}`);
  return reply.view;
}

const understoodAs = (text: string): Understanding => ({
  ...{ text, speaker: null, source: null, from: null, to: null },
  ...{ event: null, others: [], unknown: [] },
});

const press = (id: string | undefined, fields: Partial<ChatRequest> = {}): ChatRequest =>
  testRequest('', { command: { kind: 'button', id: id ?? '' }, ...fields });

describe('a question in a chat', () => {
  it('is answered with who said what and when, by position', async () => {
    const { respond } = setUp();
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert?')));
    expect(view.groups.map((group) => group.heading)).toEqual(['Ja', 'Nein', 'Offen']);
    expect(view.groups[0]?.statements[0]).toMatchObject({
      number: 1,
      quotation: '„der Kran sei geliefert worden“',
      speaker: 'Mara Holt',
      role: 'Sprecherin des Hafenamts',
      said: 'gesagt 06.09.2024',
      published: 'veröffentlicht 07.09.2024',
      source: { label: 'Küstenblatt', url: 'https://kuestenblatt.example/kran?a=1&b=2' },
    });
    expect(view.groups[2]?.statements[0]).toMatchObject({ speaker: 'Sprecher unklar', said: null });
    expect(view.contradictions).toEqual(['Widerspruch: Mara Holt [1] „Ja“ – Jon Weber [2] „Nein“']);
    expect(view.footer).toBe('998 Artikel · 09.12.2022–23.06.2025');
    expect(view.buttons.map((button) => button.kind)).toEqual(['delete']);
  });

  it('in English is answered in English', async () => {
    const { respond } = setUp();
    const reply = await respond(testRequest('Did the harbour deliver the crane?'));
    const view = answerOf(reply);
    expect(view.groups[0]?.heading).toBe('Yes');
    expect(view.groups[0]?.statements[0]?.said).toBe('said 6 September 2024');
    expect(view.notes).toEqual([]);
  });

  it('in English of which something was not understood says that the archive is German', async () => {
    const { respond, newsroom } = setUp();
    newsroom.understood = { ...understoodAs('Lieferte der Hafen den Kran?'), unknown: ['flumpy'] };
    const view = answerOf(await respond(testRequest('Did the flumpy harbour deliver the crane?')));
    expect(view.notes.join()).toContain('The archive is German');
  });

  it('without words asks for words', async () => {
    const { respond, newsroom } = setUp();
    expect(noticeOf(await respond(testRequest('🚀🚀'))).lines[0]).toContain('eine Frage in Worten');
    expect(noticeOf(await respond(testRequest('  '))).heading).toContain('Wer hat was gesagt');
    expect(newsroom.asked).toEqual([]);
  });

  it('that is far too long is told so and not cut', async () => {
    const { respond, newsroom } = setUp();
    const sentence = noticeOf(await respond(testRequest('x'.repeat(40_000)))).lines[0];
    expect(sentence).toBe('Bitte kürzer: höchstens 300 Zeichen, das waren 40000.');
    expect(newsroom.asked).toEqual([]);
  });

  it('carries its filters in words', async () => {
    const { respond, newsroom } = setUp();
    const text = 'Wurde der Kran geliefert? sprecher: Mara Holt medium:Küstenblatt von:03.2024 bis:2024';
    const view = answerOf(await respond(testRequest(text)));
    expect(newsroom.asked[0]).toEqual({
      text: 'Wurde der Kran geliefert?',
      speaker: 'Mara Holt',
      source: 'Küstenblatt',
      from: '2024-03-01',
      to: '2024-12-31',
      today: '2026-11-25',
      limit: 8,
    });
    expect(view.notes).toEqual([
      'Filter: Sprecher Mara Holt · Medium Küstenblatt · Zeitraum 01.03.2024–31.12.2024',
    ]);
  });

  it('with a wrong date or a reversed period says what is wrong', async () => {
    const { respond } = setUp();
    const wrong = noticeOf(await respond(testRequest('Wurde der Kran geliefert? von:31.02.2024')));
    expect(wrong.lines[0]).toContain('„31.02.2024“ bei „von:“');
    const reversed = noticeOf(await respond(testRequest('Wurde der Kran geliefert? von:2025 bis:2024')));
    expect(reversed.lines[0]).toContain('endet vor seinem Anfang');
  });

  it('with nothing in the archive gets its size and period, and what is near apart', async () => {
    const { respond } = setUp(testAnswer({ positions: [], contradictions: [] }));
    const view = answerOf(await respond(testRequest('Wurde der Tunnel gebaut?')));
    expect(view.groups).toEqual([]);
    expect(view.empty).toBe('Keine Aussagen dazu im Archiv (998 Artikel · 09.12.2022–23.06.2025).');
  });

  it('to an empty archive is told that it is empty', async () => {
    const { respond } = setUp(testAnswer({ coverage: { articles: 0, from: null, to: null } }));
    expect(noticeOf(await respond(testRequest('Wurde der Kran geliefert?'))).lines[0]).toContain(
      'Archiv ist leer',
    );
  });

  it('that makes the archive fail gets a sentence', async () => {
    const { respond, newsroom } = setUp();
    newsroom.ask = async () => {
      throw new Error('broken');
    };
    expect(noticeOf(await respond(testRequest('Wurde der Kran geliefert?'))).lines[0]).toContain(
      'schiefgegangen',
    );
  });

  it('delivered three times is answered once', async () => {
    const { respond } = setUp();
    const request = testRequest('Wurde der Kran geliefert?');
    const kinds = [await respond(request), await respond(request), await respond(request)].map((r) => r.kind);
    expect(kinds).toEqual(['answer', 'nothing', 'nothing']);
  });
});

describe('a follow-up', () => {
  const thread = { conversationId: 'C1 17.1' };

  it('keeps the topic for another speaker and shows what was searched', async () => {
    const { respond, newsroom } = setUp();
    await respond(testRequest('Wurde der Kran geliefert?', thread));
    const view = answerOf(await respond(testRequest('und was sagt Weber dazu?', thread)));
    expect(newsroom.asked.at(-1)).toMatchObject({ text: 'Wurde der Kran geliefert?', speaker: 'Weber' });
    expect(view.notes).toEqual(['Gesucht: „Wurde der Kran geliefert?“', 'Filter: Sprecher Weber']);
  });

  it('to an old answer finds its question by the answer’s button', async () => {
    const first = setUp();
    const { buttons } = answerOf(
      await first.respond(testRequest('Wurde der Kran geliefert?', { private: true })),
    );
    const second = setUp(testAnswer(), first.memory);
    const repliedButtonId = buttons[0]?.id ?? '';
    await second.respond(testRequest('Und seit 2024?', { repliedButtonId }));
    expect(second.newsroom.asked[0]).toMatchObject({ text: 'Wurde der Kran geliefert?', from: '2024-01-01' });
  });

  it('is a question of its own after an hour, elsewhere, or with a topic of its own', async () => {
    const { respond, newsroom, time } = setUp();
    await respond(testRequest('Wurde der Kran geliefert?', thread));
    await respond(testRequest('Und was sagt Weber zum Tunnel?', thread));
    expect(newsroom.asked.at(-1)?.text).toBe('Und was sagt Weber zum Tunnel?');
    await respond(testRequest('Und was sagt Holt?', { conversationId: 'C1 18.2' }));
    expect(newsroom.asked.at(-1)?.text).toBe('Und was sagt Holt?');
    time.ticks += 61 * 60_000;
    await respond(testRequest('Und was sagt Holt?', thread));
    expect(newsroom.asked.at(-1)?.text).toBe('Und was sagt Holt?');
  });
});

describe('a follow-up that needs the question before', () => {
  const thread = { conversationId: 'C1 19.1' };

  it.each(['Warum?', 'Und wann?', 'Stimmt das?', 'Wer sagt das?'])('is asked for it: %s', async (text) => {
    const { respond, newsroom } = setUp();
    const { lines } = noticeOf(await respond(testRequest(text, thread)));
    expect(lines[0]).toBe(`„${text}“ allein sagt mir nicht, worum es geht. Bitte die ganze Frage stellen.`);
    expect(newsroom.asked).toEqual([]);
  });

  it('goes on with what the one before it asked', async () => {
    const { respond, newsroom } = setUp();
    await respond(testRequest('Wurde der Kran geliefert?', thread));
    newsroom.understood = understoodAs('Warum wurde der Kran geliefert?');
    await respond(testRequest('Warum?', thread));
    await respond(testRequest('Wer sagt das?', thread));
    expect(newsroom.asked.at(-1)).toMatchObject({ follows: 'Warum wurde der Kran geliefert?' });
  });

  it('and finds nothing is tried by itself, and says so', async () => {
    const { respond, newsroom } = setUp();
    await respond(testRequest('Wurde der Kran geliefert?', thread));
    const { ask } = newsroom;
    newsroom.ask = async (question) => {
      const answer = await ask.call(newsroom, question);
      return question.speaker === undefined ? answer : { ...answer, positions: [] };
    };
    const view = answerOf(await respond(testRequest('Und was sagt Jon Weber?', thread)));
    expect(newsroom.asked.at(-1)?.text).toBe('Und was sagt Jon Weber?');
    expect(view.notes[0]).toContain('beantwortet ist die Frage für sich');
    expect(view.groups).not.toEqual([]);
  });

  it.each([
    'Was sagte Weber seit der Wahl?',
    'Was sagt Weber vor dem Streik?',
    'Was sagte Weber 2024?',
    'Was meint Weber wegen des Krans?',
  ])('is none with a time of its own: %s', async (text) => {
    const { respond, newsroom } = setUp();
    await respond(testRequest('Wurde der Kran geliefert?', thread));
    await respond(testRequest(text, thread));
    expect(newsroom.asked.at(-1)).toMatchObject({ text });
  });
});

describe('a button', () => {
  it('shows the further statements page by page, each once, and still does after a restart', async () => {
    const many = testAnswer({ positions: manyStatements(20), contradictions: [] });
    const first = setUp(many);
    let view = answerOf(await first.respond(testRequest('Wurde der Kran geliefert?')));
    const speakers = view.groups.flatMap((group) => group.statements.map((statement) => statement.speaker));
    const { respond } = setUp(many, first.memory);
    for (let more = view.buttons[0]; more?.kind === 'more'; more = view.buttons[0]) {
      const reply = await respond(press(more.id));
      expect(reply).toMatchObject({ private: true });
      view = answerOf(reply);
      speakers.push(
        ...view.groups.flatMap((group) => group.statements.map((statement) => statement.speaker)),
      );
    }
    expect(view.footer).toContain('Seite 3 von 3');
    expect(new Set(speakers).size).toBe(20);
    expect(speakers).toHaveLength(20);
  });

  it('shows a statement with its neighbours, verbatim', async () => {
    const { respond } = setUp();
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert?')));
    const reply = await respond(press(view.groups[0]?.statements[0]?.context?.id));
    expect(reply).toMatchObject({
      kind: 'context',
      private: true,
      view: {
        heading: 'Kontext: Mara Holt',
        text: 'der Kran sei geliefert worden',
        source: { label: 'Küstenblatt' },
      },
    });
  });

  it('says so when the article has changed since', async () => {
    const { respond, newsroom } = setUp();
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert?')));
    newsroom.answer = testAnswer({ positions: [] });
    const reply = await respond(press(view.groups[0]?.statements[0]?.context?.id));
    expect(noticeOf(reply).lines[0]).toContain('nicht mehr');
  });

  it('shows a private answer in the channel once, with the name of who asked', async () => {
    const { respond } = setUp();
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert?', { private: true })));
    const show = view.buttons.find((button) => button.kind === 'show');
    const reply = await respond(press(show?.id));
    expect(reply).toMatchObject({ kind: 'answer', private: false, view: { notes: ['Frage von Lena'] } });
    expect(noticeOf(await respond(press(show?.id))).lines[0]).toContain('schon im Kanal');
  });

  it('deletes for who asked and who manages the channel, and for nobody else', async () => {
    const { respond } = setUp();
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert?')));
    const id = view.buttons.find((button) => button.kind === 'delete')?.id;
    expect((await respond(press(id, { userId: 'U2' }))).kind).toBe('notice');
    expect((await respond(press(id))).kind).toBe('delete');
    expect((await respond(press(id, { userId: 'U2', canManage: true }))).kind).toBe('delete');
  });

  it('of a forgotten question or another form asks to ask again', async () => {
    const { respond } = setUp();
    for (const id of ['q1.more.de.AAAAAAAAAAAAAAAAAAAA.1', 'q0.more', '']) {
      expect(noticeOf(await respond(press(id))).lines[0]).toContain('neu stellen');
    }
  });
});

describe('a flood', () => {
  it('is told once to wait, then met with silence, and heard again later', async () => {
    const { respond, time } = setUp();
    const kinds: string[] = [];
    for (let index = 0; index < 8; index += 1)
      kinds.push((await respond(testRequest('Wurde der Kran geliefert?'))).kind);
    expect(kinds).toEqual([...Array(5).fill('answer'), 'notice', 'nothing', 'nothing']);
    time.ticks += 30_001;
    expect((await respond(testRequest('Wurde der Kran geliefert?'))).kind).toBe('answer');
  });

  it('of one channel holds back all who ask there, but not private questions', async () => {
    const { respond } = setUp();
    const ask = (user: number, alone: boolean) =>
      respond(testRequest('Wurde der Kran geliefert?', { userId: `U${user}`, private: alone }));
    for (let user = 0; user < 20; user += 1) expect((await ask(user, false)).kind).toBe('answer');
    const held = await ask(21, false);
    expect(held).toMatchObject({ kind: 'notice', private: true });
    expect(noticeOf(held).lines[0]).not.toContain('Zu viele Fragen');
    expect((await ask(22, true)).kind).toBe('answer');
  });
});

describe('while the store refuses', () => {
  const refusing = {
    values: new Map<string, string>(),
    save: async () => {},
    load: async () => {
      throw new StorageError('unreachable', 'Die Datenbank lässt sich nicht öffnen.');
    },
  };

  it('a question is answered', async () => {
    const { respond } = setUp(testAnswer(), refusing);
    expect((await respond(testRequest('Wurde der Kran geliefert?'))).kind).toBe('answer');
  });

  it('an old button is told that nothing can be looked up', async () => {
    const { respond } = setUp(testAnswer(), refusing);
    const reply = await respond(press('q1.more.de.AAAAAAAAAAAAAAAAAAAA.1'));
    expect(noticeOf(reply).lines[0]).toContain('Was gespeichert ist, kann ich gerade nicht lesen');
  });
});

describe('when the clock is set back', () => {
  it.each([3_600_000, 86_400_000])('by %i ms, nobody has to wait for it', async (back) => {
    const { respond, time } = setUp();
    for (let index = 0; index < 5; index += 1) await respond(testRequest('Wurde der Kran geliefert?'));
    time.now -= back;
    const told = noticeOf(await respond(testRequest('Wurde der Kran geliefert?')));
    expect(told.lines[0]).toContain('30 Sekunden');
    time.ticks += 30_001;
    expect((await respond(testRequest('Wurde der Kran geliefert?'))).kind).toBe('answer');
  });

  it('a message is still answered once, and a follow-up keeps its topic', async () => {
    const { respond, time, newsroom } = setUp();
    const first = testRequest('Wurde der Kran geliefert?', { conversationId: 't1' });
    await respond(first);
    time.now -= 2 * 3_600_000;
    expect((await respond(first)).kind).toBe('nothing');
    await respond(testRequest('Und was sagt Jon Weber?', { conversationId: 't1' }));
    expect(newsroom.asked.at(-1)).toMatchObject({ speaker: 'Jon Weber' });
  });
});

describe('help and status', () => {
  it('say how to ask and what the archive holds', async () => {
    const { respond } = setUp();
    const help = noticeOf(await respond(testRequest('', { command: { kind: 'help' } })));
    expect(help.lines).toHaveLength(5);
    const status = noticeOf(await respond(testRequest('', { command: { kind: 'status' }, locale: 'en' })));
    expect(status.heading).toBe('Quelle 0.1.0');
    expect(status.lines).toEqual([
      'Archive: 998 articles · 9 December 2022 – 23 June 2025',
      '1,234 statements by 87 speakers from 3 outlets',
    ]);
  });
});

describe('what asks nothing of the archive', () => {
  it.each([
    ['Hallo!', 'Hallo! Stell mir eine Frage'],
    ['Moin Quelle, wie gehts?', 'Hallo! Stell mir eine Frage'],
    ['danke dir 🙂', 'Gern.'],
    ['Wer bist du?', 'Ich bin Quelle, ein Bot'],
    ['Tschüss', 'Bis bald!'],
    ['guter Bot', 'Danke.'],
    ['das stimmt nicht', 'Schade.'],
  ])('„%s“ gets a friendly line for the person alone', async (text, line) => {
    const { respond, newsroom } = setUp();
    const reply = await respond(testRequest(text));
    expect(noticeOf(reply).lines[0]).toContain(line);
    expect(reply).toMatchObject({ private: true });
    expect(newsroom.asked).toEqual([]);
  });

  it('„hilfe bitte“ gets the help', async () => {
    const { respond } = setUp();
    expect(noticeOf(await respond(testRequest('hilfe bitte'))).heading).toContain('Quelle');
  });
});

describe('a question that is not taken as it was typed', () => {
  it('says how it was understood, and which question it left out', async () => {
    const { respond, newsroom } = setUp();
    newsroom.understood = {
      text: 'Wurde der Kran geliefert?',
      speaker: null,
      source: null,
      from: '2026-11-24',
      to: null,
      event: null,
      others: ['Und wer zahlt das?'],
      unknown: [],
    };
    const view = answerOf(
      await respond(testRequest('Moin, wurde der Kran gestern geliefert? Und wer zahlt das?')),
    );
    expect(view.notes).toEqual([
      'Verstanden als: „Wurde der Kran geliefert?“',
      'Filter: Zeitraum ab 24.11.2026',
      'Noch nicht beantwortet: „Und wer zahlt das?“ Bitte einzeln fragen.',
    ]);
  });
});

describe('a name that the archive does not know', () => {
  const nothing = testAnswer({ positions: [], contradictions: [] });

  it('is met with the one it may have meant, as a button that asks again', async () => {
    const { respond, newsroom } = setUp(nothing);
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert? sprecher: Hollt')));
    expect(view.notes).toEqual([
      'Filter: Sprecher Hollt',
      'Einen Sprecher „Hollt“ kennt das Archiv nicht.',
      'Meintest du: Mara Holt?',
    ]);
    const [suggestion] = view.buttons;
    expect(suggestion?.label).toBe('Mara Holt');
    await respond(press(suggestion?.id));
    expect(newsroom.asked.at(-1)).toMatchObject({ speaker: 'Mara Holt' });
  });

  it('is met in the question with another word, as a button that asks with it', async () => {
    const question = 'Was sagt Hoffmann?';
    const suggestions = [{ word: 'Hofmann', meant: 'Hoffmann', question }];
    const { respond, newsroom } = setUp(testAnswer({ positions: [], contradictions: [], suggestions }));
    const view = answerOf(await respond(testRequest('Was sagt Hofmann?')));
    expect(view.notes).toEqual(['Im Archiv steht nichts mit „Hofmann“.', 'Meintest du: Hoffmann?']);
    await respond(press(view.buttons[0]?.id));
    expect(newsroom.asked.at(-1)).toMatchObject({ text: question });
  });

  it('is told above an answer, too', async () => {
    const suggestions = [{ word: 'Hofmann', meant: 'Hoffmann', question: 'Was sagt Hoffmann?' }];
    const { respond } = setUp(testAnswer({ suggestions }));
    const view = answerOf(await respond(testRequest('Was sagt Hofmann?')));
    expect(view.groups).not.toEqual([]);
    expect(view.notes).toEqual(['Im Archiv steht nichts mit „Hofmann“.', 'Meintest du: Hoffmann?']);
    expect(view.buttons[0]?.label).toBe('Hoffmann');
  });

  it('is named where nothing is near', async () => {
    const { respond } = setUp(nothing);
    const view = answerOf(await respond(testRequest('Wurde der Kran geliefert? sprecher: Xanthippe')));
    expect(view.notes).toContain('Einen Sprecher „Xanthippe“ kennt das Archiv nicht.');
  });
});
