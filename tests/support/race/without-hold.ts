import { editModule } from './edit-module.ts';

// What waits holds its cells against every rival, so approvals of rivals meet in a conflict before
// lock and constraint are asked. Without the hold, these two judge alone.
editModule(
  'rules/claim/is-live.ts',
  'return waitingStatuses.includes(claim.reviewStatus)',
  'return false',
);
