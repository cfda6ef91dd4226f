import { randomUUID } from 'node:crypto';
import { ApexThrown } from '@alongside/apex-runner/apex-thrown';
import { callApex, type Send } from '@alongside/apex-runner/call-apex';
import type { Org } from '@alongside/apex-runner/load-org';
import { toText } from '@alongside/apex-runner/values/to-text';
import type { Json } from '@alongside/apex-runner/values/to-json';
import type { FastifyInstance } from 'fastify';
import type { ActingUser } from './acting-user.ts';
import type { Prepare } from './apex-records.ts';

/** Cards ask the service only; this one looks into the org as well. */
const READS_RECORDS = 'AlongsideSetupController';

interface ApexOptions {
  readonly orgId: string;
  /** The code as it stands at this moment. */
  readonly readApex: () => Org;
  readonly findUser: (cookieHeader: string | undefined) => Promise<ActingUser>;
  readonly send: Send;
  /** What Apex finds in the org. */
  readonly readRecords: () => Promise<Prepare>;
}

type Args = Readonly<Record<string, Json>>;

/** Puts named arguments in order. @throws Error for a name the method does not have */
function orderArgs(org: Org, cls: string, method: string, named: Args): readonly Json[] {
  const [found] = org.classes.find(cls, undefined)?.methods.get(method.toLowerCase()) ?? [];
  if (!found?.modifiers.includes('auraenabled')) {
    throw new Error(`There is no @AuraEnabled ${cls}.${method}`);
  }
  const given = new Map(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));
  const unknown = [...given.keys()].find((name) => !found.parameters.includes(name));
  if (unknown !== undefined) throw new Error(`${cls}.${method} has no parameter ${unknown}`);
  return found.parameters.map((name) => given.get(name) ?? null);
}

/** The sentence a component reads from `error.body.message`. */
const messageOf = (error: unknown): string =>
  error instanceof ApexThrown
    ? toText(error.exception.fields.get('message') ?? null)
    : String(error);

/** Calls of controllers by components: what is thrown arrives as `{ message }` with status 500. */
export function serveApex(app: FastifyInstance, options: ApexOptions): void {
  app.post<{ Params: { cls: string; method: string }; Body: Args }>(
    '/apex/:cls.:method',
    async (request, reply) => {
      const { params, body, headers } = request;
      const { cls, method } = params;
      const { job: _, ...person } = await options.findUser(headers.cookie);
      const user = { ...person, organizationId: options.orgId };
      const host = { user, now: Date.now, uuid: randomUUID };
      try {
        const org = options.readApex();
        const args = orderArgs(org, cls, method, body);
        const prepare = cls === READS_RECORDS ? await options.readRecords() : () => undefined;
        const call = { cls, method, args, prepare };
        const answer = await callApex(org, host, call, options.send);
        return await reply.send(JSON.stringify(answer));
      } catch (error) {
        if (!(error instanceof ApexThrown)) request.log.error(error);
        return await reply.code(500).send({ message: messageOf(error) });
      }
    },
  );
}
