import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import type { Session } from '../oauth/session-store.ts';
import type { Org } from '../org/org.ts';
import { notFound, problem } from '../problem.ts';
import { answerCall } from './answer-call.ts';

/** Versions the sandbox answers to, oldest first. */
const VERSIONS = [
  { label: "Spring '26", version: '66.0' },
  { label: "Summer '26", version: '67.0' },
  { label: "Winter '27", version: '68.0' },
];

/** An address may be this long, its query included. */
const LONGEST_ADDRESS = 16_384;

type OnPath = { Params: { version: string; '*': string } };

function requireSession({ sessions }: SandboxContext, header: string | undefined): Session {
  const [, token = ''] = /^(?:Bearer|OAuth) (.+)$/i.exec(header ?? '') ?? [];
  const session = sessions.useSession(token);
  if (!session) throw problem(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  if (session.scopes.includes('api') || session.scopes.includes('full')) return session;
  // Renewing does not help here, although the status is the one of a session that ended.
  const sentence = 'This session is not valid for use with the REST API';
  throw problem(401, 'INVALID_SESSION_ID', sentence);
}

function countCall({ usage }: Org, reply: FastifyReply): void {
  const allowed = usage.take();
  void reply.header('sforce-limit-info', `api-usage=${usage.used()}/${usage.max}`);
  if (!allowed) throw problem(403, 'REQUEST_LIMIT_EXCEEDED', 'TotalRequests Limit exceeded.');
}

function answer(context: SandboxContext, request: FastifyRequest<OnPath>, reply: FastifyReply) {
  const { params, url, method, body, headers } = request;
  if (url.length > LONGEST_ADDRESS) throw problem(414, 'URI_TOO_LONG', 'URI Too Long');
  if (!VERSIONS.some(({ version }) => `v${version}` === params.version)) throw notFound();
  const { orgId, userId } = requireSession(context, headers.authorization);
  const org = context.orgs.find(orgId);
  if (!org) throw problem(401, 'INVALID_SESSION_ID', 'Session expired or invalid');
  countCall(org, reply);
  const path = url.slice(`/services/data/${params.version}`.length) || '/';
  const found = answerCall({ org, userId }, params.version, { method, path, body, headers });
  if (found.location !== undefined) void reply.header('location', found.location);
  if (found.headers) void reply.headers(found.headers);
  return reply.status(found.status).send(found.body);
}

/** The data API: its versions for everybody, all else for a session. */
export function serveDataApi(app: FastifyInstance, context: SandboxContext): void {
  app.get('/services/data', async () =>
    VERSIONS.map((one) => ({ ...one, url: `/services/data/v${one.version}` })),
  );
  app.all<OnPath>('/services/data/:version', async (request, reply) =>
    answer(context, request, reply),
  );
  app.all<OnPath>('/services/data/:version/*', async (request, reply) =>
    answer(context, request, reply),
  );
}
