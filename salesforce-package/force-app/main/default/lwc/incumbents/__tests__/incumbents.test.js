import Incumbents from 'c/incumbents';
import { buildAccountCard } from 'test-data/accountCard';
import { mount } from 'test-data/mount';

const show = (incumbents) => mount(Incumbents, { incumbents });

it('says who holds what was sold, until when, and how the renewal stands', async () => {
  const element = show(buildAccountCard().incumbents);
  expect(element.shadowRoot.querySelector('.what').textContent).toBe('Bluefin · Add-on');
  expect(element.shadowRoot.querySelector('c-time-bar')).toMatchObject({
    elapsed: 7033,
    tone: 'info',
    label: 'Term Bluefin, Won 10 Mar 2026 – 10 Mar 2027 (108 days): 108 days left',
  });
  expect(element.shadowRoot.querySelector('c-moment-text')).toMatchObject({
    prefix: 'Term ends',
    moment: { text: '10 Mar 2027 (108 days)' },
  });
  expect(element.shadowRoot.querySelector('c-toned-text').text).toBe(
    'Renewal open, needs some activity by 9 Jan 2027',
  );
  await expect(element).toBeAccessible();
});

it('shows nothing where nothing was sold', async () => {
  const element = show([]);
  expect(element.shadowRoot.textContent).toBe('');
  await expect(element).toBeAccessible();
});
