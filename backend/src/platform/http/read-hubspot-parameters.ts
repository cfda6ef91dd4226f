import { ProductError } from '../errors.ts';

/** What HubSpot's proxy adds to every request of a card; inside the signed URL, so authentic. */
export interface HubspotParameters {
  readonly portalId: string;
  readonly userId: string;
  readonly userEmail: string;
  readonly appId: string;
}

const NAMES = ['portalId', 'userId', 'userEmail', 'appId'] as const;

/**
 * Reads who calls from the URL.
 *
 * @param url path and query as sent
 * @throws {ProductError} `caller_ambiguous` when a name stands twice or also in the body, because
 *   whatever a card sends itself is chosen by its user; `signature_missing` when one is absent
 */
export function readHubspotParameters(url: string, body: unknown): HubspotParameters {
  const query = new URLSearchParams(url.split('?').slice(1).join('?'));
  const found: Partial<Record<(typeof NAMES)[number], string>> = {};
  for (const name of NAMES) {
    const values = [...query].filter(([key]) => key.toLowerCase() === name.toLowerCase());
    if (values.length > 1 || isKeyOf(body, name)) throw new ProductError('caller_ambiguous');
    const value = query.get(name);
    if (value) found[name] = value;
  }
  const { portalId, userId, userEmail, appId } = found;
  if (!portalId || !userId || !userEmail || !appId) throw new ProductError('signature_missing');
  return { portalId, userId, userEmail, appId };
}

/** The caller's own query, without the four names. */
export function withoutHubspotParameters(query: unknown): Record<string, unknown> {
  const own = Object.entries(query as Record<string, unknown>);
  return Object.fromEntries(own.filter(([key]) => !NAMES.some((name) => name === key)));
}

function isKeyOf(body: unknown, name: string): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return Object.keys(body).some((key) => key.toLowerCase() === name.toLowerCase());
}
