import { chmod, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isOpenToOthers, makeOwnFolder } from '../../src/app/own-folder.ts';

describe('the folder that is written to', () => {
  let place: string;
  beforeEach(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'quelle-own-'));
  });
  afterEach(() => rm(place, { recursive: true }));

  it('is made for its owner alone', async () => {
    const folder = path.join(place, 'tief', 'data');
    await makeOwnFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await isOpenToOthers(folder)).toBe(false);
  });

  it('stays as it is where somebody has made it, and is told to be open', async () => {
    const folder = path.join(place, 'data');
    await mkdir(folder);
    await chmod(folder, 0o755);
    await makeOwnFolder(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
    expect(await isOpenToOthers(folder)).toBe(true);
  });

  it('is open to nobody while it is not there', async () => {
    expect(await isOpenToOthers(path.join(place, 'fehlt'))).toBe(false);
  });
});
