import giveAccess from '@salesforce/apex/AlongsideSetupController.giveAccess';
import userId from '@salesforce/user/Id';
import SetupAccess from 'c/setupAccess';
import { words } from 'c/words';
import { refuse } from 'test-data/fakeService';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { notAllowed } from 'test-data/refusals';

jest.mock('@salesforce/apex/AlongsideSetupController.giveAccess', () => ({ default: jest.fn() }), {
  virtual: true,
});

const dana = { id: '005000000000001AAA', name: 'Dana Díaz', email: 'dana@vendor.example' };
const sam = { id: '005000000000002AAA', name: 'Sam Sato', email: 'sam@vendor.example' };

function show(missing = null) {
  const element = mount(SetupAccess, { tested: { missing, sentence: null } });
  const changed = jest.fn();
  element.addEventListener('changed', changed);
  return { element, changed };
}

async function pick(element, ...people) {
  for (const detail of people) {
    find(element, 'c-setup-people').dispatchEvent(new CustomEvent('pick', { detail }));
  }
  await settle();
}

const press = async (element, name) => {
  find(element, `.${name}`).click();
  await settle();
};

const statusOf = (element) => find(element, 'c-setup-step').status;

beforeEach(() => giveAccess.mockReset().mockResolvedValue({ given: 1, unknown: [] }));

it('is done for whoever has access', async () => {
  const { element } = show();
  expect(statusOf(element)).toBe('done');
  expect(find(element, '.me')).toBeUndefined();
  expect(statusOf(mount(SetupAccess))).toBe('unknown');
  await expect(element).toBeAccessible();
});

it('gives the reader access with one click, without asking the service', async () => {
  const { element, changed } = show('access');
  expect(statusOf(element)).toBe('open');
  await press(element, 'me');
  expect(giveAccess.mock.calls).toEqual([[{ userIds: [userId], role: 'user' }]]);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('gives those who were picked the role that was chosen', async () => {
  const { element, changed } = show();
  await pick(element, dana, sam, dana);
  expect(findAll(element, '.person')).toHaveLength(2);
  find(element, 'lightning-radio-group').dispatchEvent(
    new CustomEvent('change', { detail: { value: 'manager' } }),
  );
  expect(find(element, '.give').label).toBe(words.setup.give(2));
  await expect(element).toBeAccessible();
  await press(element, 'give');
  expect(giveAccess.mock.calls).toEqual([[{ userIds: [sam.id, dana.id], role: 'manager' }]]);
  expect(read(element)).toContain(words.setup.given(1));
  expect(findAll(element, '.person')).toHaveLength(0);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('lets go of somebody who was picked', async () => {
  const { element } = show();
  await pick(element, dana, sam);
  find(element, '.person lightning-button-icon').click();
  await settle();
  expect(read(element)).not.toContain(dana.name);
  expect(read(element)).toContain(sam.name);
});

it('names whom the service does not know yet', async () => {
  giveAccess.mockResolvedValue({ given: 0, unknown: ['Dana Díaz', 'Sam Sato'] });
  const { element } = show();
  await pick(element, dana, sam);
  await press(element, 'give');
  expect(read(element)).toContain(words.setup.unknownPeople('Dana Díaz, Sam Sato'));
});

it('keeps those who were picked when it may not be, and says why', async () => {
  giveAccess.mockImplementation(refuse(notAllowed));
  const { element, changed } = show();
  await pick(element, dana);
  await press(element, 'give');
  expect(find(element, '[role=alert]').textContent).toBe(notAllowed.sentence);
  expect(findAll(element, '.person')).toHaveLength(1);
  expect(changed).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
});
