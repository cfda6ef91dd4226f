import type { SandboxContext } from '../context.ts';
import type { Actor, CrmObject } from '../objects/crm-object.ts';
import { OBJECT_TYPES } from '../objects/object-types.ts';
import type { WebhookSubscription } from '../options.ts';

type Context = Pick<SandboxContext, 'settings' | 'now' | 'webhooks' | 'installation'>;

const EVENT_IDS = 2 ** 31;

function report(
  context: Context,
  object: CrmObject,
  actor: Actor,
  subscriptionType: WebhookSubscription['subscriptionType'],
  details: Readonly<Record<string, unknown>>,
): void {
  const { settings, now } = context;
  if (!context.installation.current()) return;
  const type = OBJECT_TYPES[object.type];
  settings.subscriptions.forEach((subscription, index) => {
    if (subscription.active === false) return;
    if (subscription.subscriptionType !== subscriptionType) return;
    if (![type.name, type.singular, type.typeId].includes(subscription.objectType)) return;
    if (subscription.propertyName !== details['propertyName']) return;
    context.webhooks.add({
      // HubSpot promises no uniqueness of this number.
      eventId: Math.floor(Math.random() * EVENT_IDS),
      subscriptionId: 500_001 + index,
      portalId: settings.portal.portalId,
      appId: settings.app.appId,
      occurredAt: now(),
      subscriptionType,
      objectId: Number(object.id),
      objectTypeId: type.typeId,
      changeSource: actor.source,
      sourceId: actor.sourceId,
      ...details,
    });
  });
}

export function reportCreation(context: Context, object: CrmObject, actor: Actor): void {
  report(context, object, actor, 'object.creation', { changeFlag: 'CREATED' });
}

export function reportDeletion(context: Context, object: CrmObject, actor: Actor): void {
  report(context, object, actor, 'object.deletion', { changeFlag: 'DELETED' });
}

export function reportPropertyChanges(
  context: Context,
  object: CrmObject,
  changes: readonly (readonly [string, string])[],
  actor: Actor,
): void {
  for (const [propertyName, propertyValue] of changes) {
    report(context, object, actor, 'object.propertyChange', { propertyName, propertyValue });
  }
}

export function reportMerge(
  context: Context,
  survivor: CrmObject,
  primary: CrmObject,
  other: CrmObject,
  actor: Actor,
): void {
  report(context, survivor, actor, 'object.merge', {
    primaryObjectId: Number(primary.id),
    mergedObjectIds: [Number(other.id)],
    newObjectId: Number(survivor.id),
    numberOfPropertiesMoved: Object.keys(other.values).length,
  });
}
