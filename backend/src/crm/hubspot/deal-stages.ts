import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { pipelines } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { HubspotApi } from './hubspot-api.ts';

export interface DealStage {
  readonly id: string;
  readonly pipelineId: string;
  readonly label: string;
  readonly stageClass: DealSnapshot['stageClass'];
}

/** The account's deal stages, in the order people see them; read again when a stage is not known. */
export interface DealStages {
  find(stageId: string): Promise<DealStage | undefined>;
  /** Where a registered deal starts: the stage called "Registered", else the first. */
  start(): Promise<DealStage | undefined>;
}

/** From here on a deal counts as late (domain 3.3: "Proposal or later"). */
const LATE_PROBABILITY = 0.8;

export function createDealStages(api: HubspotApi): DealStages {
  let known: Promise<readonly DealStage[]> | null = null;
  const load = async (): Promise<readonly DealStage[]> => {
    const answer = await api.call(pipelines, { method: 'GET', path: apiPaths.pipelines });
    return answer.results.toSorted(byOrder).flatMap((pipeline) =>
      pipeline.stages.toSorted(byOrder).map((stage) => ({
        id: stage.id,
        pipelineId: pipeline.id,
        label: stage.label,
        stageClass: classify(stage.metadata),
      })),
    );
  };
  const all = (again = false): Promise<readonly DealStage[]> => {
    if (known === null || again) {
      known = load();
      known.catch(() => {
        known = null;
      });
    }
    return known;
  };
  return {
    find: async (stageId) => {
      const found = (await all()).find(({ id }) => id === stageId);
      return found ?? (await all(true)).find(({ id }) => id === stageId);
    },
    start: async () => {
      const stages = (await all()).filter(({ stageClass }) => stageClass === 'early');
      return stages.find(({ label }) => label.toLowerCase() === 'registered') ?? stages[0];
    },
  };
}

const byOrder = (a: { displayOrder: number }, b: { displayOrder: number }): number =>
  a.displayOrder - b.displayOrder;

function classify(metadata: Readonly<Record<string, string>>): DealSnapshot['stageClass'] {
  const probability = Number(metadata['probability'] ?? 0);
  if (metadata['isClosed'] === 'true') return probability > 0 ? 'won' : 'lost';
  return probability >= LATE_PROBABILITY ? 'late' : 'early';
}
