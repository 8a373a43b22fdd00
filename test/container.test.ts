import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const lines = read('Dockerfile').split('\n');
const lastStage = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

describe('the image', () => {
  it('is built on Node 24, does not run as root, and is looked after', () => {
    expect(lastStage[0]).toBe('FROM node:24-slim');
    const user = lastStage.indexOf('USER node');
    expect(user).toBeGreaterThan(0);
    expect(
      lastStage.slice(user).some((line) => /^(?:RUN|COPY|USER)/.test(line) && line !== 'USER node'),
    ).toBe(false);
    expect(lastStage.join('\n')).toMatch(/HEALTHCHECK .*\/readyz/);
    expect(lastStage).toContain('VOLUME ["/data"]');
  });

  it('copies only what there is, and no secrets', () => {
    const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    expect(copied.length).toBeGreaterThan(4);
    for (const place of copied) expect([place, existsSync(path.join(root, place))]).toEqual([place, true]);
    expect(read('.dockerignore').split('\n')).toContain('.env');
  });

  it('starts the bot as npm start does', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const command = JSON.parse(/^CMD (\[.*\])$/m.exec(lastStage.join('\n'))?.[1] ?? '[]') as string[];
    expect(command.join(' ')).toBe(scripts.start);
  });
});

describe('the composition', () => {
  const { services, volumes } = parse(read('compose.yaml'));

  it('can write nowhere but to its data, and has no rights beyond that', () => {
    const { quelle } = services;
    expect(quelle).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(quelle.volumes.filter((volume: string) => !volume.endsWith(':ro'))).toEqual(['data:/data']);
    expect(Object.keys(volumes)).toEqual(['data']);
    expect(quelle.ports).toBeUndefined();
  });

  it('gives the bot more time to end than it takes', () => {
    expect(Number.parseInt(services.quelle.stop_grace_period, 10)).toBeGreaterThan(10);
  });

  it('is an image of this version', () => {
    const { version } = JSON.parse(read('package.json'));
    expect(services.quelle.image).toBe(`quelle:${version}`);
  });
});
