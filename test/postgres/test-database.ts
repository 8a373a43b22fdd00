import { Client } from 'pg';

/** A server for tests, at which every test has a schema of its own. */
export function testDatabase(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined)
    throw new Error('Expected TEST_DATABASE_URL to name a PostgreSQL server for tests, found nothing.');
  return url;
}

let count = 0;

/** Does something at the server itself. */
export async function asServer<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: testDatabase() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database that nobody else has, for a process that is told DATABASE_URL alone. */
export async function newDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const { schema: name } = newPlace();
  await asServer((client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(testDatabase());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => asServer(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

/** A place for tables that nobody else has. */
export function newPlace(): { readonly url: string; readonly schema: string } {
  count += 1;
  return { url: testDatabase(), schema: `test_${process.pid}_${Date.now()}_${count}` };
}
