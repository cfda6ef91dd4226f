import { randomUUID } from 'node:crypto';
import type { RaceGround, ServerRow } from './open-race.ts';
import { registrationOf } from '../sample-registration.ts';

/** What one partner saw: the answer to the sent form, and the page it led to. */
export interface PartnerAnswer {
  readonly status: number;
  /** Status of the page that the answer led to. */
  readonly pageStatus: number;
  readonly registrationId: string;
  /** Everything that came back: headers and both bodies. */
  readonly text: string;
}

/** A link of each partner's own, made by the manager. */
export async function makeLinks(
  { partners }: RaceGround,
  servers: ServerRow,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    partners.map(({ partnerContactId }, turn) =>
      servers.post(turn, '/v1/share-links', { partnerContactId }),
    ),
  );
  return answers.map(({ body }) => new URL(body.url as string).pathname);
}

/** Every partner sends the form of their own link at once, then follows where the answer leads. */
export function registerByLinks(
  { origins }: ServerRow,
  links: readonly string[],
  customer: string,
): Promise<PartnerAnswer[]> {
  return Promise.all(
    links.map((link, turn) => sendForm(origins[turn % origins.length] ?? '', link, customer)),
  );
}

async function sendForm(origin: string, link: string, customer: string): Promise<PartnerAnswer> {
  const request = { method: 'POST', body: formOf(customer), redirect: 'manual' } as const;
  const answer = await fetch(`${origin}${link}/register`, request);
  const location = answer.headers.get('location') ?? '';
  const page = await fetch(origin + (location || link));
  const seen = [answer, page].map(({ headers }) => JSON.stringify([...headers]));
  return {
    status: answer.status,
    pageStatus: page.status,
    registrationId: /reg_[0-9a-z]+/.exec(location)?.[0] ?? '',
    text: [...seen, await answer.text(), await page.text()].join('\n'),
  };
}

/** A person's form: one field takes name or web site, the amount is written out. */
function formOf(customer: string): URLSearchParams {
  const input = registrationOf(customer);
  const [proof] = input.evidence;
  return new URLSearchParams({
    companyName: input.website,
    contactName: input.contactName,
    estimatedAmountMinor: String(input.estimatedAmountMinor / 100),
    currency: input.currency,
    expectedCloseOn: input.expectedCloseOn,
    productLines: input.productLines.join(),
    country: input.country,
    ...proof,
    idempotencyKey: randomUUID(),
  });
}
