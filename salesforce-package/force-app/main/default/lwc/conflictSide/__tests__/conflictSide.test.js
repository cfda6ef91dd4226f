import ConflictSide from 'c/conflictSide';
import { words } from 'c/words';
import { twoRegistrations } from 'test-data/conflict';
import { find, mount, read } from 'test-data/mount';

const [northwind, bluefin] = twoRegistrations.sides;

it('says who it is, what speaks for it and what it loses', async () => {
  const element = mount(ConflictSide, { side: northwind, proposed: true });
  expect(read(element)).toEqual([
    'Northwind · Gold',
    words.proposed,
    `In review · ${words.submitted} 20 Nov 2026`,
    words.facts,
    'Met the customer on 12 Nov',
    words.evidence,
    'Meeting notes of 12 Nov',
    words.loses,
    'Northwind loses 90 days of protection.',
  ]);
  await expect(element).toBeAccessible();
});

it('says what was not handed in', async () => {
  const element = mount(ConflictSide, { side: bluefin });
  expect(read(element)).toEqual(
    expect.arrayContaining([words.noEvidence, words.missing, 'Meeting']),
  );
  expect(find(element, 'lightning-badge')).toBeUndefined();
  await expect(element).toBeAccessible();
});
