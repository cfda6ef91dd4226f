import type { HrefProp } from '@hubspot/ui-extensions';

interface LinkTarget {
  readonly href: string;
  readonly target?: '_blank';
  readonly rel?: string;
}

/** Attributes of an anchor for HubSpot's `href` prop. */
export function toTarget(href: HrefProp): LinkTarget {
  const { url, external } = typeof href === 'string' ? { url: href, external: false } : href;
  return external ? { href: url, target: '_blank', rel: 'noreferrer' } : { href: url };
}
