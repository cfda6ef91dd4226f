import { expect, it } from 'vitest';
import { toDomain } from './read-company.ts';

it.each([
  ['halvorsen.example', 'halvorsen.example'],
  ['www.halvorsen.example', 'halvorsen.example'],
  ['https://www.Halvorsen.example/about?x=1', 'halvorsen.example'],
  ['HTTP://halvorsen.example:8080', 'halvorsen.example'],
  ['no.halvorsen.example', 'no.halvorsen.example'],
  ['  halvorsen.example.  ', 'halvorsen.example'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
  ['not a website', null],
  ['intranet', null],
  ['', null],
  [null, null],
])('the domain of the website %j is %j', (website, domain) => {
  expect(toDomain(website)).toBe(domain);
});
