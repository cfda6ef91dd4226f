import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { registrableDomain } from './registrable-domain.ts';
import { sharedHosts } from './shared-hosts.ts';

describe('a host that many companies share', () => {
  it('is listed by the domain that it registered, as otherwise it would never be met', () => {
    for (const host of sharedHosts)
      expect(getDomain(host, { allowPrivateDomains: true })).toBe(host);
  });

  it('identifies nobody by a mail address, a site or a page of it', () => {
    for (const host of sharedHosts) {
      expect(registrableDomain(`acme@${host}`), host).toBeNull();
      expect(registrableDomain(`https://www.${host}/acme`), host).toBeNull();
    }
  });

  it.each([['acme.carrd.co'], ['acme.notion.site'], ['acme.webflow.io'], ['acme.wixsite.com']])(
    'may give a company a domain of its own: %s',
    (own) => {
      expect(registrableDomain(`https://${own}/about`)).toBe(own);
      expect(registrableDomain(own.replace('acme.', ''))).toBeNull();
    },
  );
});
