import { operations } from 'c/operations';
import { findOperation } from '../findOperation';

it.each(operations)('%s %s is %s, with the parts of its path', (method, template, name) => {
  const input = {};
  const path = template.replaceAll(/:(\w+)/g, (_, part) => {
    input[part] = `${part} of a/b`;
    return encodeURIComponent(input[part]);
  });
  expect(findOperation({ method, path })).toEqual({ name, input });
});

it.each([
  ['another method', { method: 'GET', path: '/v1/leads' }],
  ['a longer path', { method: 'POST', path: '/v1/leads/more' }],
  ['what only partners may call', { method: 'GET', path: '/v1/partner/registrations' }],
])('knows nothing of %s', (_, call) => {
  expect(findOperation(call)).toBeUndefined();
});
