import base from './jest.config.mjs';

/** The pages in a real browser: Debian's Chromium, which `.ci/run` installs. */
export default {
  ...base,
  roots: ['<rootDir>/test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 120_000,
};
