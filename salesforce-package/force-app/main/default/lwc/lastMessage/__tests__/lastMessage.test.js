import LastMessage from 'c/lastMessage';
import { buildDealCard, noPartnerDeal } from 'test-data/dealCard';
import { find, findAll, mount, read } from 'test-data/mount';

const { thread } = buildDealCard();

it('shows the end of the conversation, how much is unread, and where to answer', async () => {
  const element = mount(LastMessage, { thread });
  expect(read(element)).toEqual(
    expect.arrayContaining(['Messages', '2 unread', 'The customer asks for a demo on Thursday.']),
  );
  expect(find(element, 'c-reply-box')).toBeDefined();
  await expect(element).toBeAccessible();
});

it('says that the reader has seen it', () => {
  const element = mount(LastMessage, { thread });
  const heard = jest.fn();
  element.addEventListener('markread', heard);
  findAll(element, 'lightning-button')
    .find(({ label }) => label === 'Mark as read')
    .click();
  expect(heard).toHaveBeenCalledTimes(1);
});

it('asks for nothing where all is read', () => {
  const element = mount(LastMessage, { thread: { ...thread, unread: 0 } });
  expect(read(element)).not.toContain('Mark as read');
});

it('shows nothing where nobody wrote and the reader may not', () => {
  expect(read(mount(LastMessage, { thread: noPartnerDeal.thread }))).toEqual([]);
});
