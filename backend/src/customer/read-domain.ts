/**
 * The domain that a company registered, out of its web site or a mail address (see `registrableDomain`);
 * null where there is none. The list of public suffixes is large and loaded when it is first needed.
 */
export async function readDomain(website: string | null): Promise<string | null> {
  if (website === null) return null;
  const { registrableDomain } = await import('../rules/customer-identity/registrable-domain.ts');
  return registrableDomain(website);
}
