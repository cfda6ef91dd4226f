import { words } from 'c/words';

it('speaks with the labels of the package', () => {
  expect(words.why).toBe('Why?');
  expect(words.failure.retry).toBe('Try again');
});

it('counts what is unread where the label says', () => {
  expect(words.unread(3)).toBe('3 unread');
});
