import { html, type Html } from '../../record-page/server/html.ts';
import { buildRecordView } from './build-record-view.ts';
import { listTabs } from './list-tabs.ts';
import { openReader, type PageContext } from './page-context.ts';
import { findLayout } from './page-layout.ts';
import type { PlacedComponent } from './read-flexipage.ts';
import { renderHome } from './render-home.ts';
import { renderPlace, renderRecord } from './render-record.ts';

/** What a page shows inside its shell. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** A component that stands alone, without the shell. */
  readonly only?: string;
  readonly recordId?: string;
  readonly objectApiName?: string;
}

export const notFound = (what: string): Page => ({
  title: 'Not found',
  body: html`<h1>${what} is not there</h1>
    <p><a href="/">Back to the start page</a></p>`,
});

/** The records of the org to open. */
export async function readHomePage({ org }: PageContext): Promise<Page> {
  const [opportunities, accounts] = await Promise.all([
    org.list('Opportunity'),
    org.list('Account'),
  ]);
  const body = renderHome([
    { title: 'Opportunities', objectName: 'Opportunity', records: opportunities },
    { title: 'Accounts', objectName: 'Account', records: accounts },
  ]);
  return { title: 'Sales', body };
}

/** A record as its page lays it out; undefined when there is none. */
export async function readRecordPage(
  context: PageContext,
  cookie: string | undefined,
  recordId: string,
  isNarrow: boolean,
): Promise<Page | undefined> {
  const source = await openReader(context, cookie);
  const type = source.schema.findByPrefix(recordId);
  const record = type && (await context.org.find(type.name, recordId));
  if (!type || !record) return undefined;
  const layout = findLayout(context.source, type.name);
  const currency = record['CurrencyIsoCode'];
  const reader = typeof currency === 'string' ? { ...source.reader, currency } : source.reader;
  const view = await buildRecordView({ ...source, reader }, type, record, layout.highlights);
  const body = renderRecord(view, layout, isNarrow);
  return { title: view.title, body, recordId, objectApiName: type.name };
}

/** A tab of the package; undefined when there is none of that name. */
export function readTabPage({ source }: PageContext, name: string): Page | undefined {
  const tab = listTabs(source).find((one) => one.name === name);
  if (!tab) return undefined;
  const body = renderPlace({ name: tab.component, properties: {} }, 'LARGE');
  return { title: tab.label, body };
}

/** A component alone, for looking at it: its width, its region and its properties are in the address. */
export function readBarePage(
  name: string,
  { recordId, objectApiName, region = 'LARGE', properties = '{}' }: Record<string, string>,
): Page {
  const place = { name, properties: JSON.parse(properties) as PlacedComponent['properties'] };
  return {
    title: name,
    body: renderPlace(place, region),
    only: name,
    ...(recordId === undefined ? {} : { recordId }),
    ...(objectApiName === undefined ? {} : { objectApiName }),
  };
}
