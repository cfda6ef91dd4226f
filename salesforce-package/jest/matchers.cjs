const { registerSa11yMatcher } = require('@sa11y/jest');

registerSa11yMatcher();

/** Every test starts with an empty page. */
afterEach(() => {
  document.body.replaceChildren();
});
