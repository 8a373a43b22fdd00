import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}

/** What an installation without development packages holds, by name. */
const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages;
const shipped = Object.entries(locked).filter(([place, { dev }]) => place !== '' && dev !== true);
const nameOf = (place: string): string => place.replace(/^.*node_modules\//, '');

describe('the packages that are shipped', () => {
  it('run no script when they are installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('stand in NOTICE with their licences, each once', () => {
    const notice = read('NOTICE');
    const section = notice.slice(notice.indexOf('Packages and their licences'));
    const told = new Map<string, readonly string[]>();
    for (const [, licence = '', names = ''] of section.matchAll(/^(\S.*): ((?:.|\n {2})+)$/gm))
      told.set(licence, names.replace(/\s+/g, ' ').split(', '));
    const wanted = new Map<string, Set<string>>();
    for (const [place, { license = 'see the package' }] of shipped)
      wanted.set(license, (wanted.get(license) ?? new Set()).add(nameOf(place)));
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([...wanted].map(([licence, names]) => [licence, [...names].sort()])),
    );
  });

  it('are named exactly, so that an installation is the same everywhere', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
