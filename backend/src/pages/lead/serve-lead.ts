import { randomUUID } from 'node:crypto';
import { registerLead } from '@alongside/shared/contracts/registration/register-lead';
import type { FastifyInstance } from 'fastify';
import { readForm, valueOf } from '../form/read-form.ts';
import { tryOperation } from '../form/try-operation.ts';
import { sendPage } from '../layout/send-page.ts';
import { loadProgramme, openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { readCustomer } from '../register/read-registration.ts';
import { leadFields } from './lead-fields.ts';
import { renderLeadPage, renderLeadKept } from './lead-page.ts';

/** Domain 3.8: telling of a customer by link, before the deal can be registered. Sent twice it is one. */
export function serveLead(app: FastifyInstance, services: PageServices): void {
  app.get('/p/:token/lead', async (request, reply) => {
    const visit = await openVisit(services, request);
    const programme = await loadProgramme(visit);
    const state = { values: {}, problems: [], idempotencyKey: randomUUID() };
    return sendPage(reply, renderLeadPage({ ...visit, programme, state }));
  });

  app.post('/p/:token/lead', async (request, reply) => {
    const visit = await openVisit(services, request);
    const programme = await loadProgramme(visit);
    const values = readForm(request.body);
    const outcome = await tryOperation(visit, {
      operation: registerLead,
      input: {
        ...(await readCustomer(valueOf(values, 'companyName'))),
        contactName: valueOf(values, 'contactName'),
        contactEmail: valueOf(values, 'contactEmail'),
        country: valueOf(values, 'country'),
        need: valueOf(values, 'need'),
      },
      fields: leadFields(programme),
      values,
    });
    if (outcome.kind === 'done')
      return sendPage(reply, renderLeadKept({ ...visit, programme }, outcome.output.status));
    const idempotencyKey = valueOf(values, 'idempotencyKey') ?? randomUUID();
    const state = { ...outcome, values, idempotencyKey };
    return sendPage(reply, renderLeadPage({ ...visit, programme, state }), outcome.status);
  });
}
