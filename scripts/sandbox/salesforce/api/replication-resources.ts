import { problem } from '../problem.ts';
import { readDatetime } from '../records/normalise-value.ts';
import type { OrgRecord } from '../records/record.ts';
import { isDeleted, toDatetime, valueOf } from '../records/record.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';

const DAY_MS = 86_400_000;
/** How far back the lists go: what is deleted leaves the recycle bin first. */
const KEPT_DAYS = { deleted: 15, updated: 30 } as const;

type List = keyof typeof KEPT_DAYS;

const earliest = ({ writer }: ApiCall, list: List): number =>
  writer.org.now() - KEPT_DAYS[list] * DAY_MS;

function readSpan(call: ApiCall, list: List) {
  // A bare plus in an address is a space to everybody else, but Salesforce's clients send it.
  const read = (name: string) => readDatetime((call.query.get(name) ?? '').replace(' ', '+'));
  const [start, end] = [read('start'), read('end')];
  if (start === undefined || end === undefined || start >= end) {
    throw problem(400, 'INVALID_REPLICATION_DATE', 'start and end must be datetimes, start first');
  }
  if (start < earliest(call, list)) {
    const sentence = `start date is more than ${KEPT_DAYS[list]} days ago`;
    throw problem(400, 'INVALID_REPLICATION_DATE', sentence);
  }
  return { start: toDatetime(start), end: toDatetime(end) };
}

const modifiedAt = (record: OrgRecord): string => String(valueOf(record, 'SystemModstamp'));

function changed(call: ApiCall, list: List) {
  const { org } = call.writer;
  const type = org.schema().require(call.params['type'] ?? '');
  const { start, end } = readSpan(call, list);
  const records = [...org.records.all(type.name)].filter(
    (record) =>
      isDeleted(record) === (list === 'deleted') &&
      modifiedAt(record) >= start &&
      modifiedAt(record) < end,
  );
  return { records, covered: { latestDateCovered: end } };
}

function listDeleted(call: ApiCall): ApiAnswer {
  const { records, covered } = changed(call, 'deleted');
  const deletedRecords = records.map((record) => ({
    id: record.id,
    deletedDate: modifiedAt(record),
  }));
  const earliestDateAvailable = toDatetime(earliest(call, 'deleted'));
  return { status: 200, body: { deletedRecords, earliestDateAvailable, ...covered } };
}

function listUpdated(call: ApiCall): ApiAnswer {
  const { records, covered } = changed(call, 'updated');
  return { status: 200, body: { ids: records.map(({ id }) => id), ...covered } };
}

/** What changed or went in a span of time. */
export const replicationResources: readonly Resource[] = [
  { path: '/sobjects/:type/deleted', methods: { GET: listDeleted } },
  { path: '/sobjects/:type/updated', methods: { GET: listUpdated } },
];
