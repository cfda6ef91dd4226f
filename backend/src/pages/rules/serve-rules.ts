import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import type { FastifyInstance } from 'fastify';
import { sendPage } from '../layout/send-page.ts';
import { loadProgramme, openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { renderRulesPage } from './rules-page.ts';

/** R31, R45a: the rules in force, readable at any time. */
export function serveRules(app: FastifyInstance, services: PageServices): void {
  app.get('/p/:token/rules', async (request, reply) => {
    const visit = await openVisit(services, request);
    const [programme, rules] = await Promise.all([
      loadProgramme(visit),
      visit.call(getRulesOfEngagement, {}),
    ]);
    return sendPage(reply, renderRulesPage(visit.base, programme, rules));
  });
}
