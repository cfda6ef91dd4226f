import { setTimeout as sleep } from 'node:timers/promises';
import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import { SANDBOX_PORTAL_ID } from '../sandbox/hubspot/options.ts';
import type { TourOptions } from './tour-options.ts';

/** The second CRM's own screens. */
export interface OrgDoor {
  /** Makes account and opportunity there, and says that they are the deal of the first CRM. */
  readonly makeTwin: (dealId: string, company: string, domain: string) => Promise<string>;
  /** Waits until the opportunity shows this protection. @throws Error after 20 seconds */
  readonly waitForSummary: (opportunityId: string, protection: string) => Promise<string>;
}

const PATIENCE_MS = 20_000;

export function openOrgDoor({ org, commands, programme }: TourOptions): OrgDoor {
  return {
    makeTwin: async (dealId, company, domain) => {
      const account = { Name: company, Website: domain };
      const recordId = org.create('Opportunity', {
        Name: `${company}: platform`,
        Amount: 84_000,
        StageName: 'Prospecting',
        CloseDate: commands.product.services.clock.now().slice(0, 10),
        AccountId: org.create('Account', account),
      });
      await commands.call(linkRecord, programme, {
        leading: { account: String(SANDBOX_PORTAL_ID), recordId: dealId },
        joining: { account: org.id, recordId },
      });
      return recordId;
    },
    waitForSummary: async (opportunityId, protection) => {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const shown = org.read('Opportunity', opportunityId);
        if (shown['PRM_Protection_Status__c'] === protection)
          return String(shown['PRM_Summary__c']);
        if (performance.now() > deadline) {
          throw new Error(`It still shows "${String(shown['PRM_Summary__c'])}".`);
        }
        await sleep(200);
      }
    },
  };
}
