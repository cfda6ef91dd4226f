const entrypoint = (folder: string) => ({
  type: 'string',
  pattern: `^/app/${folder}/[A-Za-z0-9_-]+\\.(tsx|jsx|ts|js)$`,
});

/** The `config` of an app card, https://developers.hubspot.com/docs/apps/developer-platform/add-features/ui-extensions/extension-points/app-cards/reference. */
export const cardSchema = {
  type: 'object',
  required: ['name', 'location', 'entrypoint', 'objectTypes'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    previewImage: {
      type: 'object',
      required: ['file', 'altText'],
      properties: { file: { type: 'string' }, altText: { type: 'string' } },
    },
    location: {
      enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'],
    },
    entrypoint: entrypoint('cards'),
    objectTypes: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'string',
        pattern: '^(contacts|companies|deals|tickets|orders|carts|p_\\w+)$',
      },
    },
  },
} as const;

/** The `config` of the app's pages. */
export const pageSchema = {
  type: 'object',
  required: ['entrypoint'],
  additionalProperties: false,
  properties: { entrypoint: entrypoint('pages') },
} as const;
