type Stage = { readonly id: string; readonly label: string; readonly probability: string };

const stages: readonly Stage[] = [
  { id: 'appointmentscheduled', label: 'Appointment scheduled', probability: '0.2' },
  { id: 'qualifiedtobuy', label: 'Qualified to buy', probability: '0.4' },
  { id: 'presentationscheduled', label: 'Presentation scheduled', probability: '0.6' },
  { id: 'decisionmakerboughtin', label: 'Decision maker bought-in', probability: '0.8' },
  { id: 'contractsent', label: 'Contract sent', probability: '0.9' },
  { id: 'closedwon', label: 'Closed won', probability: '1.0' },
  { id: 'closedlost', label: 'Closed lost', probability: '0.0' },
];

const SINCE = '2024-01-15T09:00:00Z';
const common = { createdAt: SINCE, updatedAt: SINCE, archived: false };
const CLOSED = new Set(['1.0', '0.0']);

/** The deal pipelines of the portal, in the shape of the pipelines API. */
export const DEAL_PIPELINES = [
  {
    id: 'default',
    label: 'Sales pipeline',
    displayOrder: 0,
    ...common,
    stages: stages.map(({ id, label, probability }, displayOrder) => ({
      id,
      label,
      displayOrder,
      metadata: { isClosed: String(CLOSED.has(probability)), probability },
      ...common,
      writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT',
    })),
  },
];

export type DealPipeline = (typeof DEAL_PIPELINES)[number];

export function findPipeline(id: string): DealPipeline | undefined {
  return DEAL_PIPELINES.find((pipeline) => pipeline.id === id);
}

/** A stage by id, in any pipeline or in the one named. */
export function findStage(stageId: string, pipelineId?: string) {
  return DEAL_PIPELINES.filter(({ id }) => pipelineId === undefined || id === pipelineId)
    .flatMap((pipeline) => pipeline.stages)
    .find((stage) => stage.id === stageId);
}
