import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull, encodeId, newId } from '../platform/ids.ts';
import { toInstant } from '../platform/database/to-instant.ts';
import type { CardMessage } from '../rules/card/thread-facts.ts';

/** Who wrote; both null for the product itself. */
export interface Author {
  readonly crmUserId: Id<'crmUser'> | null;
  readonly partnerContactId: Id<'partnerContact'> | null;
}

export interface NewMessage {
  readonly messageId: Id<'message'>;
  readonly registrationId: Id<'registration'>;
  readonly author: Author;
  readonly internal: boolean;
  readonly body: string;
  readonly postedAt: Instant;
}

/** Appends a message to the thread of a registration, which is opened by its first message. */
export async function insertMessage(tx: TenantTransaction, message: NewMessage): Promise<void> {
  const threadId = await ensureThread(tx, message.registrationId);
  const { crmUserId, partnerContactId } = message.author;
  await tx
    .insertInto('message')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('message', message.messageId),
      thread_id: threadId,
      author_kind:
        crmUserId !== null ? 'crm_user' : partnerContactId !== null ? 'partner_contact' : 'system',
      crm_user_id: decodeIdOrNull('crmUser', crmUserId),
      partner_contact_id: decodeIdOrNull('partnerContact', partnerContactId),
      internal: message.internal,
      body: message.body,
      posted_at: message.postedAt,
    })
    .execute();
}

async function ensureThread(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<string> {
  const row = await tx
    .insertInto('thread')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('thread', newId('thread')),
      registration_id: decodeId('registration', registrationId),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'registration_id'])
        .doUpdateSet({ registration_id: sql`excluded.registration_id` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What `messagesJson` gives back. */
export interface MessageJson {
  readonly id: string;
  readonly registrationId: string;
  readonly author: string | null;
  readonly fromPartner: boolean;
  readonly internal: boolean;
  readonly body: string;
  readonly postedAt: string;
}

/** The last 20 messages, oldest first, of the threads whose registration ids `registrations` selects; as one JSON value. */
export function messagesJson(
  registrations: ReturnType<typeof sql>,
  options: {
    readonly internal: boolean;
    /** An instant or null, in the query: what was written before it is left out. */
    readonly since?: ReturnType<typeof sql>;
  },
) {
  const visible = options.internal ? sql`` : sql`AND NOT m.internal`;
  const recent =
    options.since === undefined
      ? sql``
      : sql`AND m.posted_at >= coalesce(${options.since}, m.posted_at)`;
  return sql`coalesce((SELECT json_agg(to_json(last) ORDER BY last."postedAt", last.id) FROM (
    SELECT m.id, t.registration_id AS "registrationId", coalesce(u.name, c.name) AS author,
      m.author_kind = 'partner_contact' AS "fromPartner", m.internal, m.body, m.posted_at AS "postedAt"
    FROM thread t JOIN message m ON m.thread_id = t.id
    LEFT JOIN crm_user u ON u.id = m.crm_user_id LEFT JOIN partner_contact c ON c.id = m.partner_contact_id
    WHERE t.registration_id IN (${registrations}) ${visible} ${recent}
    ORDER BY m.posted_at DESC, m.id DESC LIMIT 20) AS last), '[]')`;
}

export function toCardMessage(row: MessageJson): CardMessage {
  return {
    messageId: encodeId('message', row.id),
    registrationId: encodeId('registration', row.registrationId),
    author: row.author ?? 'Alongside',
    fromPartner: row.fromPartner,
    internal: row.internal,
    body: row.body,
    postedAt: toInstant(row.postedAt),
  };
}

/** Remembers up to when somebody has read a thread; never goes back. */
export async function markRead(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  readerUuid: string,
  until: Instant,
): Promise<void> {
  await sql`
    INSERT INTO thread_reader (tenant_id, thread_id, reader_id, read_until)
    SELECT current_tenant(), t.id, ${readerUuid}, ${until}::timestamptz FROM thread t
    WHERE t.registration_id = ${decodeId('registration', registrationId)}
    ON CONFLICT (tenant_id, thread_id, reader_id)
    DO UPDATE SET read_until = greatest(thread_reader.read_until, excluded.read_until)`.execute(tx);
}
