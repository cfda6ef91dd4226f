import { z } from 'zod';
import { cardAction } from './card-action.ts';
import {
  cardReader,
  certificationView,
  conflictView,
  messageView,
  registrationView,
  windowView,
} from './card-model.ts';
import { idOf } from './ids.ts';
import { moment } from './moment.ts';
import { tone } from './tone.ts';
import { basisPoints, instant, money } from './values.ts';

/** What an account's headline says; first match wins. */
export const accountState = z.enum([
  'conflict',
  'protected',
  'waiting_for_answer',
  'renewal_open',
  'incumbent',
  'known',
  'none',
]);
export type AccountState = z.infer<typeof accountState>;

const headline = z.strictObject({
  state: accountState,
  text: z.string(),
  /** One line: what it means for whoever works the account. */
  line: z.string().optional(),
  modifiers: z.array(z.string()),
  tone,
});

/** A partner that registered this customer or helped with one of its deals. */
const accountPartner = z.strictObject({
  partnerId: idOf('partner'),
  partner: z.string(),
  /** "Gold". */
  tier: z.string(),
  /** How its foremost registration stands, else what it helped with. */
  status: z.string(),
  tone,
  /** "2 registrations · 1 deal won". */
  record: z.string(),
});

/** Who holds what was sold, and the clock of its renewal (domain 3.5). */
const incumbentView = z.strictObject({
  partnerId: idOf('partner'),
  partner: z.string(),
  products: z.string(),
  /** "Won 10 Mar 2026". */
  won: z.string(),
  termEnds: moment,
  /** How much of the term has passed. */
  elapsed: basisPoints,
  /** "47 days left". */
  left: z.string(),
  renewal: z.strictObject({ text: z.string(), tone }),
});

const accountRegistration = registrationView.extend({ products: z.string() });

/** Windows of one product line: live ones first, the nearest end first, then those that ended. */
const productProtection = z.strictObject({
  product: z.string(),
  windows: z.array(windowView),
  /** "2 earlier windows are not shown." */
  more: z.string().optional(),
});

const revenueRow = z.strictObject({
  partner: z.string(),
  /** "2 deals won". */
  deals: z.string(),
  /** One for each currency; absent for readers who may not see money. */
  amounts: z.array(z.strictObject({ amount: money, text: z.string() })).optional(),
});

const accountThread = z.strictObject({
  registrationId: idOf('registration'),
  partner: z.string(),
  /** The deal's name, or that there is none yet. */
  about: z.string(),
  /** The CRM's id of the deal's record, where the thread goes on; absent without a deal in this CRM. */
  dealRecordId: z.string().optional(),
  unread: z.int().min(0),
  last: messageView,
});

/** What both CRMs render on a company or account: every partner around a customer (architecture 2). */
export const accountCardModel = z.strictObject({
  asOf: instant,
  reader: cardReader,
  headline,
  /** What can be done about a conflict, for who may. */
  actions: z.array(cardAction),
  partners: z.array(accountPartner),
  incumbents: z.array(incumbentView),
  /** What is protected now, the nearest end first; five at most. */
  windows: z.array(windowView),
  /** Those that have no deal yet and are still alive. */
  registrations: z.array(accountRegistration),
  protection: z.array(productProtection),
  /** Open ones. */
  conflicts: z.array(conflictView),
  revenue: z.strictObject({ state: z.string(), rows: z.array(revenueRow) }),
  certifications: z.array(certificationView),
  /** The newest message first. */
  threads: z.array(accountThread),
  /** Says what is left out of a very long list. */
  note: z.string().optional(),
});
export type AccountCardModel = z.infer<typeof accountCardModel>;
