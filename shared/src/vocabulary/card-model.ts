import { z } from 'zod';
import { actionCall, cardAction } from './card-action.ts';
import { idOf } from './ids.ts';
import { moment } from './moment.ts';
import { tone } from './tone.ts';
import { basisPoints, instant, money } from './values.ts';

/** The states of the headline table of `experience.md`; first match wins. */
export const headlineState = z.enum([
  'conflict',
  'waiting_for_answer',
  'information_requested',
  'partner_not_confirmed',
  'customer_protected_elsewhere',
  'close_after_end',
  'protected',
  'extension_requested',
  'won',
  'co_sell',
  'influenced_only',
  'renewal',
  'ended_deal_open',
  'declined_appeal_open',
  'possible_match',
  'none',
]);
export type HeadlineState = z.infer<typeof headlineState>;

const headline = z.strictObject({
  state: headlineState,
  text: z.string(),
  /** One line for the reader: what it means for them. */
  line: z.string().optional(),
  modifiers: z.array(z.string()),
  tone,
});

export const windowView = z.strictObject({
  windowId: idOf('protectionWindow'),
  registrationId: idOf('registration'),
  partner: z.string(),
  products: z.string(),
  startsAt: moment,
  endsAt: moment,
  /** How much of the window has passed. */
  elapsed: basisPoints,
  /** "47 days left", "ended 3 Nov". */
  left: z.string(),
  /** Share of the whole that came by extension, for the bar; absent when never extended. */
  extended: z.strictObject({ from: basisPoints, text: z.string() }).optional(),
  /** What keeps it alive and by when. */
  keepAlive: z.strictObject({ text: z.string(), tone }).optional(),
  tone,
});

const person = z.strictObject({
  name: z.string(),
  role: z.string(),
  partner: z.string(),
  certification: z.strictObject({ text: z.string(), tone }).optional(),
});

export const certificationView = z.strictObject({
  holder: z.string(),
  title: z.string(),
  status: z.string(),
  expires: z.string().optional(),
  tone,
});

const creditRow = z.strictObject({
  partner: z.string(),
  role: z.string(),
  share: basisPoints,
  shareText: z.string(),
  /** Absent for readers who may not see money. */
  amount: money.optional(),
  amountText: z.string().optional(),
  reason: z.string(),
});

const attributionView = z.strictObject({
  model: z.string(),
  /** "Open until the deal nears its close", "Fixed on 3 Nov". */
  state: z.string(),
  rows: z.array(creditRow),
  /** What other models would give; those with the same result share a row. Absent when there is nothing to compare. */
  others: z.array(z.strictObject({ models: z.string(), parts: z.string() })).optional(),
});

export const conflictView = z.strictObject({
  conflictId: idOf('conflict'),
  title: z.string(),
  status: z.string(),
  due: moment.optional(),
  reasons: z.array(z.string()),
  tone,
});

export const messageView = z.strictObject({
  messageId: idOf('message'),
  author: z.string(),
  fromPartner: z.boolean(),
  /** "To Northwind", "Internal note". */
  audience: z.string(),
  internal: z.boolean(),
  body: z.string(),
  posted: moment,
});

const threadView = z.strictObject({
  unread: z.int().min(0),
  messages: z.array(messageView),
  /** How to post; the first is the default. Empty when the reader may not post. */
  posts: z.array(cardAction),
  /** What says that the reader has seen the messages; absent when none is unread. */
  markRead: z.array(actionCall).optional(),
});

const slaView = z.strictObject({
  text: z.string(),
  due: moment,
  elapsed: basisPoints,
  paused: z.boolean(),
  tone,
});

const historyEntry = z.strictObject({
  happened: moment,
  text: z.string(),
  who: z.string(),
  decisionId: idOf('decision').optional(),
});

export const registrationView = z.strictObject({
  registrationId: idOf('registration'),
  partner: z.string(),
  status: z.string(),
  tone,
  submitted: moment,
  /** What the partner earns with it; only for readers of money. */
  benefit: z.string().optional(),
  decisionId: idOf('decision').optional(),
});

export const syncView = z.strictObject({
  state: z.enum(['synced', 'pending', 'waiting_for_crm', 'parked', 'not_connected']),
  text: z.string(),
  tone,
});

export const cardReader = z.strictObject({
  role: z.enum(['ae', 'manager', 'admin']),
  name: z.string(),
});

/** What both CRMs render on a deal: every status, sentence, reason and action caption (architecture 2). */
export const dealCardModel = z.strictObject({
  asOf: instant,
  reader: cardReader,
  headline,
  /** The one action beside the headline. */
  primaryAction: cardAction.optional(),
  /** Every other frequent action, in order. */
  actions: z.array(cardAction),
  /** Rare actions with their consequences, for the tab's overflow. */
  moreActions: z.array(cardAction),
  windows: z.array(windowView),
  sla: slaView.optional(),
  people: z.array(person),
  nextStep: z.string().optional(),
  registrations: z.array(registrationView),
  conflicts: z.array(conflictView),
  attribution: attributionView,
  certifications: z.array(certificationView),
  thread: threadView,
  history: z.array(historyEntry),
  /** The decision behind the headline, for "Why?". */
  decisionId: idOf('decision').optional(),
  sync: syncView,
});
export type DealCardModel = z.infer<typeof dealCardModel>;
