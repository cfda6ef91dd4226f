const subscription = {
  type: 'object',
  required: ['subscriptionType', 'active'],
  additionalProperties: false,
  properties: {
    subscriptionType: { type: 'string', pattern: '^(object|contact)\\.[A-Za-z]+$' },
    objectType: { type: 'string' },
    propertyName: { type: 'string' },
    active: { type: 'boolean' },
  },
  if: { properties: { subscriptionType: { const: 'object.propertyChange' } } },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: { required: ['objectType', 'propertyName'] },
} as const;

/** The `config` of the webhooks, as HubSpot's project template has it. One target for the app. */
export const webhooksSchema = {
  type: 'object',
  required: ['settings', 'subscriptions'],
  additionalProperties: false,
  properties: {
    settings: {
      type: 'object',
      required: ['targetUrl', 'maxConcurrentRequests'],
      additionalProperties: false,
      properties: {
        targetUrl: { type: 'string', pattern: '^https://(?!localhost)' },
        maxConcurrentRequests: { type: 'integer', minimum: 1 },
      },
    },
    subscriptions: {
      type: 'object',
      additionalProperties: false,
      properties: {
        crmObjects: { type: 'array', items: subscription },
        legacyCrmObjects: { type: 'array', items: subscription },
        hubEvents: { type: 'array', items: subscription },
      },
    },
  },
} as const;
