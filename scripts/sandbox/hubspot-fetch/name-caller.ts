/** Who is logged in to HubSpot where the card runs. HubSpot knows this; the card cannot choose it. */
export interface Caller {
  readonly userId: number;
  readonly portalId: number;
  readonly userEmail: string;
  readonly appId: number;
}

/** The public URL with the four parameters HubSpot adds at its end; the rest stays as written. */
export function nameCaller(url: URL, caller: Caller): string {
  const added = [
    ['userId', caller.userId],
    ['portalId', caller.portalId],
    ['userEmail', caller.userEmail],
    ['appId', caller.appId],
  ].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const address = url.href.slice(0, url.href.length - url.hash.length);
  return `${address}${url.search ? '&' : '?'}${added.join('&')}`;
}
