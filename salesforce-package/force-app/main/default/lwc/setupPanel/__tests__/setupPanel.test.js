import finishConnection from '@salesforce/apex/AlongsideSetupController.finishConnection';
import testConnection from '@salesforce/apex/AlongsideSetupController.testConnection';
import { CurrentPageReference, openedPages } from 'lightning/navigation';
import SetupPanel from 'c/setupPanel';
import { words } from 'c/words';
import { createLateAnswer, refuse } from 'test-data/fakeService';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

jest.mock(
  '@salesforce/apex/AlongsideSetupController.finishConnection',
  () => ({ default: jest.fn() }),
  { virtual: true },
);
jest.mock(
  '@salesforce/apex/AlongsideSetupController.testConnection',
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const TAB = { type: 'standard__navItemPage', attributes: { apiName: 'PRM_Setup' } };

async function show(state = {}) {
  const element = mount(SetupPanel);
  CurrentPageReference.emit({ ...TAB, state });
  await settle();
  return element;
}

const statuses = (element) => findAll(element, 'c-setup-step').map(({ status }) => status);

beforeEach(() => {
  openedPages.length = 0;
  finishConnection.mockReset().mockResolvedValue(undefined);
  testConnection.mockReset().mockResolvedValue({ missing: null, sentence: null });
});

it('shows how each step stands when everything works', async () => {
  const element = await show();
  expect(statuses(element)).toEqual(['done', 'done', 'done', 'unknown', 'unknown']);
  expect(read(element)).toContain(words.setup.works);
  await expect(element).toBeAccessible();
});

it('tests when it opens, and keeps the steps in sight meanwhile', async () => {
  testConnection.mockReturnValue(createLateAnswer().answer);
  const element = await show();
  expect(statuses(element)).toHaveLength(5);
  expect(read(element)).toContain(words.setup.testing);
  await expect(element).toBeAccessible();
});

it('names what is missing', async () => {
  testConnection.mockResolvedValue({ missing: 'key', sentence: null });
  const element = await show();
  expect(statuses(element)).toEqual(['open', 'open', 'done', 'unknown', 'unknown']);
  expect(read(element)).toContain(words.pieces.key.what);
});

it('says that somebody without access to the setup needs it', async () => {
  testConnection.mockRejectedValue({
    body: { message: "You do not have access to the Apex class named 'AlongsideSetupController'." },
  });
  const element = await show();
  expect(find(element, 'c-error-panel').refusal.code).toBe('not_set_up');
  await expect(element).toBeAccessible();
});

it('tests again after every change', async () => {
  const element = await show();
  find(element, 'c-setup-access').dispatchEvent(new CustomEvent('changed'));
  await settle();
  find(element, '.test').click();
  await settle();
  expect(testConnection).toHaveBeenCalledTimes(3);
});

it('fetches the key once when it comes back from the consent page, and forgets the code', async () => {
  const element = await show({ c__code: 'once' });
  CurrentPageReference.emit({ ...TAB, state: { c__code: 'once' } });
  await settle();
  expect(finishConnection.mock.calls).toEqual([[{ code: 'once', forApex: false }]]);
  expect(openedPages).toEqual([{ ...TAB, state: {} }]);
  expect(statuses(element)[0]).toBe('done');
});

it('says why the key could not be fetched', async () => {
  finishConnection.mockImplementation(refuse(unexpected));
  testConnection.mockResolvedValue({ missing: 'key', sentence: null });
  const element = await show({ c__code: 'old' });
  expect(read(element)).toContain(unexpected.sentence);
  await expect(element).toBeAccessible();
});
