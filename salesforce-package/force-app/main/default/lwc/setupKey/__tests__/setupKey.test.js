import storeKey from '@salesforce/apex/AlongsideSetupController.storeKey';
import storeKeyForApex from '@salesforce/apex/AlongsideSetupController.storeKeyForApex';
import SetupKey from 'c/setupKey';
import { words } from 'c/words';
import { find, mount, read, settle } from 'test-data/mount';
import { refuse } from 'test-data/fakeService';
import { unexpected } from 'test-data/refusals';

jest.mock('@salesforce/apex/AlongsideSetupController.storeKey', () => ({ default: jest.fn() }), {
  virtual: true,
});
jest.mock(
  '@salesforce/apex/AlongsideSetupController.storeKeyForApex',
  () => ({ default: jest.fn() }),
  { virtual: true },
);

function show() {
  const element = mount(SetupKey);
  const changed = jest.fn();
  element.addEventListener('changed', changed);
  return { element, changed };
}

const enter = async (element, name, detail) => {
  find(element, `.${name}`).dispatchEvent(new CustomEvent('change', { detail }));
  await settle();
};

async function fill(element) {
  await enter(element, 'org-key', { value: ' key-1 ' });
  await enter(element, 'secret', { value: 'secret-1' });
}

const store = async (element) => {
  find(element, '.store').click();
  await settle();
};

beforeEach(() => {
  for (const method of [storeKey, storeKeyForApex]) method.mockReset().mockResolvedValue(undefined);
});

it('stores nothing before both are there', async () => {
  const { element } = show();
  expect(find(element, '.store').disabled).toBe(true);
  await enter(element, 'org-key', { value: 'key-1' });
  expect(find(element, '.store').disabled).toBe(true);
  await expect(element).toBeAccessible();
});

it('stores key and secret in the credential, and forgets them', async () => {
  const { element, changed } = show();
  await fill(element);
  await store(element);
  expect(storeKey.mock.calls).toEqual([[{ orgKey: 'key-1', secret: 'secret-1' }]]);
  expect(storeKeyForApex).not.toHaveBeenCalled();
  expect(find(element, '.secret').value).toBe('');
  expect(read(element)).toContain(words.setup.stored);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('stores them for Apex where somebody asks for that', async () => {
  const { element } = show();
  await fill(element);
  await enter(element, 'for-apex', { checked: true });
  await store(element);
  expect(storeKeyForApex).toHaveBeenCalledTimes(1);
  expect(storeKey).not.toHaveBeenCalled();
});

it('keeps what was typed when it cannot be stored, and says why', async () => {
  storeKey.mockImplementation(refuse(unexpected));
  const { element, changed } = show();
  await fill(element);
  await store(element);
  expect(read(element)).toContain(unexpected.sentence);
  expect(find(element, '.secret').value).toBe('secret-1');
  expect(changed).not.toHaveBeenCalled();
});
