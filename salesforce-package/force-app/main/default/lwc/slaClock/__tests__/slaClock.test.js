import SlaClock from 'c/slaClock';
import { find, mount, read } from 'test-data/mount';

const sla = {
  text: 'Answer due in 6 h',
  due: { at: '2026-11-22T18:00:00.000Z', text: 'today 18:00', tooltip: '18:00 (Berlin)' },
  elapsed: 8000,
  paused: false,
  tone: 'warning',
};

it('says how long there is to answer, and until when', async () => {
  const element = mount(SlaClock, { sla });
  expect(read(element)).toEqual(
    expect.arrayContaining(['Answer due in 6 h', 'Due today 18:00', '18:00 (Berlin)']),
  );
  expect(find(element, 'c-time-bar').elapsed).toBe(8000);
  await expect(element).toBeAccessible();
});

it('draws no bar for a clock that stands still', async () => {
  const element = mount(SlaClock, { sla: { ...sla, paused: true } });
  expect(find(element, 'c-time-bar')).toBeUndefined();
  expect(read(element)).toContain('Answer due in 6 h');
  await expect(element).toBeAccessible();
});

it('shows nothing where nobody waits', () => {
  expect(read(mount(SlaClock))).toEqual([]);
});
