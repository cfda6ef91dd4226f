import { problem } from '../problem.ts';
import { readDatetime } from '../records/normalise-value.ts';
import type { OrgRecord } from '../records/record.ts';
import { isDeleted, toDatetime, valueOf } from '../records/record.ts';
import type { ApiAnswer, ApiCall, Resource } from './resource.ts';

/** Both lists look back 30 days at most. */
const KEPT_MS = 30 * 86_400_000;

function readSpan({ query, writer }: ApiCall) {
  // A bare plus in an address is a space to everybody else, but Salesforce's clients send it.
  const read = (name: string) => readDatetime((query.get(name) ?? '').replace(' ', '+'));
  const [start, end] = [read('start'), read('end')];
  if (start === undefined || end === undefined || start >= end) {
    throw problem(400, 'INVALID_REPLICATION_DATE', 'start and end must be datetimes, start first');
  }
  if (start < writer.org.now() - KEPT_MS) {
    throw problem(400, 'INVALID_REPLICATION_DATE', 'start date is more than 30 days ago');
  }
  return { start: toDatetime(start), end: toDatetime(end) };
}

const modifiedAt = (record: OrgRecord): string => String(valueOf(record, 'SystemModstamp'));

function changed(call: ApiCall, deleted: boolean) {
  const { org } = call.writer;
  const type = org.schema().require(call.params['type'] ?? '');
  const { start, end } = readSpan(call);
  const records = [...org.records.all(type.name)].filter(
    (record) =>
      isDeleted(record) === deleted && modifiedAt(record) >= start && modifiedAt(record) < end,
  );
  return { records, covered: { latestDateCovered: end } };
}

function listDeleted(call: ApiCall): ApiAnswer {
  const { records, covered } = changed(call, true);
  const deletedRecords = records.map((record) => ({
    id: record.id,
    deletedDate: modifiedAt(record),
  }));
  const earliestDateAvailable = toDatetime(call.writer.org.now() - KEPT_MS);
  return { status: 200, body: { deletedRecords, earliestDateAvailable, ...covered } };
}

function listUpdated(call: ApiCall): ApiAnswer {
  const { records, covered } = changed(call, false);
  return { status: 200, body: { ids: records.map(({ id }) => id), ...covered } };
}

/** What changed or went in a span of time. */
export const replicationResources: readonly Resource[] = [
  { path: '/sobjects/:type/deleted', methods: { GET: listDeleted } },
  { path: '/sobjects/:type/updated', methods: { GET: listUpdated } },
];
