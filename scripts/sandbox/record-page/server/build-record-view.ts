import type { Fact, FactGroup, RecordView, RelatedRecord } from '../page-model.ts';
import { formatProperty, type Reader } from './format-property.ts';
import { noteLines } from './note-lines.ts';
import { findKind, pluralOf, type RecordKind } from './record-kinds.ts';
import type { RecordSource, SourceRecord, SourceRecordPage, SourceUser } from './record-source.ts';

/** Our own properties stand apart, as an admin would group them on the record. */
const isOurs = (name: string) => name.startsWith('prm_');

function titleOf(record: SourceRecord): string {
  const property = findKind(record.typeId)?.titleProperty ?? 'name';
  return record.properties[property] ?? `${record.typeId} ${record.id}`;
}

const nameOf = (user: SourceUser) => `${user.firstName} ${user.lastName}`;

/** Owners are stored by id; everything else formats itself. */
function describeFacts(
  record: SourceRecordPage,
  users: readonly SourceUser[],
  reader: Reader,
): Fact[] {
  const currency = record.properties['deal_currency_code'] || reader.currency;
  return record.definitions.map((property) => {
    const { label, name } = property;
    const value = record.properties[name];
    const owner = name === 'hubspot_owner_id' && users.find((user) => user.ownerId === value);
    const text = owner ? nameOf(owner) : formatProperty(property, value, { ...reader, currency });
    return { name, label, text };
  });
}

function pickFacts(facts: readonly Fact[], names: readonly string[]): Fact[] {
  return names.flatMap((name) => facts.find((fact) => fact.name === name) ?? []);
}

function groupFacts(kind: RecordKind, facts: readonly Fact[]): FactGroup[] {
  const ours = facts.filter((fact) => isOurs(fact.name));
  const about = { title: `About this ${kind.name.toLowerCase()}`, isOurs: false };
  return [
    { ...about, facts: pickFacts(facts, kind.about) },
    ...(ours.length > 0 ? [{ title: 'Alongside', isOurs: true, facts: ours }] : []),
  ];
}

const amountProperty = { name: 'amount', label: 'Amount', type: 'number', options: [] };

function describeRelated(record: SourceRecord, reader: Reader): RelatedRecord {
  const { amount, domain, email, jobtitle } = record.properties;
  const currency = record.properties['deal_currency_code'] || reader.currency;
  const money = formatProperty(amountProperty, amount, { ...reader, currency });
  const detail = domain ?? jobtitle ?? email ?? money;
  const { typeId, id, properties } = record;
  return { typeId, id, title: titleOf(record), detail, properties };
}

function describeNotes(record: SourceRecordPage, users: readonly SourceUser[], reader: Reader) {
  const { locale, timeZone } = reader;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  return record.notes.map(({ at, body, id, ownerId }) => {
    const owner = users.find((user) => user.ownerId === ownerId);
    const author = owner ? nameOf(owner) : 'an app';
    return { id, when: format.format(new Date(at)), author, lines: noteLines(body) };
  });
}

/** Everything the page shows of a record; undefined when the CRM does not have it. */
export async function buildRecordView(
  source: RecordSource,
  typeId: string,
  id: string,
  reader: Reader,
): Promise<RecordView | undefined> {
  const kind = findKind(typeId);
  if (!kind) return undefined;
  const [record, users] = await Promise.all([source.findRecord(typeId, id), source.listUsers()]);
  if (!record) return undefined;
  const facts = describeFacts(record, users, reader);
  return {
    typeId,
    id,
    kindName: kind.name,
    title: titleOf(record),
    highlights: pickFacts(facts, kind.highlights),
    groups: groupFacts(kind, facts),
    related: kind.related.map((relatedId) => ({
      title: pluralOf(relatedId),
      typeId: relatedId,
      records: (record.associated[relatedId] ?? []).map((one) => describeRelated(one, reader)),
    })),
    notes: describeNotes(record, users, reader),
    properties: record.properties,
  };
}
