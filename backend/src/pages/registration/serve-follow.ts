import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { protectionCalendar } from '../calendar/protection-calendar.ts';
import { renderFailurePage } from '../layout/failure-page.ts';
import { sendPage } from '../layout/send-page.ts';
import { openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { failureWords, followWords, registerWords } from '../words.ts';
import { followForms } from './forms/follow-forms.ts';
import { hasLiveProtection, renderFollowPage } from './follow-page.ts';
import { loadRegistration } from './load-registration.ts';

interface Follow {
  Params: { id: string };
  Querystring: { done?: unknown };
}

/** R28: one registration to come back to, and the calendar file of its protection. */
export function serveFollow(app: FastifyInstance, services: PageServices): void {
  app.get<Follow>('/p/:token/registrations/:id', async (request, reply) => {
    const visit = await openVisit(services, request);
    const view = await loadRegistration(visit, request.params.id);
    const notice = noticeOf(request.query.done);
    const page = { ...visit, ...view, notice, origin: services.publicOrigin, newKey: randomUUID };
    return sendPage(reply, renderFollowPage(page));
  });

  app.get<Follow>('/p/:token/registrations/:id/protection.ics', async (request, reply) => {
    const visit = await openVisit(services, request);
    const { programme, registration } = await loadRegistration(visit, request.params.id);
    const { protectedUntil, registrationId, customer } = registration;
    if (!hasLiveProtection(registration) || !protectedUntil) {
      const failure = { title: failureWords.notFound, sentence: failureWords.noProtection };
      return sendPage(reply, renderFailurePage(failure, visit.base), 404);
    }
    const calendar = protectionCalendar({
      registrationId,
      customer,
      vendor: programme.vendor,
      endsAt: protectedUntil.at,
      now: services.clock.now(),
      host: new URL(services.publicOrigin).host,
    });
    return reply
      .header('content-type', 'text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="protection.ics"')
      .send(calendar);
  });
}

/** Only sentences of our own: whatever else stands in an address is not repeated on the page. */
function noticeOf(done: unknown): string | undefined {
  if (done === 'register') return registerWords.done;
  if (done === 'help') return followWords.helpDone;
  return Object.values(followForms).find((form) => form.path === done)?.done;
}
