import History from 'c/history';
import { buildDealCard } from 'test-data/dealCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const { history } = buildDealCard();
const EARLIER = 'Show 180 earlier';
const many = Array.from({ length: 200 }, (_, index) => ({ ...history[0], text: `Step ${index}` }));

it.each([false, true])(
  'says what was decided, when and by whom, and why (narrow: %s)',
  async (narrow) => {
    const element = mount(History, { history, narrow });
    expect(read(element)).toEqual(
      expect.arrayContaining([
        '10 Oct 2026',
        'Approved: first to register, customer is new',
        'Dana Keller',
      ]),
    );
    expect(find(element, 'c-why-button').decisionId).toBe(history[0].decisionId);
    await expect(element).toBeAccessible();
  },
);

it('says what will be listed', async () => {
  const element = mount(History, { history: [] });
  expect(read(element)).toEqual(['Every decision about this opportunity will be listed here.']);
  await expect(element).toBeAccessible();
});

it('shows the newest 20 of 200, and the others on request', async () => {
  const element = mount(History, { history: many });
  expect(findAll(element, 'li')).toHaveLength(20);
  const more = findAll(element, 'lightning-button').find(({ label }) => label === EARLIER);
  more.click();
  await settle();
  expect(findAll(element, 'li')).toHaveLength(200);
  expect(read(element)).not.toContain(EARLIER);
});
