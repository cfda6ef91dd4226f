import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { SANDBOX_USERS, type SandboxUser } from '../sandbox/hubspot/people.ts';
import type { StartPageModel, StartPerson } from '../sandbox/record-page/server/start-page.ts';
import { findPartnerPerson, type PartnerPerson } from './find-partner-person.ts';
import { listShowcaseCompanies, type ShowcaseCompany } from './list-showcase-companies.ts';
import { listShowcaseDeals, type ShowcaseGroup } from './list-showcase-deals.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';

export interface StartPageSource {
  readonly commands: Commands;
  readonly programme: Id<'tenant'>;
  readonly origins: Origins;
}

/** Who you can be and what to open, from what the CRM and the programme hold at this moment. */
export async function describeStartPage(source: StartPageSource): Promise<StartPageModel> {
  const { commands, programme, origins } = source;
  const groups = await listShowcaseDeals(origins.hubspotOrigin);
  const companies = await listShowcaseCompanies(origins.hubspotOrigin, groups);
  const person = await findPartnerPerson(commands, programme);
  const { partnerContactId } = person;
  const link = await commands.call(createShareLink, programme, {
    partnerContactId,
    expiresInDays: 1,
  });
  return {
    lines: [
      'A partner registers a deal, the card on the deal shows it, a manager decides, the CRM knows.',
      'This is a stand-in of HubSpot with sample data. The cards, the decisions and the records are real.',
    ],
    people: [describeAe(groups), describeManager(groups), describePartner(person, link.url)],
    records: [
      ...groups.map(({ title, deals }) => ({ title, links: deals.map(toLink) })),
      ...(companies.length === 0
        ? []
        : [{ title: 'Companies', links: companies.map(toCompanyLink) }]),
    ],
    doors: [
      { label: 'Health of the backend', href: `${origins.backendOrigin}/healthz` },
      { label: 'OpenAPI', href: `${origins.backendOrigin}/openapi.json` },
    ],
  };
}

function describeAe(groups: readonly ShowcaseGroup[]): StartPerson {
  const user = findUser('ae');
  return {
    title: 'Account executive',
    name: nameOf(user),
    question: 'Is a partner on this deal, is it protected, until when?',
    links: firstDeals(groups).map((deal) => ({ ...deal, href: actAs(user, deal.href) })),
  };
}

function describeManager(groups: readonly ShowcaseGroup[]): StartPerson {
  const user = findUser('manager');
  const [first] = firstDeals(groups);
  return {
    title: 'Partner manager',
    name: nameOf(user),
    question: 'What waits for my decision, and what do the rules say?',
    links: [
      { label: 'My queue', href: actAs(user, '/app-home'), detail: 'registrations by due time' },
      ...(first === undefined ? [] : [{ ...first, href: actAs(user, first.href) }]),
    ],
  };
}

function describePartner({ name, partner }: PartnerPerson, url: string): StartPerson {
  return {
    title: 'Partner, by share link',
    name: `${name}, ${partner}`,
    question: 'Is my deal registered, and what is mine?',
    links: [
      { label: 'My deals', href: url, detail: 'no account, no password' },
      { label: 'Register a deal', href: `${url}/register`, detail: 'four fields start the clock' },
    ],
  };
}

function findUser(job: SandboxUser['job']): SandboxUser {
  const user = SANDBOX_USERS.find((one) => one.job === job);
  if (user === undefined) throw new Error(`The sandbox has no ${job}.`);
  return user;
}

const nameOf = ({ firstName, lastName }: SandboxUser): string => `${firstName} ${lastName}`;
const actAs = ({ userId }: SandboxUser, href: string): string =>
  `/act-as/${userId}?to=${encodeURIComponent(href)}`;

/** The first deal of each situation. */
function firstDeals(groups: readonly ShowcaseGroup[]) {
  return groups.flatMap(({ title, deals }) => {
    const [deal] = deals;
    return deal === undefined ? [] : [{ ...toLink(deal), detail: title.toLowerCase() }];
  });
}

function toCompanyLink({ id, name, situation }: ShowcaseCompany) {
  return { label: name, href: `/crm/record/0-2/${id}`, detail: situation };
}

function toLink({ id, name, summary }: ShowcaseGroup['deals'][number]) {
  return {
    label: name,
    href: `/crm/record/0-3/${id}`,
    ...(summary === '' ? {} : { detail: summary }),
  };
}
