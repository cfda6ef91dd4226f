import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { byMonth } from '../../analytics/by-month.ts';
import { createFormat } from '../format.ts';
import type { Reader } from '../reader.ts';
import { pipelineByTier, revenueByMonth, revenueOfPartners, winRates } from './deal-tables.ts';
import { headlineFigures, otherFigures } from './programme-figures.ts';
import { createProgrammeText } from './programme-text.ts';
import type { ProgrammeView } from './programme-view.ts';
import { approvals, conflicts, conversion } from './registration-tables.ts';

/** The figures of a programme as a manager reads them (R80-R101). */
export function buildProgramme(
  counted: Omit<ProgrammeView, 'text' | 'months'>,
  reader: Reader,
  now: Instant,
): ProgrammeModel {
  const { figures, period, zone } = counted;
  const format = createFormat(reader, zone, now);
  const { registrations, deals } = figures;
  const months = byMonth(registrations, ({ submittedAt }) => submittedAt, period, zone);
  const view = { ...counted, months, text: createProgrammeText(format.locale) };
  const isEmpty =
    registrations.length === 0 && deals.every(({ partners }) => partners.length === 0);
  return {
    asOf: now,
    title: 'Partner programme',
    period: `${format.date(period.from)} to ${format.date(period.to)}. Amounts are in the currency of each deal; nothing is converted.`,
    ...(isEmpty ? { empty } : {}),
    headlines: isEmpty ? [] : headlineFigures(view),
    figures: isEmpty ? [] : otherFigures(view),
    tables: isEmpty ? [] : tables.map((build) => build(view)),
    notCounted,
  };
}

const tables: readonly ((view: ProgrammeView) => ProgrammeModel['tables'][number])[] = [
  pipelineByTier,
  revenueOfPartners,
  revenueByMonth,
  winRates,
  approvals,
  conversion,
  conflicts,
];

const empty = {
  title: 'Nothing to count yet',
  text: 'As soon as a partner registers a deal, this page says what the programme brings.',
};

/** R81, R93 and R94 need what no CRM told us: no figure is better than a guessed one. */
const notCounted = [
  'Weighted pipeline: the probability of a stage is not kept, so the open amount is shown unweighted.',
  'Time in stage: the history of stages is not kept; the time from registration to close is.',
  'Pipeline coverage: no revenue targets of partners are kept.',
];
