import { requiredScopes } from '@alongside/backend/crm/hubspot/required-scopes';
import type { Component, Problems } from './upload-project.ts';

/**
 * The app and the backend must ask for the same scopes: HubSpot blocks an install whose address
 * lacks one that the app requires, and a listing that asks for more than is used.
 */
export function checkScopes(
  components: readonly Component[],
  asked: readonly string[] = requiredScopes,
): Problems {
  const app = components.find(({ type }) => type === 'app');
  const { requiredScopes: required = [] } = (app?.config['auth'] ?? {}) as {
    requiredScopes?: readonly string[];
  };
  const tell = (scopes: readonly string[], lack: string) =>
    scopes.map((scope) => `${lack} the scope ${scope}`);
  return [
    ...tell(
      asked.filter((scope) => !required.includes(scope)),
      'The app does not require, but the backend asks for,',
    ),
    ...tell(
      required.filter((scope) => !asked.includes(scope)),
      'The app requires, but the backend does not ask for,',
    ),
  ];
}
