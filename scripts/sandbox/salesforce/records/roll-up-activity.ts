import type { Org } from '../org/org.ts';
import type { OrgRecord } from './record.ts';
import { isDeleted, valueOf } from './record.ts';
import { readDatetime } from './normalise-value.ts';

/** The day an activity counts for: a closed task's due day, the org's day on which an event starts. */
function dayOf(org: Org, activity: OrgRecord): string {
  if (activity.type === 'Task') {
    return valueOf(activity, 'IsClosed') === true
      ? String(valueOf(activity, 'ActivityDate') ?? '')
      : '';
  }
  const start = readDatetime(String(valueOf(activity, 'StartDateTime')));
  const { timeZone } = org.options();
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(start);
}

/**
 * Writes an opportunity's last activity after one of its activities was saved: the latest day of
 * its closed tasks and events. The opportunity does not count as changed.
 * @see https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm
 */
export function rollUpActivity(org: Org, activity: OrgRecord): void {
  if (activity.type !== 'Task' && activity.type !== 'Event') return;
  const id = valueOf(activity, 'WhatId');
  const target = typeof id === 'string' ? org.records.find('Opportunity', id) : undefined;
  if (!target) return;
  const activities = [...org.records.all('Task'), ...org.records.all('Event')];
  const days = activities
    .filter((one) => valueOf(one, 'WhatId') === target.id && !isDeleted(one))
    .map((one) => dayOf(org, one));
  const LastActivityDate = days.toSorted().at(-1) || null;
  org.records.save({ ...target, values: { ...target.values, LastActivityDate } });
}
