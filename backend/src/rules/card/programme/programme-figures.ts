import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import * as deal from '../../analytics/deal-metrics.ts';
import { engagementRate } from '../../analytics/engagement.ts';
import * as registration from '../../analytics/registration-metrics.ts';
import type { ProgrammeView } from './programme-view.ts';

type Figures = ProgrammeModel['figures'];

/** What a manager looks at first. */
export function headlineFigures({ figures, text }: ProgrammeView): Figures {
  const { registrations, deals } = figures;
  const won = deals.filter(deal.isWon);
  const answer = registration.timeToAnswer(registrations);
  return [
    {
      label: 'Won with partners',
      value: text.money(deal.attributedTotal(won).amounts),
      help: 'Deals won in these days that a partner brought or helped with. Each deal counts once.',
    },
    {
      label: 'Open with partners',
      value: text.money(deal.openPipeline(deals).amounts),
      help: 'Deals with a partner that are neither won nor lost today, at their full amount.',
    },
    {
      label: 'Win rate with partners',
      value: text.percent(deal.winRate(deals).partner),
      help: 'Won of the deals with a partner that were closed in these days.',
    },
    {
      label: 'Registrations',
      value: text.number(registration.registrationVolume(registrations)),
      help: 'Submitted in these days, whatever became of them.',
    },
    {
      label: 'Time to answer',
      value: text.hours(answer.median),
      help: 'Half of the registrations were answered in this many business hours, without waiting for the partner.',
    },
    {
      label: 'Conflict rate',
      value: text.percent(registration.conflictRate(registrations)),
      help: 'Registrations that met somebody else’s claim, of all submitted.',
    },
  ];
}

/** Everything else that is one number. */
export function otherFigures(view: ProgrammeView): Figures {
  return [...dealFigures(view), ...registrationFigures(view)];
}

function dealFigures({ figures, text, zone }: ProgrammeView): Figures {
  const { deals } = figures;
  const won = deals.filter(deal.isWon);
  const size = deal.averageSize(deals);
  const { direct } = deal.winRate(deals);
  return [
    {
      label: 'Brought by partners',
      value: text.total(deal.sourcedTotal(won)),
      help: 'Won deals that a partner brought.',
    },
    {
      label: 'Helped by partners',
      value: text.total(deal.influencedTotal(won)),
      help: 'Won deals that partners helped with and none brought.',
    },
    {
      label: 'Deals won with partners',
      value: text.number(deal.attributedTotal(won).deals),
      help: 'A number of deals, not their value.',
    },
    {
      label: 'Win rate of direct sales',
      value: text.percentOf(direct),
      help: 'Won of the deals without a partner that were closed in these days.',
    },
    {
      label: 'Average won deal',
      value: text.money(size.won),
      help: 'Mean amount of the deals won with partners.',
    },
    {
      label: 'Average closed deal',
      value: text.money(size.closed),
      help: 'Mean amount of the deals won or lost with partners.',
    },
    {
      label: 'Sales cycle',
      value: text.days(deal.salesCycle(deals, zone)),
      help: 'Mean calendar days of deals won with partners, from their creation in the CRM.',
    },
    {
      label: 'Registration to close',
      value: text.days(deal.registrationToClose(deals, zone)),
      help: 'Half of the deals won with partners took this many calendar days from the first registration.',
    },
  ];
}

function registrationFigures({ figures, text }: ProgrammeView): Figures {
  const { registrations, partners } = figures;
  return [
    {
      label: 'Approval rate',
      value: text.percentOf(registration.approvalRate(registrations)),
      help: 'Approved of those we approved or declined.',
    },
    {
      label: 'Answered in time',
      value: text.percentOf(registration.answeredInTime(registrations)),
      help: 'Answered by the promised moment, of all we answered.',
    },
    {
      label: 'Nine of ten answered within',
      value: text.hours(registration.timeToAnswer(registrations).p90),
      help: 'Business hours, without waiting for the partner.',
    },
    {
      label: 'Reply of partners',
      value: text.hours(registration.timeToReply(registrations)),
      help: 'Half of our questions about registrations were answered in this many business hours.',
    },
    {
      label: 'Engaged partners',
      value: text.percentOf(engagementRate(partners, registrations)),
      help: 'Active partners that registered a deal or wrote to us in these days.',
    },
  ];
}
