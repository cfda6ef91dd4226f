import Conflicts from 'c/conflicts';
import { reviewConflict } from 'test-data/actions';
import { idOf } from 'test-data/ids';
import { find, mount, read } from 'test-data/mount';

const conflict = {
  conflictId: idOf('con', '1'),
  title: 'Northwind and Bluefin registered Contoso GmbH',
  status: 'Open',
  due: { at: '2026-11-24T13:00:00.000Z', text: 'Tue 14:00', tooltip: '14:00 (Berlin)' },
  reasons: ['Same customer', 'Same product'],
  tone: 'warning',
};

it('says what stands against what, and until when it is decided', async () => {
  const element = mount(Conflicts, { conflicts: [conflict], actions: [] });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Conflicts',
      conflict.title,
      'Open',
      'Due Tue 14:00',
      ...conflict.reasons,
    ]),
  );
  await expect(element).toBeAccessible();
});

it('opens the conflict from its own line, for those who may see it', () => {
  const mine = mount(Conflicts, { conflicts: [conflict], actions: [reviewConflict] });
  expect(find(mine, 'c-action-button').action).toEqual(reviewConflict);
  const other = { ...conflict, conflictId: idOf('con', '2') };
  const others = mount(Conflicts, { conflicts: [other], actions: [reviewConflict] });
  expect(find(others, 'c-action-button')).toBeUndefined();
});

it('does without a due time and reasons', async () => {
  const settled = { ...conflict, due: undefined, reasons: [] };
  const element = mount(Conflicts, { conflicts: [settled], actions: [] });
  expect(read(element)).not.toContain('Same customer');
  await expect(element).toBeAccessible();
});

it('shows nothing where nobody disagrees', () => {
  expect(read(mount(Conflicts, { conflicts: [], actions: [] }))).toEqual([]);
});
