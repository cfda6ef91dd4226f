import type { PartnerRegistration } from '@alongside/shared/contracts/registration/partner-registration';
import { each, type Markup, markup, type Piece } from '../layout/markup.ts';
import { renderDeadline, renderMoment } from '../layout/pieces.ts';
import { followWords } from '../words.ts';

/** The facts of a registration: deadlines first, with time and zone. */
export function renderFacts(registration: PartnerRegistration): Markup {
  const { due, protectedUntil, appealBy, keepAlive, submitted, products } = registration;
  const facts: [string, Piece][] = [
    [followWords.due, due && renderDeadline(due)],
    [followWords.protectedUntil, protectedUntil && renderDeadline(protectedUntil)],
    [followWords.keepAlive, keepAlive],
    [followWords.appealBy, appealBy && renderDeadline(appealBy)],
    [followWords.amount, registration.amount],
    [followWords.expectedClose, registration.expectedClose],
    [followWords.products, products],
    [followWords.benefit, registration.benefit],
    [followWords.submitted, submitted && renderMoment(submitted)],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  return markup`<dl class="facts">${each(
    known,
    ([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}
