import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

/** Sends a form as a browser does. */
export function postForm(
  app: FastifyInstance,
  url: string,
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams(values).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}
