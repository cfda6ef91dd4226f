import type { WindowFacts } from '../../protection-window/facts.ts';
import { ordinaryKnobContext } from './knob-context.ts';

/** Protection of ninety days that runs, with recent activity and nothing asked for. */
export const ordinaryWindow: WindowFacts = {
  windowId: 'win_northwind',
  registrationId: 'reg_northwind',
  status: 'active',
  startsAt: '2026-10-10T12:00:00.000Z',
  endsAt: '2027-01-09T00:00:00.000Z',
  extensionCount: 0,
  extensionRequestedAt: null,
  lateStage: false,
  lastActivityAt: '2026-12-20T10:00:00.000Z',
  recentActivity: [],
  ourTasks: [],
  certifications: [],
  endsUnlessCertifiedAt: null,
  partnerStatus: 'active',
  knobContext: ordinaryKnobContext,
};
