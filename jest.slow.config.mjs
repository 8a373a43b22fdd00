import base from './jest.config.mjs';

/** Load, outages and kills: minutes, not seconds; run by hand and before a release. */
export default {
  ...base,
  roots: ['<rootDir>/test/slow'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 600_000,
};
