import { paths } from 'alongside-hubspot-ui/generated/paths.ts';

/** Where the reasons of a decision are read. */
export const decisionPath = (decisionId: string) =>
  paths.explainDecision.replace(':decisionId', decisionId);
