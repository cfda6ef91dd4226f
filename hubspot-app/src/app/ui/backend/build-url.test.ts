import { expect, it } from 'vitest';
import { buildUrl, readOrigin } from './build-url.ts';

it('fills names in the path and puts the rest in the query', () => {
  const query = { id: 'a b', zone: 'Europe/Berlin', none: undefined };
  expect(buildUrl('https://api.example', '/v1/things/:id', query)).toBe(
    'https://api.example/v1/things/a%20b?zone=Europe%2FBerlin',
  );
});

it('adds no question mark without a query', () => {
  expect(buildUrl('https://api.example', '/v1/things')).toBe('https://api.example/v1/things');
});

it('takes the origin from the profile, else the usual one', () => {
  expect(readOrigin({ API_ORIGIN: 'https://eu.example' })).toBe('https://eu.example');
  expect(readOrigin({ API_ORIGIN: 5 })).toBe('https://api.alongside.example');
  expect(readOrigin(undefined)).toBe('https://api.alongside.example');
});
