/** Discord's first millisecond: 2015-01-01T00:00:00Z. */
const EPOCH = 1_420_070_400_000n;

let count = 0n;

/** A new id as Discord makes them: milliseconds since 2015 in the upper 42 bits, a counter in the lower. */
export function createSnowflake(now: number = Date.now()): string {
  count += 1n;
  return (((BigInt(now) - EPOCH) << 22n) | (count & 0x3fffffn)).toString();
}

export const isSnowflake = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{17,20}$/.test(value);
