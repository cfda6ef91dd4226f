import type { Month } from '../../analytics/by-month.ts';
import type { ProgrammeFigures, RegistrationFigures } from '../../analytics/facts.ts';
import type { Period } from '../../analytics/period.ts';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import type { ProgrammeText } from './programme-text.ts';

/** What was counted, and how its reader writes it. */
export interface ProgrammeView {
  readonly figures: ProgrammeFigures;
  readonly period: Period;
  /** Of the programme: whose days and months are counted. */
  readonly zone: ZoneDays;
  /** Registrations by the month of their submission, every month of the period. */
  readonly months: readonly Month<RegistrationFigures>[];
  readonly text: ProgrammeText;
}
