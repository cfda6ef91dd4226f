import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmSignIn } from '../crm/sign-in-port.ts';
import { connectAccount, type ConnectServices } from './connect-account.ts';
import { renderInstallPage, type InstallPage } from './install-page.ts';
import { issueState, openState } from './install-state.ts';

export interface InstallDoorOptions extends ConnectServices {
  /** `/oauth`: the door is `/oauth/install` and `/oauth/callback`. */
  readonly path: string;
  readonly signIn: () => Promise<CrmSignIn>;
  /** Why nobody can connect here, in a sentence; null when everybody can. */
  readonly closed: string | null;
  /** How the cards get onto the records, in a sentence. */
  readonly nextStep: string;
}

const callback = z.object({
  code: z.string().min(1).max(1000).optional(),
  state: z.string().max(1000).optional(),
});

/**
 * Connecting a CRM: `<path>/install` leads to its consent page, which leads back to
 * `<path>/callback`. An installation may also begin at the CRM and come back without a state of
 * ours; it is then a sign-in like any other and bound to no session.
 */
export function openInstallDoor(options: InstallDoorOptions): FastifyPluginAsync {
  const { path, sealer, clock, closed } = options;
  return async (app) => {
    app.get(`${path}/install`, async (_request, reply) => {
      if (closed !== null) return sendPage(reply, 503, notConnected(closed));
      const signIn = await options.signIn();
      const { state, verifier } = issueState(sealer, clock);
      return reply.redirect(signIn.consentUrl(state, verifier), 302);
    });

    app.get(`${path}/callback`, async (request, reply) => {
      if (closed !== null) return sendPage(reply, 503, notConnected(closed));
      const { code, state } = callback.catch({}).parse(request.query);
      const again = `Start again from the app settings of your CRM, or at ${path}/install.`;
      if (code === undefined) {
        const why = 'The CRM gave no permission, so nothing was changed.';
        return sendPage(reply, 400, notConnected(why, again));
      }
      const verifier = state === undefined ? null : openState(sealer, clock, state);
      if (state !== undefined && verifier === null) {
        const why = 'This sign-in is older than 15 minutes or was not started here.';
        return sendPage(reply, 400, notConnected(why, again));
      }
      return connect(options, { code, verifier }, { request, reply, again });
    });
  };
}

interface Visit {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly again: string;
}

async function connect(
  options: InstallDoorOptions,
  consent: Parameters<typeof connectAccount>[2],
  { request, reply, again }: Visit,
): Promise<FastifyReply> {
  try {
    const { name } = await connectAccount(options, await options.signIn(), consent);
    const done = `Alongside is connected to ${name}. Partner properties are ready on your deals.`;
    return await sendPage(reply, 200, { title: 'Connected', lines: [done, options.nextStep] });
  } catch (error) {
    if (!(error instanceof CrmFailure)) throw error;
    request.log.warn({ reason: error.message, kind: error.error.kind }, 'connecting failed');
    return sendPage(reply, 502, notConnected(explain(error), again));
  }
}

function notConnected(...lines: readonly string[]): InstallPage {
  return { title: 'Not connected', lines };
}

function explain({ error }: CrmFailure): string {
  if (error.kind === 'incomplete') {
    return `Install the Alongside package in this account first. Missing: ${error.properties.join(', ')}.`;
  }
  const why: Partial<Record<CrmFailure['error']['kind'], string>> = {
    unauthorised: 'The CRM does not accept this sign-in any more; each one is good only once.',
    misconfigured: 'The CRM does not know this app. Its operator must check client id and secret.',
    refused: 'The CRM refused a permission that the app needs. A super admin can grant it.',
  };
  return why[error.kind] ?? 'The CRM does not answer right now.';
}

async function sendPage(
  reply: FastifyReply,
  status: number,
  page: InstallPage,
): Promise<FastifyReply> {
  const text = await renderInstallPage(page);
  return reply.status(status).type('text/html; charset=utf-8').send(text);
}
