import type { CardAction } from '@alongside/shared/vocabulary/card-action';
import type { ConflictModel } from '@alongside/shared/vocabulary/conflict-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { evidenceNeeded } from '../conflict/evidence-needed.ts';
import { precedenceRules } from '../conflict/precedence-rules.ts';
import { stands } from '../conflict/registered-first.ts';
import { isBefore } from '../kernel/instant.ts';
import { offer } from './actions/action-draft.ts';
import { settleConflictDraft } from './actions/settle-action.ts';
import { buildConflictSide } from './build-conflict-side.ts';
import { listNames } from './build-registrations-view.ts';
import { createFormat } from './format.ts';
import type { ConflictPanelFacts, ConflictSide } from './page-facts.ts';
import { protectionOf, type Protection } from './protection.ts';
import type { Reader } from './reader.ts';

/** The conflict side by side, with the decision the rules propose and what each side loses. */
export function buildConflictModel(
  facts: ConflictPanelFacts,
  reader: Reader,
  now: Instant,
): ConflictModel {
  const { conflictId, policy, sides, dueAt, proposal } = facts;
  const format = createFormat(reader, policy.calendar.zone, now);
  const context = { policy, now, format };
  const names = sides.map(({ registration }) => registration.partner.name);
  const { winner } = proposal;
  return {
    conflictId,
    title: `${listNames(names)} registered ${facts.customerName}`,
    status: statusText(facts, (at) => format.date(at)),
    ...(dueAt === null || facts.settled !== null ? {} : { due: format.moment(dueAt) }),
    ...escalationOf(facts),
    proposal: {
      text: proposalText(facts),
      decidingRule: precedenceRules[proposal.decidingStep].title,
      ...(winner === null ? {} : { winner }),
    },
    sides: sides.map((side) => buildConflictSide(side, context, proposal.decidingStep)),
    directSales: facts.directSales.map((deal) => directText(deal, facts, (at) => format.date(at))),
    evidenceNeeded: evidenceNeeded(proposal.decidingStep).text,
    rules: proposal.steps.map(({ step, outcome }) => {
      const { title, sentence } = precedenceRules[step];
      return { title, sentence, outcome };
    }),
    actions: actionsOf(facts, reader, now),
  };
}

function nameOf(sides: readonly ConflictSide[], registrationId: string | null): string {
  const side = sides.find(({ registration }) => registration.registrationId === registrationId);
  return side?.registration.partner.name ?? 'Nobody';
}

function statusText({ settled, sides }: ConflictPanelFacts, date: (at: Instant) => string): string {
  if (settled === null) return 'Waits for a decision';
  const by = settled.byName === null ? '' : ` by ${settled.byName}`;
  return `Settled on ${date(settled.settledAt)}${by}: ${nameOf(sides, settled.winner)} goes first`;
}

function proposalText({ proposal, sides }: ConflictPanelFacts): string {
  const { sentence } = precedenceRules[proposal.decidingStep];
  if (proposal.winner === null) return sentence;
  const shared =
    proposal.directBefore.length === 0 ? '' : ' Our own deal is older, so it is worked together.';
  return `${nameOf(sides, proposal.winner)} goes first. ${sentence}${shared}`;
}

/** Keys that stand for everybody with a role; any other is a group or person of the organisation's own. */
const levelWords: Readonly<Record<string, string | undefined>> = {
  admin: 'the administrators',
  manager: 'the partner managers',
};

function escalationOf({ escalatedTo, settled }: ConflictPanelFacts): { escalation?: string } {
  if (escalatedTo.length === 0 || settled !== null) return {};
  const names = escalatedTo.map((key) => levelWords[key] ?? key);
  return { escalation: `Went up to ${listNames(names)}` };
}

function directText(
  { dealId, name, contactAt, lastActivityAt }: ConflictPanelFacts['directSales'][number],
  { proposal }: ConflictPanelFacts,
  date: (at: Instant) => string,
): ConflictModel['directSales'][number] {
  const known = `In contact since ${date(contactAt)}, last activity ${date(lastActivityAt)}.`;
  const older = proposal.directBefore.includes(dealId);
  return { dealId, name, text: older ? `${known} Older than who goes first.` : known };
}

function actionsOf(facts: ConflictPanelFacts, reader: Reader, now: Instant): CardAction[] {
  const { conflictId, proposal, settled } = facts;
  const choices = sidesThatMayWin(facts, now).map(({ registration }) => ({
    registrationId: registration.registrationId,
    partnerName: registration.partner.name,
  }));
  const allowed = settled === null ? true : 'This conflict is settled. The losing side may appeal.';
  const draft = settleConflictDraft(
    conflictId,
    { sides: choices, proposed: proposal.winner, termsOf: termsOf(facts) },
    allowed,
  );
  return [offer(draft, reader.role)].filter((action) => action !== undefined);
}

/** Only with a deal of ours there is anything to choose. */
function termsOf({ directSales, proposal }: ConflictPanelFacts): 'exclusive' | 'teaming' | null {
  if (directSales.length === 0) return null;
  return proposal.directBefore.length === 0 ? 'exclusive' : 'teaming';
}

/** Nobody wins over protection in force; an approval inside the contest window is not final yet. */
function sidesThatMayWin(
  { sides, policy, proposal }: ConflictPanelFacts,
  now: Instant,
): readonly ConflictSide[] {
  const standing = sides.filter(({ registration }) => stands(registration));
  if (proposal.decidingStep === 'non_exclusive') return standing;
  const holders = standing.filter(({ registration }) => {
    const protection = protectionOf(registration, policy, now);
    return protection?.live === true && isFinal(protection);
  });
  return holders.length === 0 ? standing : holders;
}

/** Granted after the contest window, or without one. */
function isFinal({ registration, window }: Protection): boolean {
  const { contestEndsAt } = registration;
  return contestEndsAt === null || !isBefore(window.startsAt, contestEndsAt);
}
