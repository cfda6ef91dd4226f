import { describe, expect, it } from 'vitest';
import { isForeignPost } from './refuse-foreign-posts.ts';

const ours = 'https://deals.example';

describe('a posted form', () => {
  it.each([
    {
      why: 'comes from our own page',
      headers: { 'sec-fetch-site': 'same-origin', origin: 'null' },
    },
    { why: 'was reloaded by hand', headers: { 'sec-fetch-site': 'none' } },
    { why: 'comes from an older browser on our page', headers: { origin: ours } },
    { why: 'hides its origin, as our pages ask', headers: { origin: 'null' } },
    { why: 'comes from a command line', headers: {} },
  ])('is taken when it $why', ({ headers }) => {
    expect(isForeignPost(headers, ours)).toBe(false);
  });

  it.each([
    { why: 'comes from another site', headers: { 'sec-fetch-site': 'cross-site', origin: ours } },
    { why: 'comes from a neighbour host', headers: { 'sec-fetch-site': 'same-site' } },
    { why: 'names another origin', headers: { origin: 'https://evil.example' } },
    { why: 'names another port', headers: { origin: 'https://deals.example:8443' } },
  ])('is refused when it $why', ({ headers }) => {
    expect(isForeignPost(headers, ours)).toBe(true);
  });
});
