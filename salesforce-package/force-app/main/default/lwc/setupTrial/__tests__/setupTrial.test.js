import tryRecentDeals from '@salesforce/apex/AlongsideSetupController.tryRecentDeals';
import SetupTrial from 'c/setupTrial';
import { words } from 'c/words';
import { createLateAnswer, refuse } from 'test-data/fakeService';
import { find, mount, read, settle } from 'test-data/mount';
import { notConnected, unexpected } from 'test-data/refusals';

jest.mock(
  '@salesforce/apex/AlongsideSetupController.tryRecentDeals',
  () => ({ default: jest.fn() }),
  { virtual: true },
);

const deal = (number, said) => ({
  recordId: `00600000000000${number}AAA`,
  name: `Deal ${number}`,
  ...said,
});
const headline = { text: 'No partner. Get help from one', tone: 'neutral' };

async function tryWith(answer) {
  tryRecentDeals.mockReset().mockImplementation(answer);
  const element = mount(SetupTrial);
  find(element, '.try').click();
  await settle();
  return element;
}

const statusOf = (element) => find(element, 'c-setup-step').status;

it('reads nothing before somebody asks', async () => {
  const element = mount(SetupTrial);
  expect(statusOf(element)).toBe('unknown');
  expect(find(element, 'table')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('says what the card of each opportunity says', async () => {
  const element = await tryWith(async () => [deal(1, { headline }), deal(2, { headline })]);
  await settle();
  expect(read(element)).toEqual(expect.arrayContaining(['Deal 1', 'Deal 2', headline.text]));
  expect(statusOf(element)).toBe('done');
  await expect(element).toBeAccessible();
});

it('says of which opportunity nothing could be read, and why', async () => {
  const { code, sentence } = notConnected;
  const element = await tryWith(async () => [
    deal(1, { headline }),
    deal(2, { code, sentence }),
    deal(3, { code: 'unreachable', sentence: null }),
  ]);
  expect(read(element)).toEqual(expect.arrayContaining([sentence, words.failure.away]));
  expect(statusOf(element)).toBe('problem');
});

it('says what to do when there is no opportunity', async () => {
  const element = await tryWith(async () => []);
  expect(read(element)).toContain(words.setup.noDeals);
  expect(statusOf(element)).toBe('open');
  await expect(element).toBeAccessible();
});

it('waits while it reads', async () => {
  const element = await tryWith(() => createLateAnswer().answer);
  expect(read(element)).toContain(words.setup.trying);
  expect(find(element, '.try').disabled).toBe(true);
});

it('says when it cannot be tried at all', async () => {
  const element = await tryWith(refuse(unexpected));
  expect(find(element, '[role=alert]').textContent).toBe(unexpected.sentence);
  expect(statusOf(element)).toBe('problem');
  await expect(element).toBeAccessible();
});
