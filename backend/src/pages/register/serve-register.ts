import { randomUUID } from 'node:crypto';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { FastifyInstance } from 'fastify';
import { proofFields, scopeFields } from '../form/approval-fields.ts';
import { readForm, valueOf } from '../form/read-form.ts';
import { tryOperation } from '../form/try-operation.ts';
import { seeOther, sendPage } from '../layout/send-page.ts';
import { loadProgramme, openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { readRegistration } from './read-registration.ts';
import { startFields } from './register-fields.ts';
import { renderRegisterPage } from './register-page.ts';

/** R16, R26: registering a deal by link. */
export function serveRegister(app: FastifyInstance, services: PageServices): void {
  app.get('/p/:token/register', async (request, reply) => {
    const visit = await openVisit(services, request);
    const programme = await loadProgramme(visit);
    const values = { currency: [programme.form.defaultCurrency] };
    const state = { values, problems: [], idempotencyKey: randomUUID() };
    return sendPage(reply, renderRegisterPage({ ...visit, programme, state }));
  });

  app.post('/p/:token/register', async (request, reply) => {
    const visit = await openVisit(services, request);
    const programme = await loadProgramme(visit);
    const values = readForm(request.body);
    const outcome = await tryOperation(visit, {
      operation: submitRegistration,
      input: await readRegistration(values, programme, visit.locale),
      fields: [
        ...startFields(programme, visit.locale),
        ...scopeFields(programme),
        ...proofFields(false),
      ],
      values,
    });
    if (outcome.kind === 'done') {
      return seeOther(
        reply,
        `${visit.base}/registrations/${outcome.output.registrationId}?done=register`,
      );
    }
    const idempotencyKey = valueOf(values, 'idempotencyKey') ?? randomUUID();
    const state = { ...outcome, values, idempotencyKey };
    return sendPage(reply, renderRegisterPage({ ...visit, programme, state }), outcome.status);
  });
}
