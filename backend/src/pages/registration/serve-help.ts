import { confirmTouch } from '@alongside/shared/contracts/attribution/confirm-touch';
import type { FastifyInstance } from 'fastify';
import { ProductError } from '../../platform/errors.ts';
import { readForm, valueOf } from '../form/read-form.ts';
import { seeOther } from '../layout/send-page.ts';
import { openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { loadRegistration } from './load-registration.ts';

type Params = { Params: { id: string; touchId: string } };

/** One tap confirms help that stands under the registration. Only a sent form does, because mail scanners open links. */
export function serveHelp(app: FastifyInstance, services: PageServices): void {
  app.post<Params>('/p/:token/registrations/:id/help/:touchId', async (request, reply) => {
    const visit = await openVisit(services, request);
    const { registration } = await loadRegistration(visit, request.params.id);
    const { touchId } = request.params;
    if (!registration.help.some((one) => one.touchId === touchId)) {
      throw new ProductError('not_found', { what: 'help', value: touchId });
    }
    const idempotencyKey = valueOf(readForm(request.body), 'idempotencyKey');
    await visit.call(confirmTouch, { touchId, idempotencyKey });
    return seeOther(reply, `${visit.base}/registrations/${registration.registrationId}?done=help`);
  });
}
