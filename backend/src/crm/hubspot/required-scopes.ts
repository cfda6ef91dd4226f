/**
 * Every scope is used: a listed app may not ask for more. Notes are governed by the contact scopes.
 * The app's own configuration in `hubspot-app` names the same ones.
 */
export const requiredScopes = [
  'oauth',
  'crm.objects.deals.read',
  'crm.objects.deals.write',
  'crm.objects.companies.read',
  'crm.objects.companies.write',
  'crm.objects.contacts.read',
  'crm.objects.contacts.write',
  'crm.objects.owners.read',
  'crm.schemas.deals.read',
  'crm.schemas.deals.write',
] as const;
