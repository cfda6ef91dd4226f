import path from 'node:path';
import { loadOrg } from '@alongside/apex-runner/load-org';
import { expect, test } from 'vitest';
import { readLabels } from './read-labels.ts';
import { writeScopedModule } from './scoped-modules.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const sources = { labels: readLabels(fixtures), apex: loadOrg(fixtures) };
const write = (id: string) => writeScopedModule(id, sources);

test.each([
  ['label/c.Gallery_Title', 'export default "Gallery";'],
  ['schema/Opportunity', 'export default {"objectApiName":"Opportunity"};'],
  [
    'schema/Opportunity.Account.Name',
    'export default {"fieldApiName":"Account.Name","objectApiName":"Opportunity"};',
  ],
  ['apex/GalleryController.countCalls', 'apexMethod("GalleryController.countCalls", true)'],
  ['apex/GalleryController.refuse', 'apexMethod("GalleryController.refuse", false)'],
  ['customPermission/PRM_Hide_Cards', 'includes("PRM_Hide_Cards")'],
])('@salesforce/%s is what the platform makes of it', (id, text) => {
  expect(write(`@salesforce/${id}`)).toContain(text);
});

test.each(['label/c.Gone', 'apex/GalleryController.post', 'apex/Nobody.call'])(
  '@salesforce/%s, which the org would not have, is an error',
  (id) => {
    expect(() => write(`@salesforce/${id}`)).toThrow('There is no');
  },
);

test('what base components import besides is left to them', () => {
  expect(write('@salesforce/label/LightningToast.close')).toBeUndefined();
});
