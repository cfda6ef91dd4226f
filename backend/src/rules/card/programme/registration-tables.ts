import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import type { RegistrationFigures } from '../../analytics/facts.ts';
import * as metrics from '../../analytics/registration-metrics.ts';
import { columns } from './columns.ts';
import type { ProgrammeView } from './programme-view.ts';

type Table = ProgrammeModel['tables'][number];
type Row = (registrations: readonly RegistrationFigures[]) => readonly string[];

const EMPTY = 'No registration was submitted in these days.';

export function approvals(view: ProgrammeView): Table {
  const { text } = view;
  return {
    title: 'Approvals and time to answer',
    help: 'By month of submission. Business hours, without those in which we waited for the partner.',
    columns: columns(
      ['Month'],
      ['Submitted', 'Approved', 'Half answered within', 'Nine of ten within', 'In time'],
    ),
    rows: monthly(view, (of) => {
      const { median, p90 } = metrics.timeToAnswer(of);
      return [
        text.number(metrics.registrationVolume(of)),
        text.percentOf(metrics.approvalRate(of)),
        text.hours(median),
        text.hours(p90),
        text.percent(metrics.answeredInTime(of)),
      ];
    }),
    empty: EMPTY,
  };
}

export function conversion(view: ProgrammeView): Table {
  const { text } = view;
  return {
    title: 'Conversion by month of submission',
    help: 'What became of the registrations of a month, whenever they were won. Young months still grow.',
    columns: columns(['Month'], ['Won', 'Of the approved', 'Of the submitted']),
    rows: monthly(view, (of) => [
      text.number(metrics.wonOfSubmitted(of).part),
      text.percentOf(metrics.wonOfApproved(of)),
      text.percentOf(metrics.wonOfSubmitted(of)),
    ]),
    empty: EMPTY,
  };
}

export function conflicts(view: ProgrammeView): Table {
  const { text } = view;
  return {
    title: 'Conflicts by month of submission',
    help: 'Registrations that met the claim of another partner or of our own people. One conflict counts once.',
    columns: columns(['Month'], ['Conflicts', 'Registrations in them', 'Conflict rate']),
    rows: monthly(view, (of) => [
      text.number(metrics.conflictCount(of)),
      text.number(metrics.conflictRate(of).part),
      text.percentOf(metrics.conflictRate(of)),
    ]),
    empty: EMPTY,
  };
}

/** A row for each month with registrations. */
function monthly({ months, text }: ProgrammeView, row: Row): Table['rows'] {
  return months
    .filter(({ of }) => of.length > 0)
    .map(({ month, of }) => ({ cells: [text.month(month), ...row(of)] }));
}
