import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Dispatch } from '../../platform/dispatch.ts';

/** What the partners' pages need from outside. */
export interface PageServices {
  readonly dispatch: Dispatch;
  /** Who came by the token of a share link; throws `share_link_unknown` or `share_link_expired`. */
  readonly findActor: (token: string, now: Instant) => Promise<PartnerContactActor>;
  readonly clock: Clock;
  /** Where partners reach us, e.g. `https://deals.example`; part of the links that pages show. */
  readonly publicOrigin: string;
}
