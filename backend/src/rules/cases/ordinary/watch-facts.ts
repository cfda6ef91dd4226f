import type { EndedWindowFacts, WatchFacts } from '../../protection-window/facts.ts';
import type { RevocationFacts } from '../../protection-window/revocation-facts.ts';
import { ordinaryWindow } from './window-facts.ts';

/** The ordinary protection as the clock looks at it: nobody was told anything yet. */
export const ordinaryWatch: WatchFacts = {
  ...ordinaryWindow,
  notices: [],
  partnerStatusSince: '2026-01-01T00:00:00.000Z',
  dealLinked: false,
};

/** Protection that was released before its time. */
export const ordinaryEnded: EndedWindowFacts = {
  ...ordinaryWindow,
  status: 'released',
  endsAt: '2026-12-01T10:00:00.000Z',
  promisedEndsAt: '2027-01-09T00:00:00.000Z',
};

/** Protection that nobody has proposed to take back. */
export const ordinaryRevocation: RevocationFacts = { ...ordinaryWindow, proposal: null };
