import CardFrame from 'c/cardFrame';
import { find, mount, read, settle } from 'test-data/mount';
import { notSetUp, unexpected } from 'test-data/refusals';

const heading = 'Partners';
const card = { headline: { text: 'Protected' } };

/** The frame with something in both of its slots. */
function show(properties) {
  const element = mount(CardFrame, { heading, lines: 4, ...properties });
  const known = document.createElement('p');
  known.slot = 'known';
  known.textContent = 'Facts of the record';
  const content = document.createElement('p');
  content.textContent = 'The card';
  element.append(known, content);
  return element;
}

/** Names of the slots on the page: `known`, or the card's own without a name. */
const slotsOf = (element) =>
  [...element.shadowRoot.querySelectorAll('slot')].map(({ name }) => name);

it('keeps the room of a card while it loads, below what the record says', async () => {
  const element = show({ loaded: { state: 'loading' } });
  expect(slotsOf(element)).toEqual(['known']);
  expect(find(element, 'c-loading-lines').lines).toBe(4);
  await expect(element).toBeAccessible();
});

it('shows the card', async () => {
  const element = show({ loaded: { state: 'ready', card } });
  expect(slotsOf(element)).toEqual(['']);
  expect(find(element, 'c-loading-lines')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it('shows the card with its age when it could not be read again', async () => {
  const element = show({
    loaded: { state: 'ready', card, refusal: unexpected },
    since: '22 Nov 2026',
  });
  expect(slotsOf(element)).toEqual(['']);
  expect(find(element, 'c-stale-notice')).toMatchObject({ known: '22 Nov 2026' });
  await expect(element).toBeAccessible();
});

it('says why there is no card, and how old what the record says is', async () => {
  const refusal = { ...notSetUp, sentence: 'An admin can give access.' };
  const element = show({ loaded: { state: 'failed', refusal }, since: '20 Nov 2026' });
  expect(slotsOf(element)).toEqual(['known']);
  expect(read(element)).toContain('An admin can give access.');
  expect(read(element)).toContain('Shown as it was last known: 20 Nov 2026');
  await expect(element).toBeAccessible();
});

it('says nothing of age while it loads, nor without facts', () => {
  const loading = show({ loaded: { state: 'loading' }, since: '20 Nov 2026' });
  const failed = show({ loaded: { state: 'failed', refusal: unexpected } });
  expect(find(loading, '.since')).toBeUndefined();
  expect(find(failed, '.since')).toBeUndefined();
});

it('lets whoever placed it try again', async () => {
  const element = show({ loaded: { state: 'failed', refusal: unexpected } });
  let tries = 0;
  element.addEventListener('retry', () => {
    tries += 1;
  });
  find(element, 'lightning-button').click();
  await settle();
  expect(tries).toBe(1);
});

it('is labelled as a sample in App Builder', async () => {
  const element = show({ loaded: { state: 'loading' }, sample: true });
  expect(slotsOf(element)).toEqual(['']);
  expect(read(element)).toContain('A sample: on a record, the card shows what is known there.');
  expect(find(element, 'c-loading-lines')).toBeUndefined();
  await expect(element).toBeAccessible();
});

it.each(['comfortable', 'compact'])('stands %s', (density) => {
  const element = show({ loaded: { state: 'ready', card }, density });
  expect(find(element, `.parts_${density}`)).toBeDefined();
});
