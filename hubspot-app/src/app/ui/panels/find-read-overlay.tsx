import type { FindOverlay } from '../act/card-overlays.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { WhyPanel } from './why-panel.tsx';

/** An action that reads opens a panel with what it reads. */
export const findReadOverlay: FindOverlay = ({ id, call }) => {
  if (call?.method !== 'GET') return undefined;
  if (id === 'see_why') return <WhyPanel path={call.path} />;
  if (id === 'review_conflict') return <ConflictPanel path={call.path} />;
  return undefined;
};
