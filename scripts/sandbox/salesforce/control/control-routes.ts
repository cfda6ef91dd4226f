import type { FastifyInstance } from 'fastify';
import type { Fault } from '../../hubspot/gate/fault-list.ts';
import type { OrgOptions } from '../options.ts';
import type { ValidationRule } from '../org/org.ts';
import type { EndState } from '../org/query-jobs.ts';
import type { Body } from '../records/check-values.ts';
import type { OrgControl } from './control-org.ts';
import type { SandboxControl } from './create-control.ts';

type OnOrg = { Params: { org: string } };
type OnType = { Params: { org: string; type: string } };
type OnRecord = { Params: { org: string; type: string; id: string } };
type Values = { Body: { values: Body; userId?: string } };

const ORG = '/__sandbox/orgs/:org';
const RECORDS = `${ORG}/records/:type`;

const viewOrg = (org: OrgControl) => ({ id: org.id, ...org.options() });

function addRecords(app: FastifyInstance, control: SandboxControl): void {
  app.get<OnType>(RECORDS, async ({ params }) => ({
    records: control.org(params.org).list(params.type),
  }));
  app.get<OnRecord>(`${RECORDS}/:id`, async ({ params }) =>
    control.org(params.org).read(params.type, params.id),
  );
  app.post<OnType & Values>(RECORDS, async ({ params, body }, reply) => {
    const id = control.org(params.org).create(params.type, body.values, body.userId);
    return reply.status(201).send({ id });
  });
  app.patch<OnRecord & Values>(`${RECORDS}/:id`, async ({ params, body }, reply) => {
    control.org(params.org).update(params.type, params.id, body.values, body.userId);
    return reply.status(204).send();
  });
  app.delete<OnRecord & { Querystring: { userId?: string } }>(
    `${RECORDS}/:id`,
    async ({ params, query }, reply) => {
      control.org(params.org).remove(params.type, params.id, query.userId);
      return reply.status(204).send();
    },
  );
}

/** Each door under an org, with what it does there. */
const ACTIONS: Readonly<Record<string, (org: OrgControl, body: Body) => void>> = {
  rates: (org, { isoCode, rate, startDate }) =>
    org.setRate(
      String(isoCode),
      Number(rate),
      typeof startDate === 'string' ? startDate : undefined,
    ),
  'expire-sessions': (org) => org.expireSessions(),
  'api-calls': (org, { used }) => org.useUpApiCalls(used === undefined ? undefined : Number(used)),
  locks: (org, { id, times }) => org.lockRow(String(id), Number(times ?? 1)),
  'job-pace': (org, body) => org.paceJobs(body),
  'end-jobs': (org, { state }) => org.endJobs(state as EndState),
  'validation-rules': (org, body) => org.addValidationRule(body as ValidationRule),
  options: (org, body) => org.change(body),
};

function addActions(app: FastifyInstance, control: SandboxControl): void {
  for (const [name, act] of Object.entries(ACTIONS)) {
    app.post<OnOrg & { Body: Body | undefined }>(
      `${ORG}/${name}`,
      async ({ params, body }, reply) => {
        act(control.org(params.org), body ?? {});
        return reply.status(204).send();
      },
    );
  }
}

/** The control over HTTP, without OAuth: what people, tests and the tour do from outside. */
export function addControlRoutes(app: FastifyInstance, control: SandboxControl): void {
  app.get('/__sandbox/orgs', async () => ({ orgs: control.orgs().map(viewOrg) }));
  app.post<{ Body: Partial<OrgOptions> | undefined }>('/__sandbox/orgs', async ({ body }, reply) =>
    reply.status(201).send(viewOrg(control.createOrg(body))),
  );
  addRecords(app, control);
  addActions(app, control);
  app.get('/__sandbox/faults', async () => ({ faults: control.listFaults() }));
  app.post<{ Body: Fault }>('/__sandbox/faults', async ({ body }, reply) => {
    control.addFault(body);
    return reply.status(201).send({ faults: control.listFaults() });
  });
  app.delete('/__sandbox/faults', async (request, reply) => {
    control.clearFaults();
    return reply.status(204).send();
  });
}
