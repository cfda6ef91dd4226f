import type { Org } from '@alongside/apex-runner/load-org';
import type { PageFacts } from '../platform/page-facts.ts';
import { type ActingUser, findActing, listUsers } from './acting-user.ts';
import type { OrgSource } from './org-source.ts';
import type { PageView } from './page-view.ts';
import type { RecordReader } from './read-ui-record.ts';

/** What every page and door of the server works with. */
export interface PageContext {
  readonly org: OrgSource;
  /** `force-app/main/default`. */
  readonly source: string;
  readonly readApex: () => Org;
  /** Bundles these components, unless that was done before. @returns the folder of the bundle */
  readonly bundle: (components: readonly string[]) => Promise<string>;
}

/** `en_GB` as browsers write it. */
const languageTag = (locale: string): string => locale.replace('_', '-');

export const findUser = async (org: OrgSource, cookie: string | undefined): Promise<ActingUser> =>
  findActing(await listUsers(org), cookie);

/** Reads the org for the person who is logged in. */
export async function openReader(
  { org }: Pick<PageContext, 'org'>,
  cookie: string | undefined,
): Promise<RecordReader> {
  const [{ locale, timeZone }, { currency }, schema] = await Promise.all([
    findUser(org, cookie),
    org.readOptions(),
    org.readSchema(),
  ]);
  return { org, schema, reader: { locale: languageTag(locale), timeZone, currency } };
}

/** What the browser is told. */
export const writeFacts = (
  user: ActingUser,
  view: PageView,
  record: { readonly recordId?: string; readonly objectApiName?: string },
): PageFacts => ({
  recordId: record.recordId,
  objectApiName: record.objectApiName,
  userId: user.id,
  locale: languageTag(user.locale),
  timeZone: user.timeZone,
  width: view.width,
  customPermissions: view.customPermissions,
});
