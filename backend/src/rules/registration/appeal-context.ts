import type { Instant } from '@alongside/shared/vocabulary/values';
import type { BusinessCalendar } from '../kernel/business-calendar.ts';
import type { Rule } from '../kernel/decision.ts';
import type { AppealFacts, OpenAppealCommand } from './appeal-facts.ts';

/** What every rule about opening an appeal may look at. */
export interface AppealContext {
  readonly facts: AppealFacts;
  readonly command: OpenAppealCommand;
  readonly calendar: BusinessCalendar;
  readonly now: Instant;
  /** Until when one may appeal; null when there is nothing to appeal against. */
  readonly appealBy: Instant | null;
}

export type AppealRule<Id extends string> = Rule<AppealContext, Id>;
