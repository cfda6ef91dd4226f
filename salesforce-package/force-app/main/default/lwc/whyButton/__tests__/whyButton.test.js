import WhyButton from 'c/whyButton';
import { words } from 'c/words';
import { whyProtected } from 'test-data/explanation';
import { startFakeService } from 'test-data/fakeService';
import { press, topModal } from 'test-data/modals';
import { find, mount, read, settle } from 'test-data/mount';

const { decisionId } = whyProtected;

it('opens why a decision fell as it did, and reads nothing before', async () => {
  const calls = startFakeService({ 'card.explain-decision': whyProtected });
  const element = mount(WhyButton, { decisionId });
  await settle();
  expect(calls).toEqual([]);
  await expect(element).toBeAccessible();
  press(element, words.why);
  await settle();
  expect(calls).toEqual([{ operation: 'card.explain-decision', input: { decisionId } }]);
  expect(read(topModal())).toContain(whyProtected.sentence);
});

it('is told apart from others by what was decided', () => {
  const element = mount(WhyButton, { decisionId, about: 'Approved on 10 Oct' });
  expect(find(element, 'lightning-button').ariaLabel).toBe(`${words.why} Approved on 10 Oct`);
});

it('is not there where nothing was decided', () => {
  expect(read(mount(WhyButton, { decisionId: undefined }))).toEqual([]);
});
