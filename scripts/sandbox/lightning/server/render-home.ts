import { html, type Html } from '../../record-page/server/html.ts';
import type { OrgRecord } from './org-source.ts';

/** A list of an object's records, as its tab shows them. */
export interface RecordList {
  readonly title: string;
  readonly objectName: string;
  readonly records: readonly OrgRecord[];
}

const renderRecord = (objectName: string, record: OrgRecord): Html => {
  const summary = record['PRM_Summary__c'] ?? '';
  return html`<li>
    <a href="/lightning/r/${objectName}/${String(record['Id'])}/view">${String(record['Name'])}</a>
    <span>${String(summary)}</span>
  </li>`;
};

/** The first page: the records of the org to open. */
export const renderHome = (lists: readonly RecordList[]): Html =>
  html`<h1 class="page-home">Sales</h1>
    <div class="page-records">
      ${lists.map(
        ({ title, objectName, records }) =>
          html`<section>
            <h2>${title}</h2>
            <ul>
              ${records.map((record) => renderRecord(objectName, record))}
            </ul>
          </section>`,
      )}
    </div>`;
