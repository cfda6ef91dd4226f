const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

const CARD_MODELS = '<rootDir>/../hubspot-app/src/app/ui/test-data';

/** Unit tests of Lightning components, in a browser's DOM and with stand-ins for the platform. */
module.exports = {
  ...jestConfig,
  setupFiles: ['<rootDir>/jest/labels.cjs', '<rootDir>/jest/browser.cjs'],
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, '<rootDir>/jest/matchers.cjs'],
  moduleNameMapper: {
    '^lightning/(button|modal|navigation|select|uiRecordApi)$': '<rootDir>/jest/lightning/$1',
    '^@salesforce/customPermission/(\\w+)$': '<rootDir>/jest/permissions/$1',
    '^@salesforce/apex/DealCardController\\.perform$': '<rootDir>/jest/apex/perform',
    '^@salesforce/apex/\\w+CardController\\.getCard$': '<rootDir>/jest/apex/getCard',
    // What the service answers reads the same in both apps: the models are those of HubSpot's tests.
    '^test-data/(actions|conflict|explanation|headlines|ids|queue)$': `${CARD_MODELS}/$1.ts`,
    '^test-data/dealCard$': `${CARD_MODELS}/deal-card.ts`,
    '^test-data/(.*)$': '<rootDir>/test-data/$1',
  },
  testMatch: ['<rootDir>/force-app/**/__tests__/*.test.js'],
  // Looking at a whole card for accessibility takes seconds on a busy machine.
  testTimeout: 60_000,
  restoreMocks: true,
  // As many as in vitest.config.ts; by itself Jest leaves one processor alone.
  maxWorkers: 2,
};
