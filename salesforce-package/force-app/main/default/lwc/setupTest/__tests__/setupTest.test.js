import SetupTest from 'c/setupTest';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';

const show = (missing, sentence = null) => mount(SetupTest, { tested: { missing, sentence } });
const statusOf = (element) => find(element, 'c-setup-step').status;

it('says that it works', async () => {
  const element = show(null);
  expect(statusOf(element)).toBe('done');
  expect(read(element)).toContain(words.setup.works);
  await expect(element).toBeAccessible();
});

it.each([
  ['access', 'open'],
  ['key', 'open'],
  ['connection', 'open'],
  ['address', 'problem'],
  ['service', 'problem'],
])('names the missing piece %s, what to do and who can', async (missing, status) => {
  const element = show(missing, 'This org is not connected.');
  expect(statusOf(element)).toBe(status);
  const { what, todo, who } = words.pieces[missing];
  expect(read(element)).toEqual(
    expect.arrayContaining([what, todo, who, 'This org is not connected.']),
  );
  await expect(element).toBeAccessible();
});

it('leaves out what the service did not say', () => {
  expect(read(show('address'))).not.toContain(words.setup.said);
});

it('waits while it is tested', async () => {
  const element = mount(SetupTest);
  expect(read(element)).toContain(words.setup.testing);
  expect(find(element, '.test').disabled).toBe(true);
  await expect(element).toBeAccessible();
});

it('asks to be tested again', () => {
  const element = show('key');
  const asked = jest.fn();
  element.addEventListener('test', asked);
  find(element, '.test').click();
  expect(asked).toHaveBeenCalledTimes(1);
});
