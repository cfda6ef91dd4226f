import NextStep from 'c/nextStep';
import { mount, read } from 'test-data/mount';

it('says what happens next', async () => {
  const element = mount(NextStep, { nextStep: 'Demo on Thu 26 Nov' });
  expect(read(element)).toEqual(['Next step', 'Demo on Thu 26 Nov']);
  await expect(element).toBeAccessible();
});

it('shows nothing where nobody wrote it down', () => {
  expect(read(mount(NextStep))).toEqual([]);
});
