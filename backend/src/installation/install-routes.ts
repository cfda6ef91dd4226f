import formbody from '@fastify/formbody';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CrmSignIn } from '../crm/sign-in-port.ts';
import { type ConnectServices, connectAccount, type ConsentCode } from './connect-account.ts';
import { explainFailure } from './explain-failure.ts';
import { type InstallPage, renderInstallPage } from './install-page.ts';
import { issueState, openState } from './install-state.ts';
import { askToJoin } from './join/ask-to-join.ts';
import { openJoinLink } from './join/join-link.ts';

export interface InstallDoorOptions extends ConnectServices {
  /** `/oauth`: the door is `/oauth/install`, `/oauth/callback` and `/oauth/join`. */
  readonly path: string;
  readonly signIn: () => Promise<CrmSignIn>;
  /** Why nobody can connect here, in a sentence; null when everybody can. */
  readonly closed: string | null;
  /** How the cards get onto the records, in a sentence. */
  readonly nextStep: string;
}

const beginning = z.object({ join: z.string().min(1).max(1000).optional() });
const callback = z.object({
  code: z.string().min(1).max(1000).optional(),
  state: z.string().max(1000).optional(),
});

/**
 * Connecting a CRM: `<path>/install` leads to its consent page, which leads back to
 * `<path>/callback`. An account that was invited to a programme (`?join=`) is asked once more at the
 * callback, and connected by the answer. An installation may also begin at the CRM and come back
 * without a state of ours; it is then a sign-in like any other and bound to no session.
 */
export function openInstallDoor(options: InstallDoorOptions): FastifyPluginAsync {
  const { path, sealer, clock, closed } = options;
  return async (app) => {
    await app.register(formbody, { bodyLimit: 16 * 1024 });
    if (closed !== null) {
      app.addHook('onRequest', async (_request, reply) => sendPage(reply, 503, refuse(closed)));
    }

    app.get(`${path}/install`, async (request, reply) => {
      const { join } = beginning.catch({}).parse(request.query);
      const invited = join === undefined ? null : openJoinLink(options, join);
      if (join !== undefined && invited === null) {
        const why = 'This link is older than a day or was not made here. Ask for a new one.';
        return sendPage(reply, 400, refuse(why));
      }
      const { state, verifier } = issueState(sealer, clock, invited);
      return reply.redirect((await options.signIn()).consentUrl(state, verifier), 302);
    });

    app.get(`${path}/callback`, (request, reply) =>
      goOn(options, request.query, reply, async (consent, state) => {
        if (consent.invited === null) return connect(options, consent, request, reply);
        const returned = { code: consent.code, state };
        const page = await askToJoin(options, `${path}/join`, consent.invited, returned);
        return sendPage(reply, 200, page);
      }),
    );

    app.post(`${path}/join`, (request, reply) =>
      goOn(options, request.body, reply, (consent) => connect(options, consent, request, reply)),
    );
  };
}

/** Continues a sign-in that came back whole, or says what it lacks. */
async function goOn(
  { path, sealer, clock }: InstallDoorOptions,
  returned: unknown,
  reply: FastifyReply,
  next: (consent: ConsentCode, state: string) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { code, state } = callback.catch({}).parse(returned);
  if (code === undefined) {
    const why = 'The CRM gave no permission, so nothing was changed.';
    return sendPage(reply, 400, refuse(why, startAgain(path)));
  }
  if (state === undefined) return next({ code, verifier: null, invited: null }, '');
  const opened = openState(sealer, clock, state);
  if (opened !== null) return next({ code, ...opened }, state);
  const why = 'This sign-in is older than 15 minutes or was not started here.';
  return sendPage(reply, 400, refuse(why, startAgain(path)));
}

async function connect(
  options: InstallDoorOptions,
  consent: ConsentCode,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    const { name, setupPage } = await connectAccount(options, await options.signIn(), consent);
    const done = `Alongside is connected to ${name}. Partner properties are ready on your deals.`;
    const link = setupPage === null ? {} : { link: { label: `Go on in ${name}`, href: setupPage } };
    const lines = [done, options.nextStep];
    return await sendPage(reply, 200, { title: 'Connected', lines, ...link });
  } catch (error) {
    const { status, why } = explainFailure(error);
    request.log.warn({ err: error }, 'connecting failed');
    return sendPage(reply, status, refuse(why, startAgain(options.path)));
  }
}

const startAgain = (path: string): string =>
  `Start again from the app settings of your CRM, or at ${path}/install.`;

function refuse(...lines: readonly string[]): InstallPage {
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
