/** Labels of one series, in the order in which they are written. */
export type Labels = Readonly<Record<string, string>>;

/** What is counted while the bot runs, as Prometheus reads it (text format 0.0.4). Never words of a question. */
export interface Metrics {
  count(name: CounterName, labels: Labels): void;
  /** @param seconds how long it took */
  observe(stage: Stage, seconds: number): void;
  /** @param gauges what is true now, by name */
  render(gauges: readonly Gauge[]): string;
}

export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly labels?: Labels;
  readonly value: number;
}

/** `answer`: from the question to the answer of the archive; `reply`: to what is handed to the platform. */
export type Stage = 'answer' | 'reply';
export type CounterName = keyof typeof COUNTERS;

const COUNTERS = {
  quelle_requests_total: 'Requests by platform, command and what became of them.',
  quelle_digest_events_total: 'What became of digests that were due.',
} as const;
const SECONDS = 'quelle_stage_seconds';
/** Upper bounds in seconds: an answer takes hundredths, a platform gives up after three. */
const BOUNDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

interface Series {
  readonly labels: Labels;
  value: number;
}

interface Histogram {
  readonly buckets: number[];
  sum: number;
  count: number;
}

export function createMetrics(): Metrics {
  const counters = new Map<CounterName, Map<string, Series>>();
  const stages = new Map<Stage, Histogram>();
  return {
    count(name, labels) {
      const series = counters.get(name) ?? new Map<string, Series>();
      counters.set(name, series);
      const key = renderLabels(labels);
      const known = series.get(key);
      if (known === undefined) series.set(key, { labels, value: 1 });
      else known.value += 1;
    },
    observe(stage, seconds) {
      const histogram = stages.get(stage) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
      stages.set(stage, histogram);
      histogram.sum += seconds;
      histogram.count += 1;
      for (const [index, bound] of BOUNDS.entries())
        if (seconds <= bound) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1;
    },
    render: (gauges) =>
      [
        ...[...counters].flatMap(([name, series]) => renderCounter(name, [...series.values()])),
        ...renderStages(stages),
        ...renderGauges(gauges),
        '',
      ].join('\n'),
  };
}

function renderCounter(name: CounterName, series: readonly Series[]): readonly string[] {
  return [
    `# HELP ${name} ${COUNTERS[name]}`,
    `# TYPE ${name} counter`,
    ...series.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}`),
  ];
}

function renderStages(stages: ReadonlyMap<Stage, Histogram>): readonly string[] {
  if (stages.size === 0) return [];
  const lines = [...stages].flatMap(([stage, { buckets, sum, count }]) => [
    ...buckets.map(
      (value, index) => `${SECONDS}_bucket${renderLabels({ stage, le: String(BOUNDS[index]) })} ${value}`,
    ),
    `${SECONDS}_bucket${renderLabels({ stage, le: '+Inf' })} ${count}`,
    `${SECONDS}_sum${renderLabels({ stage })} ${sum}`,
    `${SECONDS}_count${renderLabels({ stage })} ${count}`,
  ]);
  return [`# HELP ${SECONDS} Seconds by stage.`, `# TYPE ${SECONDS} histogram`, ...lines];
}

function renderGauges(gauges: readonly Gauge[]): readonly string[] {
  const known = new Set<string>();
  return gauges.flatMap(({ name, help, labels = {}, value }) => {
    const head = known.has(name) ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`];
    known.add(name);
    return [...head, `${name}${renderLabels(labels)} ${value}`];
  });
}

function renderLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`,
  );
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
