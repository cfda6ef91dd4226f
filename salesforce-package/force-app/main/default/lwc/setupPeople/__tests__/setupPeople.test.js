import findPeople from '@salesforce/apex/AlongsideSetupController.findPeople';
import SetupPeople from 'c/setupPeople';
import { words } from 'c/words';
import { createLateAnswer, refuse } from 'test-data/fakeService';
import { find, findAll, mount, read, settle } from 'test-data/mount';
import { unexpected } from 'test-data/refusals';

jest.mock('@salesforce/apex/AlongsideSetupController.findPeople', () => ({ default: jest.fn() }), {
  virtual: true,
});

const dana = { id: '005000000000001AAA', name: 'Dana Díaz', email: 'dana@vendor.example' };

const type = async (element, value) => {
  find(element, '.search').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await settle();
};

beforeEach(() => findPeople.mockReset().mockResolvedValue([dana]));

it('finds people by two letters or more', async () => {
  const element = mount(SetupPeople);
  await type(element, 'd ');
  expect(findPeople).not.toHaveBeenCalled();
  await type(element, ' da');
  expect(findPeople.mock.calls).toEqual([[{ text: 'da' }]]);
  expect(find(element, 'li lightning-button').label).toBe('Dana Díaz (dana@vendor.example)');
  await expect(element).toBeAccessible();
});

it('gives the one that was chosen, and makes room for the next', async () => {
  const element = mount(SetupPeople);
  const picked = jest.fn();
  element.addEventListener('pick', ({ detail }) => picked(detail));
  await type(element, 'dana');
  find(element, 'li lightning-button').click();
  await settle();
  expect(picked.mock.calls).toEqual([[dana]]);
  expect(find(element, 'li')).toBeUndefined();
  expect(find(element, '.search').value).toBe('');
});

it.each([
  ['nobody is found', () => Promise.resolve([]), words.setup.nobody],
  ['the search fails', refuse(unexpected), unexpected.sentence],
])('says when %s', async (_, answer, sentence) => {
  findPeople.mockImplementation(answer);
  const element = mount(SetupPeople);
  await type(element, 'zz');
  expect(read(element)).toContain(sentence);
  await expect(element).toBeAccessible();
});

it('drops an answer to letters that are gone', async () => {
  const { answer, arrive } = createLateAnswer();
  findPeople.mockReturnValueOnce(answer);
  const element = mount(SetupPeople);
  await type(element, 'da');
  await type(element, '');
  arrive([dana]);
  await settle();
  expect(findAll(element, 'li')).toHaveLength(0);
});
