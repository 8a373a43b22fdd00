import { describe, expect, it } from '@jest/globals';
import { measureAsk, measureRespond } from '../../src/app/measure-service.ts';
import { createMetrics } from '../../src/app/metrics.ts';
import { readGauges } from '../../src/app/read-gauges.ts';
import type { Reply } from '../../src/chat/chat.ts';
import { createTestNewsroom, testRequest } from '../chat/test-newsroom.ts';

/** Every line is a comment or a series with a number (prometheus.io/docs/instrumenting/exposition_formats). */
const LINE =
  /^(?:# (?:HELP|TYPE) \S+ .+|[a-z_]+(?:\{[a-z]+="(?:[^"\\]|\\.)*"(?:,[a-z]+="(?:[^"\\]|\\.)*")*\})? -?[\d.e+-]+)$/;

describe('the metrics', () => {
  it('are lines that Prometheus reads', async () => {
    const metrics = createMetrics();
    metrics.count('quelle_requests_total', { platform: 'slack', outcome: 'shown "so"\n' });
    metrics.observe('reply', 0.02);
    const readiness = { ready: true, parts: { archive: true, discord: false } };
    const text = metrics.render(readGauges(createTestNewsroom().status(), readiness, true, 0));
    expect(text.endsWith('\n')).toBe(true);
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(LINE);
    expect(text).toContain('quelle_articles 998');
    expect(text).toContain('quelle_ready{part="discord"} 0');
  });

  it('tell which feed fails, and for how long', () => {
    const feeds = {
      feeds: 3,
      failing: [{ name: 'Bote "Lindenau"', since: '2025-04-02T08:00:00.000Z' }],
    };
    const status = { ...createTestNewsroom().status(), feeds };
    const now = Date.parse('2025-04-02T09:00:30.000Z');
    const text = createMetrics().render(readGauges(status, { ready: true, parts: {} }, true, now));
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(LINE);
    expect(text).toContain('quelle_feeds 3\n');
    expect(text).toContain('quelle_feeds_failing 1\n');
    expect(text).toContain('quelle_feed_failing_seconds{feed="Bote \\"Lindenau\\""} 3630\n');
    const none = createMetrics().render(
      readGauges(createTestNewsroom().status(), { ready: true, parts: {} }, true, now),
    );
    expect(none).not.toContain('feed');
  });

  it('count each request by what became of it, in buckets of time, without its words', async () => {
    const metrics = createMetrics();
    let now = 0;
    const ticks = () => now;
    const reply = (kind: Reply['kind']): Reply => ({ kind }) as Reply;
    const respond = measureRespond(
      async () => {
        now += 50;
        return reply('nothing');
      },
      metrics,
      ticks,
    );
    await respond(testRequest('Wurde der Kran geliefert?'));
    await respond(testRequest('Wurde der Kran geliefert?'));
    const newsroom = measureAsk(createTestNewsroom(), metrics, ticks);
    await newsroom.ask({ text: 'Wurde der Kran geliefert?' });
    const text = metrics.render([]);
    expect(text).toContain('quelle_requests_total{platform="slack",command="question",outcome="silent"} 2');
    expect(text).toContain('quelle_stage_seconds_bucket{stage="reply",le="0.03"} 0');
    expect(text).toContain('quelle_stage_seconds_bucket{stage="reply",le="0.1"} 2');
    expect(text).toContain('quelle_stage_seconds_count{stage="answer"} 1');
    expect(text).not.toContain('Kran');
  });
});
