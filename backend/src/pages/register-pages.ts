import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { serveDeals } from './deals/serve-deals.ts';
import { serveLead } from './lead/serve-lead.ts';
import { guardPages } from './link/guard-pages.ts';
import type { PageServices } from './link/page-services.ts';
import { serveLook } from './look/serve-look.ts';
import { serveRegister } from './register/serve-register.ts';
import { serveFollow } from './registration/serve-follow.ts';
import { serveFollowForms } from './registration/serve-follow-forms.ts';
import { serveHelp } from './registration/serve-help.ts';
import { serveRules } from './rules/serve-rules.ts';

/**
 * The partners' door (architecture 3): pages for people who came by a share link. Register it in a
 * scope of its own; it brings its error pages with it.
 */
export async function registerPages(app: FastifyInstance, services: PageServices): Promise<void> {
  await app.register(formbody, { bodyLimit: 256 * 1024 });
  guardPages(app, services);
  serveLook(app);
  serveDeals(app, services);
  serveRegister(app, services);
  serveLead(app, services);
  serveFollow(app, services);
  serveFollowForms(app, services);
  serveHelp(app, services);
  serveRules(app, services);
}
