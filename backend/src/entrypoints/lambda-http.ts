import awsLambdaFastify from '@fastify/aws-lambda';
import { compose } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { keepRawQuery, type UrlEvent } from '../platform/http/keep-raw-query.ts';

const app = compose(readConfig(), { connections: 2, shortLived: true }).openApp();
const answer = awsLambdaFastify<UrlEvent>(app, { decorateRequest: false });
await app.ready();

/** Answers events of a function URL, or of an HTTP API (payload 2.0). */
export function handler(event: UrlEvent, context: object): Promise<object> {
  return answer(keepRawQuery(event), context);
}
