import { operations } from 'c/operations';

it('names every method and path once', () => {
  const calls = operations.map(([method, path]) => `${method} ${path}`);
  expect(new Set(calls).size).toBe(calls.length);
});

it('lists paths with more words of their own first', () => {
  const open = operations.map(([, path]) => path.split(':').length);
  expect(open).toEqual([...open].sort((a, b) => a - b));
});
