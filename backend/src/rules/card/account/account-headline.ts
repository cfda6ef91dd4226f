import type {
  AccountCardModel,
  AccountState,
} from '@alongside/shared/vocabulary/account-card-model';
import type { Tone } from '@alongside/shared/vocabulary/tone';
import { isWaiting } from '../card-view.ts';
import { listNames } from '../build-registrations-view.ts';
import { productsText } from '../headline-modifiers.ts';
import { protectionTone } from '../protection.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { type AccountView, nameOfPartner } from './account-view.ts';
import { count } from './build-account-partners.ts';
import { renewalWords } from './build-incumbents-view.ts';

interface Words {
  readonly text: string;
  readonly line?: string;
  readonly tone: Tone;
}

interface Row {
  readonly state: AccountState;
  /** Undefined when the row has nothing to say about this account. */
  readonly say: (view: AccountView) => Words | undefined;
}

/** The first row that has something to say wins; the last always has. */
const rows: readonly Row[] = [
  { state: 'conflict', say: sayConflict },
  { state: 'protected', say: sayProtected },
  { state: 'waiting_for_answer', say: sayWaiting },
  { state: 'renewal_open', say: sayRenewal },
  { state: 'incumbent', say: sayIncumbent },
  { state: 'known', say: sayKnown },
];

const nobody: Words = {
  text: 'No partner works with this account yet',
  line: 'Invite one from a deal of this account, or send a partner a link to register it.',
  tone: 'neutral',
};

export function buildAccountHeadline(view: AccountView): AccountCardModel['headline'] {
  for (const { state, say } of rows) {
    const words = say(view);
    if (words !== undefined) return { state, ...words, modifiers: modifiersOf(state, view) };
  }
  return { state: 'none', ...nobody, modifiers: [] };
}

function sayConflict({ openConflicts, format, sight }: AccountView): Words | undefined {
  const [first] = openConflicts;
  if (first === undefined) return undefined;
  const names = listNames(first.parties.map(({ partnerName }) => partnerName));
  const due = first.dueAt === null ? '' : ` · decision due ${format.due(first.dueAt)}`;
  return {
    text: `${names} registered this customer${due}`,
    line: sight.decides
      ? 'Review it: both sides stand side by side.'
      : 'Carry on as planned until it is decided.',
    tone: 'warning',
  };
}

function sayProtected(view: AccountView): Words | undefined {
  const live = view.protections.filter(({ live: lives, window }) => lives && window.exclusive);
  const [nearest] = live;
  if (nearest === undefined) return undefined;
  const names = [...new Set(live.map(({ registration }) => registration.partner.name))];
  const until = view.format.rightEnd(nearest.endsAt).text;
  const first = nearest.registration.partner.name;
  return {
    text:
      live.length === 1
        ? `Protected for ${first} until ${until}`
        : `Protected for ${listNames(names)} · the first until ${until}`,
    line: `Talk to ${listNames(names)} before you sell what they registered.`,
    tone: protectionTone(nearest, view.facts.policy, view.now),
  };
}

/** What a partner asks of us; a renewal was opened by the clock and says so itself. */
function sayWaiting({ facts, format }: AccountView): Words | undefined {
  const waiting = facts.registrations.flatMap(({ card, renews }) =>
    renews === null && isWaiting(card) ? [card] : [],
  );
  const [first] = waiting.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  if (first === undefined) return undefined;
  const names = [...new Set(waiting.map(({ partner }) => partner.name))];
  const due =
    first.decisionDueAt === null ? '' : ` · answer due ${format.due(first.decisionDueAt)}`;
  const verb = names.length === 1 ? 'asks' : 'ask';
  return { text: `${listNames(names)} ${verb} to register this customer${due}`, tone: 'info' };
}

/** Those without a due time last. */
function dueOf({ decisionDueAt }: { readonly decisionDueAt: string | null }): string {
  return decisionDueAt ?? '9999';
}

function sayRenewal(view: AccountView): Words | undefined {
  const open = view.incumbents.find(({ renewal }) => renewal && isLive(renewal));
  if (open === undefined) return undefined;
  const { text, tone } = renewalWords(open, view);
  const name = nameOfPartner(view, open.partnerId);
  const until = view.format.lastDay(open.moments.termEndsAt);
  return { text: `${name} holds the renewal until ${until}`, line: `${text}.`, tone };
}

function isLive({ reviewStatus }: CardRegistration): boolean {
  return reviewStatus !== 'withdrawn' && reviewStatus !== 'declined';
}

function sayIncumbent(view: AccountView): Words | undefined {
  const [first] = view.incumbents;
  if (first === undefined) return undefined;
  const name = nameOfPartner(view, first.partnerId);
  const products = productsText({ productLines: first.products });
  return {
    text: `${name} won the latest deal here · ${products}`,
    line: `${renewalWords(first, view).text}.`,
    tone: 'success',
  };
}

function sayKnown({ facts }: AccountView): Words | undefined {
  const names = new Set([
    ...facts.registrations.map(({ card }) => card.partner.name),
    ...facts.helpers.map(({ partner }) => partner.name),
  ]);
  if (names.size === 0) return undefined;
  const [first = ''] = names;
  const text =
    names.size === 1
      ? `${first} has worked with this account`
      : `${count(names.size, 'partner', 'partners')} have worked with this account`;
  return { text, line: 'Nothing is protected and nothing waits now.', tone: 'neutral' };
}

/** What the headline itself does not speak of. */
function modifiersOf(state: AccountState, view: AccountView): string[] {
  const { withoutDeal, incumbents } = view;
  const holders = [...new Set(incumbents.map(({ partnerId }) => nameOfPartner(view, partnerId)))];
  const speaksOfRenewal = state === 'incumbent' || state === 'renewal_open';
  return [
    ...(withoutDeal.length === 0
      ? []
      : [`${count(withoutDeal.length, 'registration', 'registrations')} without a deal`]),
    ...(holders.length === 0 || speaksOfRenewal ? [] : [`Won before by ${listNames(holders)}`]),
  ];
}
