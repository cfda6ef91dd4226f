import type { z } from 'zod';
import { stage } from './answer-schemas.ts';
import type { SalesforceApi } from './salesforce-api.ts';

type Stage = z.infer<typeof stage>;

/** The org's stages, in the order people see them; read again when a stage is not known. */
export interface DealStages {
  /** By the name a deal bears. */
  find(name: string): Promise<{ readonly label: string; readonly isLate: boolean } | null>;
  /** Name of the stage where a registered deal starts: the one called "Registered", else the first. */
  start(): Promise<string | null>;
}

/** From here on a deal counts as late (domain 3.3: "Proposal or later"); a new org's proposal stage has 75. */
const LATE_PROBABILITY = 75;

const SOQL =
  'SELECT MasterLabel, ApiName, IsClosed, DefaultProbability FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder';

export function createDealStages(api: SalesforceApi): DealStages {
  let known: Promise<readonly Stage[]> | null = null;
  const all = (again = false): Promise<readonly Stage[]> => {
    if (known === null || again) {
      known = api.query(stage, SOQL);
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  return {
    find: async (name) => {
      const named = ({ ApiName, MasterLabel }: Stage): boolean =>
        ApiName === name || MasterLabel === name;
      const found = (await all()).find(named) ?? (await all(true)).find(named);
      if (found === undefined) return null;
      const isLate = Number(found.DefaultProbability) >= LATE_PROBABILITY;
      return { label: found.MasterLabel, isLate };
    },
    start: async () => {
      const open = (await all()).filter(({ IsClosed }) => !IsClosed);
      const registered = open.find(({ MasterLabel }) => MasterLabel.toLowerCase() === 'registered');
      return (registered ?? open[0])?.ApiName ?? null;
    },
  };
}
