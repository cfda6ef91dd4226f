import DealTop from 'c/dealTop';
import { extend, reviewConflict, seeWhy } from 'test-data/actions';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { find, findAll, mount, read } from 'test-data/mount';

const actionsOf = (element) => find(element, 'c-action-row').actions.map(({ id }) => id);

it('answers first, then says what to do and how long the right lasts', async () => {
  const card = buildDealCard();
  const element = mount(DealTop, { card });
  expect(read(element)).toContain(card.headline.text);
  expect(actionsOf(element)).toEqual(['extend']);
  expect(find(element, 'c-why-button').decisionId).toBe(card.decisionId);
  expect(findAll(element, 'c-window-bar')).toHaveLength(1);
  await expect(element).toBeAccessible();
});

it('says the reason once where an action says it already', () => {
  const element = mount(DealTop, { card: buildDealCard({ actions: [seeWhy] }) });
  expect(actionsOf(element)).toEqual(['extend', 'see_why']);
  expect(findAll(element, 'c-why-button')).toEqual([]);
});

it('leaves a conflict to its own line, unless it comes first', () => {
  const second = mount(DealTop, {
    card: buildDealCard({ primaryAction: extend, actions: [reviewConflict] }),
  });
  expect(actionsOf(second)).toEqual(['extend']);
  const first = mount(DealTop, { card: buildDealCard({ primaryAction: reviewConflict }) });
  expect(actionsOf(first)).toEqual(['review_conflict']);
});

it('is short where no partner has to do with the deal', async () => {
  const element = mount(DealTop, { card: noPartnerDeal });
  expect(findAll(element, 'c-window-bar')).toEqual([]);
  expect(find(element, 'c-sla-clock')).toBeUndefined();
  await expect(element).toBeAccessible();
});
