import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { checkToken } from '../oauth/check-token.ts';
import type { Grant } from '../oauth/installation-store.ts';
import { ApiProblem, invalid } from '../problem.ts';
import { shapeFor } from './route-rule.ts';

function checkLimits({ limits, now }: SandboxContext, search: boolean, reply: FastifyReply): void {
  const window = search ? limits.searches : limits.calls;
  const { allowed, remaining, waitMs } = window.take(now());
  if (!search) {
    void reply.header('x-hubspot-ratelimit-max', window.max);
    void reply.header('x-hubspot-ratelimit-remaining', remaining);
    void reply.header('x-hubspot-ratelimit-interval-milliseconds', window.spanMs);
  }
  if (allowed) return;
  const policyName = search ? 'SECONDLY' : 'TEN_SECONDLY_ROLLING';
  throw new ApiProblem(
    429,
    'RATE_LIMITS',
    `You have reached your ${policyName.toLowerCase()} limit.`,
    {
      headers: { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) },
      body: { errorType: 'RATE_LIMIT', policyName },
    },
  );
}

function checkScopes(grant: Grant, needed: readonly string[]): void {
  if (needed.some((scope) => grant.scopes.includes(scope))) return;
  throw new ApiProblem(
    403,
    'MISSING_SCOPES',
    "This app hasn't been granted all required scopes to make this call. Read more about required scopes here: https://developers.hubspot.com/scopes.",
    {
      links: { scopes: 'https://developers.hubspot.com/scopes' },
      errors: [
        {
          message: 'One or more of the following scopes are required.',
          context: { requiredGranularScopes: needed },
        },
      ],
    },
  );
}

const routeName = (request: FastifyRequest) =>
  `${request.method} ${request.routeOptions.url ?? request.url}`;

/** Token, limits, scopes, and the shape of every body, for all routes of one scope of the app. */
export function guardApi(app: FastifyInstance, context: SandboxContext): void {
  app.addHook<{ Params: Record<string, string> }>('onRequest', async (request, reply) => {
    const { rule } = request.routeOptions.config;
    if (!rule) throw new Error(`${routeName(request)} has no rule`);
    request.grant = checkToken(context, request.headers.authorization);
    checkLimits(context, rule.search ?? false, reply);
    checkScopes(request.grant, rule.scopes(request.params));
  });
  app.addHook<{ Params: Record<string, string> }>('preValidation', async (request) => {
    const accepts = request.routeOptions.config.rule?.accepts;
    if (!accepts) return;
    const shape = shapeFor(accepts, request.params);
    const errors = context.guard.check('request', routeName(request), shape, request.body ?? null);
    if (errors.length > 0) throw invalid(`Invalid input JSON: ${errors.join('; ')}`);
  });
}

/** Checks every JSON answer, errors included, against its shape. */
export function guardAnswers(app: FastifyInstance, { guard }: SandboxContext): void {
  app.addHook(
    'preSerialization',
    async (request: FastifyRequest<{ Params: Record<string, string> }>, reply, payload) => {
      if (request.url.startsWith('/__sandbox')) return payload;
      const shape =
        reply.statusCode >= 400
          ? '{object}/ModelError'
          : request.routeOptions.config.rule?.answers?.[reply.statusCode];
      if (shape) {
        const name = shapeFor(shape, request.params);
        guard.check('response', routeName(request), name, payload);
      }
      return payload;
    },
  );
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The access token's rights; set by the gate on every route of the API. */
    grant: Grant;
  }
}
