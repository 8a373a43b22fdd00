export default {
  testEnvironment: 'node',
  // Every core, as each file starts a dictionary of its own; a worker that has grown by what files left behind begins afresh.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1500MB',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // No test asserts a time; a loaded machine may take longer than jest's five seconds.
  testTimeout: 240_000,
  testPathIgnorePatterns: ['/node_modules/', '/test/slow/', '/test/browser/', '/test/postgres/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
