import Thread from 'c/thread';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const { thread } = buildDealCard();
const messagesOf = (count) =>
  Array.from({ length: count }, (_, index) => ({
    ...thread.messages[0],
    messageId: `message ${index}`,
    body: `Text ${index}`,
  }));

it('shows one message and where to answer', async () => {
  const element = mount(Thread, { thread });
  expect(read(element)).toContain('The customer asks for a demo on Thursday.');
  expect(find(element, 'c-reply-box').posts).toEqual(thread.posts);
  await expect(element).toBeAccessible();
});

it('says who will read the first message', async () => {
  const element = mount(Thread, { thread: noPartnerDeal.thread });
  expect(read(element)).toEqual([
    'No messages yet. What you write here reaches the people named on the button.',
  ]);
  await expect(element).toBeAccessible();
});

it('shows the newest 20 of 200 in order, and the others on request', async () => {
  const element = mount(Thread, { thread: { ...thread, messages: messagesOf(200) } });
  const bodies = () => findAll(element, 'c-message-item').map((item) => item.message.body);
  expect(bodies()).toHaveLength(20);
  expect(bodies().at(-1)).toBe('Text 199');
  const more = findAll(element, 'lightning-button').find(
    ({ label }) => label === 'Show 180 earlier',
  );
  more.click();
  await settle();
  expect(bodies()).toHaveLength(200);
});

it('reads a new message out', async () => {
  const element = mount(Thread, { thread: { ...thread, messages: messagesOf(1) } });
  const log = find(element, '[role=log]');
  element.thread = { ...thread, messages: messagesOf(2) };
  await settle();
  expect(find(element, '[role=log]')).toBe(log);
  expect(log.querySelectorAll('c-message-item')).toHaveLength(2);
});
