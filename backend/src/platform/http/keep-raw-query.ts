/** The parts of an event of a function URL, or of an HTTP API (payload 2.0), that form its address. */
export interface UrlEvent {
  readonly rawPath: string;
  readonly rawQueryString: string;
}

/**
 * Puts the query back into the address as it was sent. The adapter would write it anew from the
 * parsed parameters, with other escapes, and no signature would match.
 */
export function keepRawQuery<E extends UrlEvent>(
  event: E,
): E & { readonly queryStringParameters: undefined } {
  const { rawPath, rawQueryString } = event;
  const url = rawQueryString ? `${rawPath}?${rawQueryString}` : rawPath;
  return { ...event, rawPath: url, queryStringParameters: undefined };
}
