import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type FetchOptions, fetchResource } from '../../src/feed/fetch-resource.ts';
import { isPublicAddress } from '../../src/feed/is-public-address.ts';
import { LocalWeb } from '../servers/web/local-web.ts';

let web: LocalWeb;
beforeEach(async () => {
  web = await new LocalWeb().start();
});
afterEach(() => web.stop());

const options: FetchOptions = {
  limits: { maxBytes: 10_000, timeout: 400, maxRedirects: 3 },
  userAgent: 'Quelle/0 (+mail@example.org)',
  allowPrivate: true,
};
const fetchPath = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchResource({ url: web.url(path), accept: '*/*' }, { ...options, ...more });
const reason = async (path: string, more: Partial<FetchOptions> = {}): Promise<string> => {
  const fetched = await fetchPath(path, more);
  return fetched.kind === 'failed' ? fetched.reason : `${fetched.kind}`;
};

describe('fetching', () => {
  it('gives the bytes, the type and what to ask with the next time', async () => {
    web.put('/a', 'Hallo', {
      'content-type': 'text/html; charset=ISO-8859-1',
      etag: '"1"',
      'last-modified': 'gestern',
    });
    expect(await fetchPath('/a')).toEqual({
      kind: 'ok',
      url: web.url('/a'),
      bytes: Buffer.from('Hallo'),
      contentType: 'text/html',
      charset: 'ISO-8859-1',
      etag: '"1"',
      lastModified: 'gestern',
    });
    expect(web.headers[0]).toMatchObject({ 'user-agent': 'Quelle/0 (+mail@example.org)' });
  });

  it('asks whether anything has changed', async () => {
    web.put('/a', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end();
    });
    const request = { url: web.url('/a'), accept: '*/*', etag: '"1"', lastModified: 'gestern' };
    expect(await fetchResource(request, options)).toEqual({ kind: 'unchanged' });
    expect(web.headers[0]).toMatchObject({ 'if-modified-since': 'gestern' });
  });

  it('unpacks what is packed', async () => {
    web.put('/a', gzipSync('Hallo'), { 'content-encoding': 'gzip' });
    expect(await fetchPath('/a')).toMatchObject({ kind: 'ok', bytes: Buffer.from('Hallo') });
  });

  it('follows redirects and says where they end', async () => {
    web.put('/a', (_, response) => response.writeHead(301, { location: '/b?c=1' }).end());
    web.put('/b?c=1', 'Hallo');
    expect(await fetchPath('/a')).toMatchObject({ kind: 'ok', url: web.url('/b?c=1') });
  });

  it('passes no password on to another server', async () => {
    const other = await new LocalWeb().start();
    other.put('/b', 'Hallo');
    web.put('/a', (_, response) =>
      response.writeHead(302, { location: other.url('/b').replace('//', '//anna:geheim@') }).end(),
    );
    await fetchPath('/a');
    expect(other.headers[0]?.authorization).toBeUndefined();
    await other.stop();
  });
});

describe('a request that cannot succeed ends with its reason', () => {
  it('where redirects lead in a circle, or on and on', async () => {
    web.put('/a', (_, response) => response.writeHead(302, { location: '/b' }).end());
    web.put('/b', (_, response) => response.writeHead(302, { location: '/a' }).end());
    expect(await reason('/a')).toBe('Die Weiterleitungen führen im Kreis.');
    for (const step of [1, 2, 3, 4, 5])
      web.put(`/${step}`, (_, response) => response.writeHead(302, { location: `/${step + 1}` }).end());
    expect(await reason('/1')).toMatch(/höchstens 3 Weiterleitungen/);
  });

  it.each(['file:///etc/passwd', 'javascript:1', 'http://', ''])(
    'where a redirect leads to %p',
    async (location) => {
      web.put('/a', (_, response) => response.writeHead(302, { location }).end());
      expect(await reason('/a')).toMatch(/^(?:Die Weiterleitung|Der Server antwortet)/);
    },
  );

  it.each([404, 410, 500, 503])('where the server answers %d', async (status) => {
    web.put('/a', (_, response) => response.writeHead(status, { 'retry-after': '120' }).end('nein'));
    expect(await fetchPath('/a')).toMatchObject({ kind: 'failed', status, retryAfter: 120 });
  });

  it('where it is too large, says so beforehand, or grows when it is unpacked', async () => {
    web.put('/said', (_, response) => response.writeHead(200, { 'content-length': '200000000' }).end());
    web.put('/unsaid', 'a'.repeat(20_000));
    web.put('/packed', gzipSync('a'.repeat(50_000_000)), { 'content-encoding': 'gzip' });
    for (const path of ['/said', '/unsaid', '/packed'])
      expect(await reason(path)).toBe('Erwartet werden höchstens 10 kB, der Server sendet mehr.');
  });

  it('where it never ends, in bytes or in time', async () => {
    web.put('/endless', (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    web.put('/silent', () => {});
    for (const path of ['/endless', '/silent'])
      expect(await reason(path)).toBe('Die Antwort war nach 0 Sekunden nicht vollständig.');
  });

  it('where it breaks off, or is packed badly', async () => {
    web.put('/broken', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('Anfang');
      setTimeout(() => response.destroy(), 20);
    });
    web.put('/damaged', 'kein gzip', { 'content-encoding': 'gzip' });
    web.put('/cut', gzipSync('Hallo Welt').subarray(0, 15), { 'content-encoding': 'gzip' });
    expect(await reason('/broken')).toBe('Die Verbindung ist mitten in der Antwort abgebrochen.');
    expect(await reason('/damaged')).toBe('Die gepackte Antwort ist beschädigt.');
    expect(await reason('/cut')).toBe('Die gepackte Antwort ist beschädigt.');
  });

  it('where nobody listens, or something else than a web server', async () => {
    const closed = web.url('/a');
    await web.stop();
    expect(await fetchResource({ url: closed, accept: '*/*' }, options)).toMatchObject({
      reason: 'Der Server nimmt keine Verbindung an.',
    });
    const server = createServer((socket) => socket.resume().end('SSH-2.0\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`;
    expect(await fetchResource({ url, accept: '*/*' }, options)).toMatchObject({
      kind: 'failed',
      status: null,
    });
    await new Promise((resolve) => server.close(resolve));
    await web.start();
  });
});

describe('private addresses', () => {
  const refused = /ist keine öffentliche Adresse/;

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    'localhost',
  ])('are not asked: %s', async (host) => {
    const url = web.url('/').replace('127.0.0.1', host);
    const fetched = await fetchResource({ url, accept: '*/*' }, { ...options, allowPrivate: false });
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringMatching(refused) });
    expect(web.asked).toEqual([]);
  });

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    '::ffff:169.254.169.254',
    '::10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:0:a00:1::',
    '2001:db8::1',
    'kein.name',
    '',
  ])('are told from public ones: %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1', '::ffff:8.8.8.8'])('public is %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});
