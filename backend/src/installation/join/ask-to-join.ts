import { runAsSystem } from '../../platform/database/run-as-system.ts';
import type { ConnectServices } from '../connect-account.ts';
import type { InstallPage } from '../install-page.ts';
import type { Invitation } from './join-link.ts';
import { findProgramme } from './programme-store.ts';

/** A sign-in that came back and has not been used yet. */
interface Returned {
  readonly code: string;
  readonly state: string;
}

/**
 * Asks the person who signed in whether the account shall join that company's programme. Whoever is
 * sent a link signs in where they always do; only this page says into whose hands the account goes,
 * and only their browser has the code that the answer needs.
 */
export async function askToJoin(
  { database }: Pick<ConnectServices, 'database'>,
  action: string,
  { tenantId }: Invitation,
  { code, state }: Returned,
): Promise<InstallPage> {
  const programme = await runAsSystem(database, (tx) => findProgramme(tx, tenantId));
  const name = programme?.name ?? '';
  return {
    title: `Join the programme of ${name}?`,
    lines: [
      `You were invited by ${name}. The account you just signed in to will share its partners, rules and decisions, and Alongside will write them to its deals. Whoever connects the account becomes an admin of the programme.`,
      `Go on only if this account belongs to ${name} too. If it does not, close this page: nothing was changed.`,
    ],
    question: { action, fields: { code, state }, button: `Join ${name}` },
  };
}
