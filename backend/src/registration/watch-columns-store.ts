import { type RawBuilder, sql } from 'kysely';

interface WatchColumns {
  readonly recent_activity?: RawBuilder<string[]>;
  readonly look_again_at?: null;
}

/** What follows from a change for the clock: activity is remembered, and new protection is looked at soon. */
export function watchColumns(changes: {
  readonly last_activity_at?: string;
  readonly protection_status?: string;
}): WatchColumns {
  const { last_activity_at: at, protection_status: status } = changes;
  return {
    ...(at === undefined
      ? {}
      : { recent_activity: sql`(ARRAY[${at}::timestamptz] || recent_activity)[1:100]` }),
    ...(status === 'active' ? { look_again_at: null } : {}),
  };
}
