import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from './context.ts';
import { ruled } from './gate/route-rule.ts';

const scopes = () => ['oauth'];

/** How far a zone is from UTC at an instant, in milliseconds. */
function offsetMs(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** What the portal is, and the end of an installation. */
export function addAccountRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.get('/account-info/2026-03/details', ruled({ scopes }), async () => {
    const { portalId, timeZone, companyCurrency, additionalCurrencies } = context.settings.portal;
    const offset = offsetMs(timeZone, context.now());
    const clock = new Date(Math.abs(offset)).toISOString().slice(11, 16);
    return {
      portalId,
      accountType: 'DEVELOPER_TEST',
      timeZone,
      companyCurrency,
      additionalCurrencies,
      utcOffset: `${offset < 0 ? '-' : '+'}${clock}`,
      utcOffsetMilliseconds: offset,
      uiDomain: 'app.hubspot.com',
      dataHostingLocation: 'eu1',
    };
  });
  app.delete('/appinstalls/2026-03/external-install', ruled({ scopes }), async (request, reply) => {
    context.installation.uninstall();
    return reply.status(204).send();
  });
}
