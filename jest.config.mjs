export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // No test asserts a time; a loaded machine may take longer than jest's five seconds.
  testTimeout: 60_000,
  testPathIgnorePatterns: ['/node_modules/', '/test/slow/', '/test/browser/', '/test/postgres/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};
