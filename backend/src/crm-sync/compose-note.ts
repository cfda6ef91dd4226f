import { renderReason } from '../rules/sharing/render-reason.ts';
import type { NoteFacts } from './note-store.ts';

/** What a decision of each kind is called on the timeline. */
const titles: Readonly<Record<string, string>> = {
  submission: 'Deal registration received',
  approved: 'Deal registration approved',
  declined: 'Deal registration declined',
  information_requested: 'Information requested from the partner',
  information_answered: 'The partner answered',
  completed: 'Deal registration completed',
  withdrawn: 'Deal registration withdrawn',
  extended: 'Protection extended',
  extension_requested: 'More time requested',
  released: 'Protection released',
  expired: 'Protection ended',
  activity_checked: 'Protection ended for lack of activity',
  lapsed: 'Protection ended for lack of activity',
  kept: 'Quiet protection kept',
  restored: 'Protection brought back',
  renewal_opened: 'Renewal opened',
  renewal_freed: 'Renewal open to everybody',
  partner_left: 'Protection ended with the partnership',
  deal_outcome: 'Protection follows the deal',
  conflict_settled: 'Conflict settled',
};

/** The note of a decision as escaped HTML: what was decided, about whom, why, by whom and under which rules. */
export function composeNote(facts: NoteFacts): string {
  const title = titles[facts.kind] ?? 'Partner decision';
  const about = facts.partnerName === null ? title : `${title}: ${facts.partnerName}`;
  const reasons = facts.reasons.map(
    (reason) => `<li>${escapeHtml(renderReason(reason, { audience: 'internal' }))}</li>`,
  );
  const by = facts.decidedBy ?? 'Alongside';
  return [
    `<p><strong>${escapeHtml(about)}</strong></p>`,
    ...(reasons.length > 0 ? [`<ul>${reasons.join('')}</ul>`] : []),
    `<p>${escapeHtml(`Decided by ${by} · rules version ${facts.policyVersion}`)}</p>`,
  ].join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
