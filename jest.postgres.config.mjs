import base from './jest.config.mjs';

/** What needs a PostgreSQL server at TEST_DATABASE_URL; .ci/run starts one. */
export default {
  ...base,
  roots: ['<rootDir>/test/postgres'],
  testPathIgnorePatterns: ['/node_modules/'],
};
