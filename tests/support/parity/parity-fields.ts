import { dealPropertyPlan } from '@alongside/backend/crm/hubspot/property-plan';

/**
 * Our properties as either CRM holds them, one a line, without what is only each CRM's own
 * spelling: how it writes numbers and instants, and whether an empty field is null.
 *
 * @param stored by HubSpot's names; whatever else stands there is left out
 */
export function writeFields(
  stored: Readonly<Record<string, string | number | boolean | null>>,
): string {
  const lines = dealPropertyPlan.map(({ name, kind }) => {
    const value = stored[name] ?? '';
    if (value === '') return `${name}:`;
    if (kind === 'number') return `${name}: ${Number(value)}`;
    if (kind === 'datetime') return `${name}: ${new Date(`${value}`).toISOString()}`;
    return `${name}: ${value}`;
  });
  return lines.join('\n');
}
