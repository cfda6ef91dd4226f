/**
 * The same server, another database. Also takes URLs without a host, whose server is named by
 * `?host=/socket/folder`.
 */
export function withDatabase(url: string, database: string): string {
  return url.replace(
    /^([a-z]+:\/\/[^/?]*)(\/[^?]*)?/,
    (_all, server: string) => `${server}/${database}`,
  );
}

/** The URL as it may be shown to people and written to logs. */
export function withoutPassword(url: string): string {
  return url.replace(/(:\/\/[^:@/]*):.*@/, '$1@').replace(/([?&]password=)[^&]*/g, '$1…');
}
