const words = (maxLength: number) => ({
  type: 'string',
  maxLength,
  pattern: '^\\S(.*\\S)?$',
});

const scopes = { type: 'array', items: { type: 'string', not: { pattern: '\\.sensitive\\.' } } };

const origins = { type: 'array', items: { type: 'string', pattern: '^https://(?!localhost)' } };

/**
 * The `config` of an app, https://developers.hubspot.com/docs/apps/developer-platform/build-apps/app-configuration.
 * Sensitive scopes are refused because an app that has one may not use `hubspot.fetch`.
 */
export const appSchema = {
  type: 'object',
  required: ['name', 'description', 'distribution', 'auth', 'permittedUrls', 'support'],
  additionalProperties: false,
  properties: {
    name: words(200),
    description: words(8192),
    distribution: { const: 'marketplace' },
    auth: {
      type: 'object',
      required: ['type', 'redirectUrls', 'requiredScopes'],
      additionalProperties: false,
      properties: {
        type: { const: 'oauth' },
        redirectUrls: {
          type: 'array',
          minItems: 1,
          items: { type: 'string', pattern: '^(https://|http://localhost[:/])' },
        },
        requiredScopes: { ...scopes, contains: { const: 'oauth' }, uniqueItems: true },
        optionalScopes: scopes,
        conditionallyRequiredScopes: scopes,
      },
    },
    permittedUrls: {
      type: 'object',
      required: ['fetch', 'iframe', 'img'],
      additionalProperties: false,
      properties: { fetch: origins, iframe: origins, img: origins },
    },
    support: {
      type: 'object',
      required: ['supportEmail'],
      additionalProperties: false,
      properties: {
        supportEmail: { type: 'string', format: 'email' },
        documentationUrl: { type: 'string', pattern: '^https://' },
        supportUrl: { type: 'string', pattern: '^https://' },
        supportPhone: { type: 'string' },
      },
    },
  },
} as const;
