/** What crossed to the CRM or back and did not fit HubSpot's published shapes, a line each. */
export async function findSchemaViolations(hubspotOrigin: string): Promise<readonly string[]> {
  const answer = await fetch(`${hubspotOrigin}/__sandbox/schema-violations`);
  const { violations } = (await answer.json()) as { violations: readonly object[] };
  return violations.map((violation) => JSON.stringify(violation));
}
