import type { ActionType, ArgsFor } from '@hubspot/ui-extensions/crm';

/** Every field a CRM action's context may have, as far as an address needs it. */
interface AddressParts {
  readonly objectTypeId?: string;
  readonly objectId?: number;
  readonly href?: string;
  readonly path?: string;
}

const addresses: Partial<Record<ActionType, (parts: AddressParts) => string | undefined>> = {
  RECORD_APP_LINK: ({ objectTypeId, objectId }) => `/crm/record/${objectTypeId}/${objectId}`,
  PREVIEW_OBJECT: ({ objectTypeId, objectId }) => `/crm/preview/${objectTypeId}/${objectId}`,
  EXTERNAL_URL: ({ href }) => href,
  PAGE_APP_LINK: ({ path }) => path,
};

/** Where a CRM action leads on this page; undefined where HubSpot would open a form of its own. */
export const actionTarget = (type: ActionType, context: ArgsFor<ActionType>): string | undefined =>
  addresses[type]?.(context as AddressParts);
