import LoadingLines from 'c/loadingLines';
import { words } from 'c/words';
import { findAll, mount, read } from 'test-data/mount';

it.each([1, '4', 10])('holds the height of %s lines', async (lines) => {
  const element = mount(LoadingLines, { lines });
  expect(findAll(element, '.line')).toHaveLength(Number(lines));
  await expect(element).toBeAccessible();
});

it('is read aloud once, whatever its height', () => {
  expect(read(mount(LoadingLines, { lines: 5 }))).toEqual([words.loading]);
});
