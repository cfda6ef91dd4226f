import awsLambdaFastify from '@fastify/aws-lambda';
import { compose } from '../composition.ts';
import { readConfig } from '../platform/config.ts';

const app = compose(readConfig(), { connections: 2, shortLived: true }).openApp();
const answer = awsLambdaFastify(app, { decorateRequest: false });
await app.ready();

/** Answers events of a function URL or of an HTTP API. */
export const handler = answer;
