import SetupStep from 'c/setupStep';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';

it.each(['done', 'open', 'problem', 'unknown'])('says by words that it is %s', async (status) => {
  const element = mount(SetupStep, { number: '2', heading: 'Test the connection', status });
  expect(find(element, 'lightning-icon').alternativeText).toBe(words.setup[status]);
  expect(read(element)).toContain('2. Test the connection');
  await expect(element).toBeAccessible();
});
