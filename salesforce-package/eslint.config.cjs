const lwc = require('@salesforce/eslint-config-lwc/recommended');
const slds = require('@salesforce-ux/eslint-plugin-slds');

const LWC = 'force-app/main/default/lwc';

/** Salesforce's own rules: for components, and for styles that follow the theme of an org. */
module.exports = [
  ...lwc.map((config) => ({ ...config, files: [`${LWC}/**/*.js`] })),
  ...slds.configs['flat/recommended'],
  {
    // An org brings the newest version of what an import of a component names.
    files: [`${LWC}/**/*.js`],
    rules: {
      '@lwc/lwc/newer-version-available': 'off',
      // Says that nobody waits for a promise that cannot fail.
      'no-void': ['error', { allowAsStatement: true }],
      // What is left out of an object is named to leave it out.
      'no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      // Helpers stand below what calls them, as everywhere in this repository.
      'no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
    },
  },
  {
    files: [`${LWC}/**/__tests__/*.js`],
    rules: { '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off' },
  },
];
