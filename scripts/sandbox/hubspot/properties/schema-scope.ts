import { requireObjectType } from '../objects/find-object.ts';

/**
 * Scopes that open property definitions. Reading them comes with any access to the object.
 */
export const schemaScope =
  (access: 'read' | 'write') =>
  (params: Readonly<Record<string, string>>): readonly string[] => {
    const word = requireObjectType(params['objectType'] ?? '').scopeWord;
    const scopes = [`crm.schemas.${word}.${access}`];
    return access === 'read' ? [...scopes, `crm.objects.${word}.read`] : scopes;
  };
