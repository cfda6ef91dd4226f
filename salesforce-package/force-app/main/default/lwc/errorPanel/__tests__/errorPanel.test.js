import ErrorPanel from 'c/errorPanel';
import { toRefusal } from 'c/backend';
import { words } from 'c/words';
import { find, mount, read } from 'test-data/mount';
import * as refusals from 'test-data/refusals';

const show = (refusal) =>
  mount(ErrorPanel, { refusal: toRefusal({ body: { message: JSON.stringify(refusal) } }) });

const { failure } = words;

it.each([
  ['unreachable', failure.awayTitle, failure.away],
  ['notSetUp', failure.notConnected, failure.notSetUp],
  ['notConnected', failure.notConnected, refusals.notConnected.sentence],
  ['notAllowed', failure.notAllowed, refusals.notAllowed.sentence],
  ['unexpected', failure.notShown, refusals.unexpected.sentence],
])('says what is the matter and what to do: %s', async (name, title, sentence) => {
  const element = show(refusals[name]);
  expect(read(element)).toEqual(expect.arrayContaining([title, sentence]));
  expect(find(element, '[role=alert]')).toBeDefined();
  await expect(element).toBeAccessible();
});

it('gives what to quote, and nothing where nobody answered', () => {
  expect(read(show(refusals.unexpected))).toContain('Reference req_4f1c');
  expect(read(show(refusals.unreachable)).join()).not.toContain(failure.reference);
});

it('asks to try again, past every component around it', () => {
  const retried = jest.fn();
  document.body.addEventListener('retry', retried, { once: true });
  find(show(refusals.unreachable), 'lightning-button').click();
  expect(retried).toHaveBeenCalledTimes(1);
});
