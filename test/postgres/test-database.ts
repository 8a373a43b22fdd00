/** A server for tests, at which every test has a schema of its own. */
export function testDatabase(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined)
    throw new Error('Expected TEST_DATABASE_URL to name a PostgreSQL server for tests, found nothing.');
  return url;
}

let count = 0;

/** A place for tables that nobody else has. */
export function newPlace(): { readonly url: string; readonly schema: string } {
  count += 1;
  return { url: testDatabase(), schema: `test_${process.pid}_${Date.now()}_${count}` };
}
