import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenPort } from '../../src/web/open-port.ts';
import { startWebServer } from '../../src/web/start-web-server.ts';
import { answerPath, openTestPage, type TestPage } from './test-page.ts';

let page: TestPage;
let server: OpenPort;
let clock: () => number = Date.now;
beforeAll(async () => {
  page = await openTestPage();
  server = await startWebServer({ ...page.options, clock: () => clock() });
});
afterAll(() => server.stop());

/** Sends bytes as they are, and gives the status line of what comes back; empty where the connection just ends. */
function raw(bytes: string, { slow = false } = {}): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    let next = 0;
    let timer: NodeJS.Timeout | undefined;
    const socket: Socket = connect(server.port, '127.0.0.1', () => {
      if (!slow) socket.write(bytes);
      else timer = setInterval(() => socket.writable && socket.write(bytes.charAt(next++)), 700);
    });
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (received.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(received.split('\r\n', 1)[0] ?? '');
    });
  });
}
const HOST = 'Host: 127.0.0.1\r\n';
const get = (target: string, headers = ''): Promise<string> =>
  raw(`GET ${target} HTTP/1.1\r\n${HOST}${headers}Connection: close\r\n\r\n`);
const isAlive = async (): Promise<boolean> => (await get('/')).includes('200');

describe('the server of the page', () => {
  it.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/artikel?id=..%2F..%2Fetc%2Fpasswd',
    '/artikel?id=%00',
    '/artikel?id=%ff%fe',
    '/artikel?id[]=x',
    '//boese.example/',
    '/a/..%2f..%2f',
    '/a/%',
    '/person?name=%E0%A4%A',
    '/feed/../../x.atom',
    '/constructor',
    '/__proto__',
    '/.env',
    '/.git/config',
    '/data/quelle.sqlite',
    '/antwort?stand=x&q=',
    '/mitnehmen?format=__proto__&q=x',
    '/api/topics/99999999999999999999',
    '/api/statements?speaker=%00&limit=9e9',
  ])('gives nothing away for %s', async (target) => {
    const status = await get(target);
    expect(status).toMatch(/^HTTP\/1\.1 (?:303|400|404) /);
    expect(await isAlive()).toBe(true);
  });

  it.each([
    ['a method it does not know', () => raw(`BREW / HTTP/1.1\r\n${HOST}\r\n`)],
    ['a method it does not take', () => raw(`DELETE /antwort HTTP/1.1\r\n${HOST}\r\n`)],
    ['a request without a host', () => raw('GET / HTTP/1.1\r\n\r\n')],
    ['a host that is no name', () => raw('GET / HTTP/1.1\r\nHost: a b/c?\r\n\r\n')],
    ['no HTTP at all', () => raw('Liebe Redaktion\r\n\r\n')],
    ['a question of a megabyte', () => get(`/antwort?q=${'x'.repeat(1_000_000)}`)],
    ['a question of 15 kilobytes', () => get(`/antwort?q=${'x'.repeat(15_000)}`)],
    ['a megabyte of headers', () => get('/', `X-Flood: ${'x'.repeat(1_000_000)}\r\n`)],
    ['ten thousand headers', () => get('/', 'X-Flood: x\r\n'.repeat(10_000))],
    [
      'a form of a megabyte',
      () =>
        raw(
          `POST /melden?id=kran-nein&start=0&end=5 HTTP/1.1\r\n${HOST}Content-Length: 1000000\r\n\r\n${'x'.repeat(1_000_000)}`,
        ),
    ],
    [
      'a form without an end',
      () =>
        raw(
          `POST /melden?id=kran-nein&start=0&end=5 HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\nFFFFFF\r\n${'x'.repeat(100_000)}`,
        ),
    ],
    [
      'two lengths at once',
      () =>
        raw(
          `POST /melden HTTP/1.1\r\n${HOST}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
        ),
    ],
  ])('ends %s in an error and nothing else', async (_, send) => {
    expect(await send()).toMatch(/^(?:HTTP\/1\.1 [45]\d\d .*|)$/);
    expect(await isAlive()).toBe(true);
  });

  it('ends a client that sends a letter at a time, and answers others meanwhile', async () => {
    const slow = Array.from({ length: 30 }, () =>
      raw(`GET / HTTP/1.1\r\n${HOST}X-Slow: ${'x'.repeat(200)}`, { slow: true }),
    );
    expect(await isAlive()).toBe(true);
    const ended = await Promise.all(slow);
    expect(new Set(ended)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
  });

  it('logs nothing of what was asked', async () => {
    await get(answerPath('Wer sagte das geheime Wort Zwetschgenknödel?'));
    await get('/person?name=Zwetschgenkn%C3%B6del');
    expect(page.logged.join('\n')).not.toMatch(/Zwetschgen|antwort\?/);
  });

  it('holds back a client that asks too much, and nobody else’s chats', async () => {
    const now = Date.now();
    clock = () => now;
    const statuses = await Promise.all(
      Array.from({ length: 500 }, () => get('/robots.txt').then(() => get('/'))),
    );
    expect(statuses.some((status) => status.includes('429'))).toBe(true);
    expect(statuses.some((status) => status.includes('200'))).toBe(true);
  });
});
