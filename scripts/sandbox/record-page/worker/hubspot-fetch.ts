import type { FetchOptions, HostCalls } from '../extension-channel.ts';

type CardFetchOptions = Omit<FetchOptions, 'headers'> & {
  readonly headers?: Headers | Record<string, string>;
};

const plainHeaders = (headers: CardFetchOptions['headers']) =>
  headers instanceof Headers ? Object.fromEntries(headers.entries()) : headers;

/** `hubspot.fetch`: the request leaves the worker by the page, which hands it to the proxy. */
export function createHubSpotFetch(host: HostCalls) {
  return async (resource: string | URL, options: CardFetchOptions = {}): Promise<Response> => {
    const { method, timeout, body, headers } = options;
    const answer = await host.fetch(String(resource), {
      method,
      timeout,
      body,
      headers: plainHeaders(headers),
    });
    return new Response(answer.status === 204 ? null : answer.body, {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  };
}
