import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../src/app/create-logger.ts';
import { PAGE_LIMITS } from '../../src/chat/page-limits.ts';
import { createResponder } from '../../src/chat/respond.ts';
import { QuelleError } from '../../src/errors.ts';
import { createTestMemory, createTestNewsroom, testRequest } from '../chat/test-newsroom.ts';

const QUESTION = 'Wurde der Kran geliefert?';
const TOKEN = 'xoxb-geheim';

/** A logger that writes everything, and what it wrote. */
function setUp() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { logger: createLogger('trace', stream), text: () => text };
}

/** What the client of a platform throws: with the request's address and body. */
function clientError(): Error {
  return Object.assign(new Error(`POST https://api.example/${TOKEN} ${QUESTION}`), {
    code: 50013,
    status: 403,
    url: `https://api.example/interactions/1/${TOKEN}/callback`,
    requestBody: { json: { content: QUESTION } },
  });
}

describe('the logs', () => {
  it('hold no question and no token at any level', async () => {
    const { logger, text } = setUp();
    const newsroom = { ...createTestNewsroom(), ask: () => Promise.reject(clientError()) };
    const respond = createResponder({
      newsroom,
      memory: createTestMemory(),
      logger,
      clock: Date.now,
      ticks: () => 0,
      timeZone: 'Europe/Berlin',
      limits: PAGE_LIMITS,
      digest: null,
    });
    await respond(testRequest(QUESTION));
    logger.error({ err: clientError(), token: TOKEN, settings: { botToken: TOKEN } }, 'gescheitert');
    expect(text()).toContain('50013');
    expect(text()).not.toContain('Kran');
    expect(text()).not.toContain(TOKEN);
  });

  it('hold the sentence of an error of ours', () => {
    const { logger, text } = setUp();
    logger.error({ err: new QuelleError('config', 'PORT erwartet einen freien Port.') }, 'gescheitert');
    expect(text()).toContain('PORT erwartet einen freien Port.');
  });
});
