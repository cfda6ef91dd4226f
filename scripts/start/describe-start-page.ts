import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { SANDBOX_USERS, type SandboxUser } from '../sandbox/hubspot/people.ts';
import type { StartPageModel, StartPerson } from '../sandbox/record-page/server/start-page.ts';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import { findPartnerPerson, type PartnerPerson } from './find-partner-person.ts';
import { findTwins } from './find-twins.ts';
import { listShowcaseCompanies } from './list-showcase-companies.ts';
import { listShowcaseDeals, type ShowcaseGroup } from './list-showcase-deals.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';
import { openPlaces, type Places } from './places.ts';

export interface StartPageSource {
  readonly commands: Commands;
  readonly programme: Id<'tenant'>;
  readonly origins: Origins;
  readonly org: OrgControl;
}

/** Who you can be and what to open, from what the CRMs and the programme hold at this moment. */
export async function describeStartPage(source: StartPageSource): Promise<StartPageModel> {
  const { commands, programme, origins } = source;
  const groups = await listShowcaseDeals(origins.hubspotOrigin);
  const companies = await listShowcaseCompanies(origins.hubspotOrigin, groups);
  const places = openPlaces(source, await findTwins(commands, programme));
  const person = await findPartnerPerson(commands, programme);
  const { partnerContactId } = person;
  const link = await commands.call(createShareLink, programme, {
    partnerContactId,
    expiresInDays: 1,
  });
  return {
    lines: [
      'A partner registers a deal, the card on the deal shows it, a manager decides, the CRM knows.',
      'Two CRMs stand side by side here, HubSpot and Salesforce, with the same people and deals in one programme: what you do in one shows in the other.',
      'Both are stand-ins with sample data. The cards, the decisions and the records are real.',
    ],
    people: [
      describeAe(groups, places),
      describeManager(groups, places),
      describePartner(person, link.url),
    ],
    records: [
      ...groups.map(({ title, deals }) => ({
        title,
        links: deals.map(({ id, name, summary }) => ({
          label: name,
          ...(summary === '' ? {} : { detail: summary }),
          doors: places.deal(id),
        })),
      })),
      ...(companies.length === 0
        ? []
        : [
            {
              title: 'Companies',
              links: companies.map(({ id, name, situation }) => ({
                label: name,
                detail: situation,
                doors: places.company(id),
              })),
            },
          ]),
    ],
    doors: [
      { label: 'Health of the backend', href: `${origins.backendOrigin}/healthz` },
      { label: 'OpenAPI', href: `${origins.backendOrigin}/openapi.json` },
    ],
  };
}

function describeAe(groups: readonly ShowcaseGroup[], places: Places): StartPerson {
  const user = findUser('ae');
  return {
    title: 'Account executive',
    name: nameOf(user),
    question: 'Is a partner on this deal, is it protected, until when?',
    links: firstDeals(groups).map(({ id, ...shown }) => ({
      ...shown,
      doors: places.deal(id, user),
    })),
  };
}

function describeManager(groups: readonly ShowcaseGroup[], places: Places): StartPerson {
  const user = findUser('manager');
  return {
    title: 'Partner manager',
    name: nameOf(user),
    question: 'What waits for my decision, and what do the rules say?',
    links: [
      { label: 'My queue', detail: 'registrations by due time', doors: places.queue(user) },
      ...firstDeals(groups)
        .slice(0, 1)
        .map(({ id, ...shown }) => ({ ...shown, doors: places.deal(id, user) })),
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

/** The first deal of each situation. */
function firstDeals(groups: readonly ShowcaseGroup[]) {
  return groups.flatMap(({ title, deals: [deal] }) =>
    deal === undefined ? [] : [{ id: deal.id, label: deal.name, detail: title.toLowerCase() }],
  );
}
