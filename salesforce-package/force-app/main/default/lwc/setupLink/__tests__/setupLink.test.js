import SetupLink from 'c/setupLink';
import { words } from 'c/words';
import { find, mount } from 'test-data/mount';

it.each([
  ['PermSetGroups', '/lightning/setup/PermSetGroups/home'],
  [
    'ObjectManager/Opportunity/LightningPages',
    '/lightning/setup/ObjectManager/Opportunity/LightningPages/view',
  ],
])('leads to the page %s of Setup, and says that a tab opens', async (page, href) => {
  const element = mount(SetupLink, { page, label: 'Who has access' });
  const link = find(element, 'a');
  expect([link.getAttribute('href'), link.target]).toEqual([href, '_blank']);
  expect(link.textContent).toBe(`Who has access, ${words.setup.newTab}`);
  await expect(element).toBeAccessible();
});
