import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

describe('what `npm pack` puts into the package', () => {
  const { files, bin } = JSON.parse(read('package.json')) as { files: string[]; bin: Record<string, string> };

  it('is what runs and what one reads, and nothing of tests, sources and data', () => {
    for (const place of files.filter((name) => name !== 'dist'))
      expect([place, existsSync(path.join(root, place))]).toEqual([place, true]);
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
      }),
    ) as [{ files: { path: string }[] }];
    const paths = packed[0].files.map((file) => file.path);
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'NOTICE', 'manifest.json', '.env.example']),
    );
    expect(paths).toEqual(expect.arrayContaining(['docs/operation.md', 'knowledge/README.md']));
    expect(
      paths.filter((file) =>
        /^(?:src|test|data|dist-bench|node_modules)\/|\.sqlite|^\.env$|\.test\./.test(file),
      ),
    ).toEqual([]);
  });

  it('has the commands where package.json says, and all that they read from beside them', () => {
    for (const command of Object.values(bin)) expect(command.startsWith('dist/')).toBe(true);
    for (const needed of ['manifest.json', 'package.json'])
      expect([...files, 'package.json']).toContain(needed);
  });
});

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
