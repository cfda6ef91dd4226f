import { encodeId } from '../platform/ids.ts';
import type { LeasedRow } from './outbox-store.ts';

/** Rows of one kind and one installation that go out in one call. */
export interface Batch {
  readonly kind: BatchKind;
  readonly head: LeasedRow;
  readonly rows: readonly LeasedRow[];
}

/** Kinds of rows that go out many at once, and what each is about. */
const subjects = {
  write_registration: 'registration',
  write_credits: 'deal',
  write_partner: 'partner',
  write_customer: 'customer',
} as const satisfies Partial<Record<LeasedRow['kind'], string>>;

export type BatchKind = keyof typeof subjects;

export const isBatchKind = (kind: LeasedRow['kind']): kind is BatchKind => kind in subjects;

/** What a row is about, by the key it is queued under: its kind and a uuid. */
const subjectOf = ({ recordKey }: LeasedRow): string => recordKey.slice(recordKey.indexOf(':') + 1);

/** Uuids of what the rows are about. */
export const subjectsOf = ({ rows }: Batch): readonly string[] => rows.map(subjectOf);

/** Our id of what a row is about. */
export const subjectIdOf = (kind: BatchKind, row: LeasedRow): string =>
  encodeId(subjects[kind], subjectOf(row));
