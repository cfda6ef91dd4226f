import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { toInputInvalid } from '../../platform/parse-input.ts';
import type { ConnectServices } from '../connect-account.ts';
import { installPaths } from '../join/join-link.ts';
import { redeemSetupCode } from './redeem-setup-code.ts';

export interface SetupDoorOptions extends ConnectServices {
  readonly publicOrigin: string;
}

const handedIn = z.strictObject({
  org: z.string().regex(/^[a-zA-Z0-9]{18}$/, { error: 'must be an id of 18 letters and digits' }),
  code: z.string().min(1).max(500),
});

/**
 * What Apex asks before it can sign: where the org is connected, and with the code that an
 * administrator brought back from there, what to sign with.
 */
export function openSetupDoor(options: SetupDoorOptions): FastifyPluginAsync {
  const addressOf = (door: 'salesforce' | 'salesforce_sandbox'): string =>
    `${options.publicOrigin}${installPaths[door]}/install`;
  return async (app) => {
    app.get('/salesforce/v1/connect', async () => ({
      production: addressOf('salesforce'),
      sandbox: addressOf('salesforce_sandbox'),
    }));
    app.post('/salesforce/v1/key', async (request, reply) => {
      const read = handedIn.safeParse(request.body);
      if (!read.success) throw toInputInvalid(read.error);
      const redeemed = await redeemSetupCode(options, read.data);
      return reply.header('cache-control', 'no-store').send(redeemed);
    });
  };
}
