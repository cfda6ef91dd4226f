import { getDomain } from 'tldts';
import { sharedHosts } from './shared-hosts.ts';

const mostCharacters = 2048;

/**
 * The domain a company registered (eTLD+1) out of a web site, a host or a mail address, in lower
 * case: `https://shop.acme.co.uk/x` gives `acme.co.uk`. Null for IP addresses, for names without a
 * dot, and for mail and site hosts that many companies share (domain 3.4). A site of its own under a
 * host's public suffix, as `acme.github.io`, counts as a domain.
 */
export function registrableDomain(website: string): string | null {
  const text = website.trim();
  if (text.length > mostCharacters || /\s/u.test(text)) return null;
  const domain = getDomain(text, { allowPrivateDomains: true });
  return domain === null || sharedHosts.has(domain) ? null : domain;
}
