import SyncLine from 'c/syncLine';
import { mount, read } from 'test-data/mount';
import { words } from 'c/words';

const text = 'Salesforce is up to date, 2 min ago';

it.each([
  ['neutral', [text]],
  ['success', [text]],
  ['info', [words.tones.info, text]],
  ['warning', [words.tones.warning, text]],
  ['danger', [words.tones.danger, text]],
])('is as loud as %s', async (tone, said) => {
  const element = mount(SyncLine, { sync: { state: 'synced', text, tone } });
  expect(read(element)).toEqual(said);
  await expect(element).toBeAccessible();
});
