import DealColumn from 'c/dealColumn';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const all = { attribution: true, certifications: true, thread: true, history: true };
const none = { attribution: false, certifications: false, thread: false, history: false };
const titles = (element) => findAll(element, 'c-folded-section').map(({ heading }) => heading);

/** A deal with more than one message. */
function talkative() {
  const card = buildDealCard();
  const [message] = card.thread.messages;
  const messages = [{ ...message, messageId: 'first', body: 'The first word.' }, message];
  return { ...card, thread: { ...card.thread, messages } };
}

function toggle(element, heading) {
  const fold = findAll(element, 'c-folded-section').find((one) => one.heading === heading);
  find(fold, 'button').click();
  return settle();
}

it('says what to do next, then folds everything else away', async () => {
  const element = mount(DealColumn, { card: talkative(), sections: all });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Priya Raman',
      'Demo on Thu 26 Nov',
      'The customer asks for a demo on Thursday.',
    ]),
  );
  expect(titles(element)).toEqual([
    'Thread',
    'Attribution',
    'Protection',
    'Certifications',
    'History',
  ]);
  expect(read(element)).not.toContain('48,000.00 EUR');
  await expect(element).toBeAccessible();
});

it.each([
  ['Thread', 'The first word.'],
  ['Attribution', '48,000.00 EUR'],
  ['Protection', 'Approved, protected'],
  ['Certifications', 'Expires 3 Mar 2027'],
  ['History', 'Approved: first to register, customer is new'],
])('unfolds %s', async (section, text) => {
  const element = mount(DealColumn, { card: talkative(), sections: all });
  expect(read(element)).not.toContain(text);
  await toggle(element, section);
  expect(read(element)).toContain(text);
  await expect(element).toBeAccessible();
  await toggle(element, section);
  expect(read(element)).not.toContain(text);
});

it('leaves out what an admin leaves out, and what is empty', () => {
  const bare = mount(DealColumn, { card: talkative(), sections: none });
  expect(titles(bare)).toEqual(['Protection']);
  expect(find(bare, 'c-last-message')).toBeUndefined();
  expect(titles(mount(DealColumn, { card: noPartnerDeal, sections: all }))).toEqual([]);
});

it.each([
  ['shown', all],
  ['left out', none],
])('opens an attribution that is %s when somebody asks for it', async (_, sections) => {
  const element = mount(DealColumn, { card: buildDealCard(), sections });
  element.openAttribution();
  await settle();
  expect(read(element)).toContain('48,000.00 EUR');
});
