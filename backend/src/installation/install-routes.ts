import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { z } from 'zod';
import { CrmFailure } from '../crm/crm-error.ts';
import type { CrmSignIn } from '../crm/sign-in-port.ts';
import { connectAccount, type ConnectServices } from './connect-account.ts';
import { renderInstallPage, type InstallPage } from './install-page.ts';
import { isOwnState, issueState } from './install-state.ts';

export interface InstallDoorOptions extends ConnectServices {
  readonly signIn: () => Promise<CrmSignIn>;
}

const callback = z.object({
  code: z.string().min(1).max(1000).optional(),
  state: z.string().max(1000).optional(),
});

const startAgain = 'Start again from the app settings of your CRM, or at /oauth/install.';

/**
 * Connecting a CRM: `/oauth/install` leads to its consent page, which leads back to
 * `/oauth/callback`. An installation may also begin at the CRM and come back without a state of
 * ours; it is then a sign-in like any other and bound to no session.
 */
export function openInstallDoor(options: InstallDoorOptions): FastifyPluginAsync {
  const { sealer, clock } = options;
  return async (app) => {
    app.get('/oauth/install', async (_request, reply) => {
      const signIn = await options.signIn();
      return reply.redirect(signIn.consentUrl(issueState(sealer, clock)), 302);
    });

    app.get('/oauth/callback', async (request, reply) => {
      const { code, state } = callback.catch({}).parse(request.query);
      if (code === undefined) {
        const lines = ['The CRM gave no permission, so nothing was changed.', startAgain];
        return sendPage(reply, 400, { title: 'Not connected', lines });
      }
      if (state !== undefined && !isOwnState(sealer, clock, state)) {
        const lines = [
          'This sign-in is older than 15 minutes or was not started here.',
          startAgain,
        ];
        return sendPage(reply, 400, { title: 'Not connected', lines });
      }
      try {
        const account = await connectAccount(options, await options.signIn(), code);
        return await sendPage(reply, 200, connectedPage(account.name));
      } catch (error) {
        if (!(error instanceof CrmFailure)) throw error;
        request.log.warn({ reason: error.message, kind: error.error.kind }, 'connecting failed');
        return sendPage(reply, 502, failedPage(error));
      }
    });
  };
}

function connectedPage(account: string): InstallPage {
  return {
    title: 'Connected',
    lines: [
      `Alongside is connected to ${account}. Partner properties are ready on your deals.`,
      'Next step: open a deal, choose to customise the record view, and add the Alongside card to the sidebar.',
    ],
  };
}

function failedPage({ error }: CrmFailure): InstallPage {
  const why: Partial<Record<CrmFailure['error']['kind'], string>> = {
    unauthorised: 'The CRM does not accept this sign-in any more; each one is good only once.',
    misconfigured: 'The CRM does not know this app. Its operator must check client id and secret.',
    refused: 'The CRM refused a permission that the app needs. A super admin can grant it.',
  };
  const lines = [why[error.kind] ?? 'The CRM does not answer right now.', startAgain];
  return { title: 'Not connected', lines };
}

async function sendPage(
  reply: FastifyReply,
  status: number,
  page: InstallPage,
): Promise<FastifyReply> {
  const text = await renderInstallPage(page);
  return reply.status(status).type('text/html; charset=utf-8').send(text);
}
