import AccountThreads from 'c/accountThreads';
import { buildAccountCard } from 'test-data/accountCard';
import { mount } from 'test-data/mount';

const [thread] = buildAccountCard().threads;

const show = (threads) => mount(AccountThreads, { threads });

it('shows the last message, what nobody has read, and the way to its opportunity', async () => {
  const element = show([thread]);
  expect(element.shadowRoot.querySelector('.about').textContent).toBe(
    'Northwind · Contoso rollout',
  );
  expect(element.shadowRoot.querySelector('lightning-badge').label).toBe('2 unread');
  expect(element.shadowRoot.querySelector('c-record-link')).toMatchObject({
    recordId: thread.dealRecordId,
    objectApiName: 'Opportunity',
    label: 'Open opportunity',
  });
  expect(element.shadowRoot.querySelector('c-message-item').message).toEqual(thread.last);
  await expect(element).toBeAccessible();
});

it('opens nothing where there is no opportunity yet', async () => {
  const { dealRecordId, ...withoutDeal } = thread;
  const element = show([{ ...withoutDeal, unread: 0 }]);
  expect(dealRecordId).toBeDefined();
  expect(element.shadowRoot.querySelector('c-record-link')).toBeNull();
  expect(element.shadowRoot.querySelector('lightning-badge')).toBeNull();
  await expect(element).toBeAccessible();
});

it('says what will stand here', async () => {
  const element = show([]);
  expect(element.shadowRoot.textContent).toBe(
    'The last message about each registration will be listed here.',
  );
  await expect(element).toBeAccessible();
});
