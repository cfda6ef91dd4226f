import type { WindowRule, WindowRuleId } from './rule-context.ts';
import { extensionActivity } from './rules/extension-activity.ts';
import { extensionCount } from './rules/extension-count.ts';
import { extensionNotPending } from './rules/extension-not-pending.ts';
import { extensionPartner } from './rules/extension-partner.ts';
import { extensionTotal } from './rules/extension-total.ts';
import { windowLive } from './rules/window-live.ts';
import { windowOpen } from './rules/window-open.ts';
import { windowOver } from './rules/window-over.ts';

/** Title and sentence of every rule about protection, for "Why?". */
export const windowRuleCatalogue: { readonly [Id in WindowRuleId]: WindowRule<Id> } = {
  window_open: windowOpen,
  window_live: windowLive,
  window_over: windowOver,
  extension_count: extensionCount,
  extension_total: extensionTotal,
  extension_activity: extensionActivity,
  extension_partner: extensionPartner,
  extension_not_pending: extensionNotPending,
};
