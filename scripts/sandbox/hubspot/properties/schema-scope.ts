import { findObjectType } from '../objects/object-types.ts';

/**
 * Scopes that open property definitions. Reading them comes with any access to the object.
 */
export const schemaScope =
  (access: 'read' | 'write') =>
  (params: Readonly<Record<string, string>>): readonly string[] => {
    const word = findObjectType(params['objectType'] ?? '')?.scopeWord ?? 'unknown';
    const scopes = [`crm.schemas.${word}.${access}`];
    return access === 'read' ? [...scopes, `crm.objects.${word}.read`] : scopes;
  };
