import MessageItem from 'c/messageItem';
import { buildDealCard } from 'test-data/dealCard';
import { find, mount, read } from 'test-data/mount';

const [message] = buildDealCard().thread.messages;

it('says who wrote to whom and when, then what', async () => {
  const element = mount(MessageItem, { message });
  expect(read(element)).toEqual([
    'Priya Raman · To us · 20 Nov 2026 (2 days ago)',
    'The customer asks for a demo on Thursday.',
  ]);
  await expect(element).toBeAccessible();
});

it.each([
  ['a partner', { fromPartner: true, internal: false }, 'message message_partner'],
  ['us, to a partner', { fromPartner: false, internal: false }, 'message'],
  ['us, for ourselves', { fromPartner: false, internal: true }, 'message message_internal'],
])('looks like a message from %s', (_, changes, look) => {
  const element = mount(MessageItem, { message: { ...message, ...changes } });
  expect(find(element, 'article').className).toBe(look);
});

it('keeps every line of a long text', async () => {
  const body = 'One line of it.\n'.repeat(300);
  const element = mount(MessageItem, { message: { ...message, body } });
  expect(find(element, '.body').textContent).toBe(body);
  await expect(element).toBeAccessible();
});
