import { paths } from '../generated/paths.ts';

/** Where a conflict is read side by side. */
export const conflictPath = (conflictId: string) =>
  paths.getConflict.replace(':conflictId', conflictId);
