import { z } from 'zod';
import { fromMilliseconds } from '../../rules/kernel/instant.ts';
import type { CrmEvent } from '../crm-event.ts';

const id = z.union([z.int(), z.string().regex(/^\d{1,20}$/)]).transform(String);

/** `eventId` is not unique, so the key is made of everything that tells one event from another. */
const webhookEvent = z.object({
  eventId: id,
  subscriptionType: z.string().max(100),
  portalId: id,
  occurredAt: z.int().min(0).max(8_640_000_000_000_000),
  objectId: id.optional(),
  objectTypeId: z.string().max(20).optional(),
  propertyName: z.string().max(200).optional(),
  changeSource: z.string().max(100).optional(),
  sourceId: z.string().max(200).optional(),
  primaryObjectId: id.optional(),
  mergedObjectIds: z.array(id).max(500).default([]),
  newObjectId: id.optional(),
});
type WebhookEvent = z.infer<typeof webhookEvent>;

const batch = z.array(z.unknown()).max(1000);
const DEAL_TYPE = '0-3';

/**
 * The events of one delivery that concern us: deals, changed by somebody else, one event a record. What we do not know
 * is left out, never refused: a refusal would only bring it back ten times.
 *
 * @returns null when the body is no delivery at all
 */
export function parseWebhookEvents(body: unknown, appId: string): readonly CrmEvent[] | null {
  const read = batch.safeParse(body);
  if (!read.success) return null;
  return read.data.flatMap((one) => {
    const event = webhookEvent.safeParse(one);
    return event.success ? toCrmEvent(event.data, appId) : [];
  });
}

function toCrmEvent(event: WebhookEvent, appId: string): CrmEvent[] {
  const { portalId, subscriptionType, eventId, occurredAt, objectId = '' } = event;
  const own = event.changeSource === 'INTEGRATION' && event.sourceId === appId;
  const deal = event.objectTypeId === DEAL_TYPE || subscriptionType.startsWith('deal.');
  const merged = [event.newObjectId, event.primaryObjectId, ...event.mergedObjectIds];
  const recordIds = [...new Set([objectId, ...merged])].filter((one): one is string => !!one);
  if (own || !deal) return [];
  const parts = [portalId, subscriptionType, objectId, eventId, occurredAt, event.propertyName];
  return recordIds.map((recordId) => ({
    kind: 'hubspot',
    externalAccountId: portalId,
    dedupeKey: `hubspot:${parts.join(':')}:${recordId}`,
    object: 'deal',
    recordId,
    occurredAt: fromMilliseconds(occurredAt),
  }));
}
