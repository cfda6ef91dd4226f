import { expect, test } from 'vitest';
import type { ProductError } from '../errors.ts';
import { readHubspotParameters } from './read-hubspot-parameters.ts';

const query = 'userId=7&portalId=62515&userEmail=ann%40vendor.example&appId=99';

function read(url: string, body?: unknown): unknown {
  try {
    return readHubspotParameters(url, body);
  } catch (error) {
    return (error as ProductError).code;
  }
}

test('the four added parameters name the caller', () => {
  expect(read(`/v1/cards/deal?recordId=1&${query}`)).toEqual({
    userId: '7',
    portalId: '62515',
    userEmail: 'ann@vendor.example',
    appId: '99',
  });
});

test.each([
  [`/v1/x?${query}&portalId=1`, undefined],
  [`/v1/x?portalId=1&${query}`, undefined],
  [`/v1/x?${query}&userId=7`, undefined],
  [`/v1/x?${query}&userEmail=x`, undefined],
  [`/v1/x?${query}&appId=99`, undefined],
  [`/v1/x?${query}&PortalID=1`, undefined],
  [`/v1/x?${query}&portal%49d=1`, undefined],
  [`/v1/x?${query}`, { portalId: 62515 }],
  [`/v1/x?${query}`, { userId: null }],
  [`/v1/x?${query}`, { useremail: '' }],
  [`/v1/x?${query}`, { appId: '99' }],
])('%s with body %j names its caller twice', (url, body) => {
  expect(read(url, body)).toBe('caller_ambiguous');
});

test.each(['portalId', 'userId', 'userEmail', 'appId'])(
  'a request without %s is refused',
  (name) => {
    const rest = query.split('&').filter((pair) => !pair.startsWith(name));
    expect(read(`/v1/x?${rest.join('&')}`)).toBe('signature_missing');
    expect(read(`/v1/x?${rest.join('&')}&${name}=`)).toBe('signature_missing');
  },
);
