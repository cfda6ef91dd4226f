import type { FindPart } from '../act/card-parts.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { WhyPanel } from './why-panel.tsx';

/** An action that reads opens a panel with what it reads. */
export const findReadPart: FindPart = ({ id, call }) => {
  if (call?.method !== 'GET') return undefined;
  if (id === 'see_why') return { overlay: <WhyPanel path={call.path} /> };
  if (id === 'review_conflict') return { overlay: <ConflictPanel path={call.path} /> };
  return undefined;
};
