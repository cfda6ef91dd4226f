import MomentText from 'c/momentText';
import { mount, read } from 'test-data/mount';

const end = { at: '2027-01-08T23:00:00.000Z', text: '8 Jan 2027', tooltip: '00:00 (Berlin)' };

it.each([
  [
    'a moment that ends a right with its time and zone',
    { moment: end },
    ['8 Jan 2027', '00:00 (Berlin)'],
  ],
  ['any other moment in words', { moment: { at: end.at, text: end.text } }, ['8 Jan 2027']],
  [
    'what happens then',
    { moment: { at: end.at, text: end.text }, prefix: 'Due' },
    ['Due 8 Jan 2027'],
  ],
])('says %s', async (_, properties, said) => {
  const element = mount(MomentText, properties);
  expect(read(element)).toEqual(said);
  await expect(element).toBeAccessible();
});
