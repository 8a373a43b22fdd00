import { afterEach, describe, expect, it } from '@jest/globals';
import { startHealthServer } from '../../src/app/health-server.ts';
import type { OpenPort } from '../../src/web/open-port.ts';

describe('the health server', () => {
  let server: OpenPort | null = null;
  afterEach(async () => {
    await server?.stop();
    server = null;
  });
  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${server?.port}${path}`);
    return { status: answer.status, body: await answer.json() };
  };

  it('is alive from the start, and ready when every part is', async () => {
    let slack = false;
    const readiness = () => ({ ready: slack, parts: { archive: true, slack } });
    server = await startHealthServer(0, '127.0.0.1', readiness, () => 'quelle_articles 5\n');
    expect((await get('/healthz')).status).toBe(200);
    expect(await get('/readyz')).toEqual({
      status: 503,
      body: { ready: false, parts: { archive: true, slack: false } },
    });
    slack = true;
    expect((await get('/readyz?from=docker')).status).toBe(200);
    const metrics = await fetch(`http://127.0.0.1:${server.port}/metrics`);
    expect(metrics.headers.get('content-type')).toContain('version=0.0.4');
    expect(await metrics.text()).toBe('quelle_articles 5\n');
    expect((await get('/metrics/x')).status).toBe(404);
  });

  it('says in one sentence which port is taken', async () => {
    server = await startHealthServer(
      0,
      '127.0.0.1',
      () => ({ ready: true, parts: {} }),
      () => '',
    );
    await expect(
      startHealthServer(
        server.port,
        '127.0.0.1',
        () => ({ ready: true, parts: {} }),
        () => '',
      ),
    ).rejects.toThrow(`HEALTH_PORT erwartet einen freien Port, 127.0.0.1:${server.port}`);
  });
});
