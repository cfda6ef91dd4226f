import SetupPlace from 'c/setupPlace';
import { words } from 'c/words';
import { find, findAll, mount, read } from 'test-data/mount';

it('says in words how the cards get onto the pages, and leads there', async () => {
  const element = mount(SetupPlace);
  expect(read(element)).toEqual(
    expect.arrayContaining([words.setup.placeOpen, words.setup.placeDrag, words.setup.placeSave]),
  );
  expect(findAll(element, 'a')).toHaveLength(2);
  await expect(element).toBeAccessible();
});

it('never says that it is done, because nothing tells', () => {
  expect(find(mount(SetupPlace), 'c-setup-step').status).toBe('unknown');
});
