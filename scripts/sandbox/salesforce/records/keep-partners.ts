import type { Org } from '../org/org.ts';
import type { OrgRecord, Values } from './record.ts';
import { isDeleted, valueOf } from './record.ts';

const partnersOf = (org: Org, opportunityId: unknown): readonly OrgRecord[] =>
  [...org.records.all('OpportunityPartner')].filter(
    (row) => valueOf(row, 'OpportunityId') === opportunityId && !isDeleted(row),
  );

/**
 * What Salesforce does to an opportunity's partners after a record was saved: a new primary one takes
 * the mark from the one before, and an opportunity that goes to another account loses all of them.
 * @see https://developer.salesforce.com/docs/atlas.en-us.264.0.object_reference.meta/object_reference/sforce_api_objects_opportunitypartner.htm
 */
export function keepPartners(org: Org, saved: OrgRecord, before: Values | null): void {
  const change = (row: OrgRecord, values: Values) =>
    org.records.save({ ...row, values: { ...row.values, ...values } });
  if (saved.type === 'OpportunityPartner' && valueOf(saved, 'IsPrimary') === true) {
    for (const row of partnersOf(org, valueOf(saved, 'OpportunityId'))) {
      if (row.id !== saved.id) change(row, { IsPrimary: false });
    }
  }
  const moved = before !== null && (before['AccountId'] ?? null) !== valueOf(saved, 'AccountId');
  if (saved.type === 'Opportunity' && moved) {
    for (const row of partnersOf(org, saved.id)) change(row, { IsDeleted: true });
  }
}
