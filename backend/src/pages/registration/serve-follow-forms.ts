import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { readForm, valueOf } from '../form/read-form.ts';
import { type Refusal, tryOperation } from '../form/try-operation.ts';
import { seeOther, sendPage } from '../layout/send-page.ts';
import { openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { renderFollowFormPage } from './follow-form-page.ts';
import type { FollowForm } from './forms/follow-form.ts';
import { followForms } from './forms/follow-forms.ts';
import { loadRegistration } from './load-registration.ts';

type Params = { Params: { id: string } };

/** A page for each form. Opening it changes nothing, because mail scanners open links; sending it does. */
export function serveFollowForms(app: FastifyInstance, services: PageServices): void {
  for (const form of Object.values(followForms)) serveForm(app, services, form);
}

function serveForm(app: FastifyInstance, services: PageServices, form: FollowForm): void {
  const address = `/p/:token/registrations/:id/${form.path}`;
  app.get<Params>(address, async (request, reply) => {
    const visit = await openVisit(services, request);
    const view = await loadRegistration(visit, request.params.id);
    if (!view.registration.may.includes(form.act)) {
      return seeOther(reply, `${visit.base}/registrations/${request.params.id}`);
    }
    const state = { values: {}, problems: [], idempotencyKey: randomUUID() };
    return sendPage(reply, renderFollowFormPage({ ...visit, ...view, form, state }));
  });

  app.post<Params>(address, async (request, reply) => {
    const visit = await openVisit(services, request);
    const { programme, registration } = await loadRegistration(visit, request.params.id);
    const { registrationId } = registration;
    const values = readForm(request.body);
    const input = form.read(values);
    const outcome =
      refuseEmpty(form, input) ??
      (await tryOperation(visit, {
        operation: form.operation,
        input: { registrationId, ...input },
        fields: form.fields(programme),
        values,
      }));
    if (outcome.kind === 'done') {
      return seeOther(reply, `${visit.base}/registrations/${registrationId}?done=${form.path}`);
    }
    const idempotencyKey = valueOf(values, 'idempotencyKey') ?? randomUUID();
    const state = { ...outcome, values, idempotencyKey };
    const page = renderFollowFormPage({ ...visit, programme, registration, form, state });
    return sendPage(reply, page, outcome.status);
  });
}

function refuseEmpty({ nothing }: FollowForm, input: object): Refusal | undefined {
  const empty = Object.values(input).every((value) => value === undefined);
  return nothing !== undefined && empty
    ? { kind: 'refused', status: 400, problems: [], failure: nothing }
    : undefined;
}
