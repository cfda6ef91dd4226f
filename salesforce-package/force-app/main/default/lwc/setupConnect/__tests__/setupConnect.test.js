import connectAddress from '@salesforce/apex/AlongsideSetupController.connectAddress';
import { openedPages } from 'lightning/navigation';
import SetupConnect from 'c/setupConnect';
import { words } from 'c/words';
import { find, mount, read, settle } from 'test-data/mount';
import { refuse } from 'test-data/fakeService';
import { unexpected } from 'test-data/refusals';

jest.mock(
  '@salesforce/apex/AlongsideSetupController.connectAddress',
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const DOOR = 'https://api.alongside.example/oauth/salesforce/install';
const show = (missing, properties = {}) =>
  mount(SetupConnect, { tested: { missing, sentence: null }, ...properties });

const press = async (element, name) => {
  find(element, `.${name}`).click();
  await settle();
};

beforeEach(() => {
  connectAddress.mockResolvedValue(DOOR);
  openedPages.length = 0;
});

it.each([
  [null, 'done', words.setup.reconnect],
  ['key', 'open', words.setup.connect],
  ['connection', 'open', words.setup.connect],
  ['access', 'unknown', words.setup.connect],
  ['address', 'unknown', words.setup.connect],
  ['service', 'done', words.setup.reconnect],
])('when %s is missing it is %s', async (missing, status, label) => {
  const element = show(missing);
  expect(find(element, 'c-setup-step').status).toBe(status);
  expect(find(element, '.connect').label).toBe(label);
  await expect(element).toBeAccessible();
});

it('is not known before it was tested', () => {
  expect(find(mount(SetupConnect), 'c-setup-step').status).toBe('unknown');
});

it('opens the door of the service', async () => {
  await press(show('key'), 'connect');
  expect(openedPages).toEqual([{ type: 'standard__webPage', attributes: { url: DOOR } }]);
});

it('says why the door cannot be opened', async () => {
  connectAddress.mockImplementation(refuse(unexpected));
  const element = show('key');
  await press(element, 'connect');
  expect(find(element, '[role=alert]').textContent).toBe(unexpected.sentence);
  expect(openedPages).toEqual([]);
  await expect(element).toBeAccessible();
});

it('waits while the key is fetched, and says why it was not', async () => {
  const waiting = show('key', { finishing: true });
  expect(read(waiting)).toContain(words.setup.connecting);
  expect(find(waiting, '.connect').disabled).toBe(true);
  const failed = show('key', { refusal: unexpected });
  expect(find(failed, '[role=alert]').textContent).toBe(unexpected.sentence);
});

it('keeps the way by hand out of sight until somebody asks', async () => {
  const element = show('key');
  expect(find(element, 'c-setup-key')).toBeUndefined();
  await press(element, 'by-hand');
  expect(find(element, 'c-setup-key')).toBeDefined();
  await press(element, 'by-hand');
  expect(find(element, 'c-setup-key')).toBeUndefined();
});
