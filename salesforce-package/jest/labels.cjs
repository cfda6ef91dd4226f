const { readFileSync } = require('node:fs');
const path = require('node:path');

const LABELS = '../force-app/main/default/labels/CustomLabels.labels-meta.xml';
const LABEL = /<fullName>(\w+)<\/fullName>[^]*?<value>([^<]*)<\/value>/g;

const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const decode = (text) => text.replaceAll(/&(lt|gt|amp);/g, (entity) => entities[entity]);

/** Labels read as they do in an English org, so that tests see what people see. */
const xml = readFileSync(path.join(__dirname, LABELS), 'utf8');
for (const [, name, value] of xml.matchAll(LABEL)) {
  const label = { __esModule: true, default: decode(value) };
  jest.mock(`@salesforce/label/c.${name}`, () => label, { virtual: true });
}
