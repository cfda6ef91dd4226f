import type { WindowRuleId } from './rule-context.ts';
import { activityOverdue } from './rules/activity-overdue.ts';
import { activityQuiet } from './rules/activity-quiet.ts';
import { certificationRenewed } from './rules/certification-renewed.ts';
import { endNear } from './rules/end-near.ts';
import { extensionActivity } from './rules/extension-activity.ts';
import { extensionCertification } from './rules/extension-certification.ts';
import { extensionCount } from './rules/extension-count.ts';
import { extensionNotPending } from './rules/extension-not-pending.ts';
import { extensionPartner } from './rules/extension-partner.ts';
import { extensionTotal } from './rules/extension-total.ts';
import { partnerStays } from './rules/partner-stays.ts';
import { windowLive } from './rules/window-live.ts';
import { windowOpen } from './rules/window-open.ts';
import { windowOver } from './rules/window-over.ts';
import { windowRestorable } from './rules/window-restorable.ts';

/** Title and sentence of every rule about protection, for "Why?". */
export const windowRuleCatalogue: Readonly<
  Record<WindowRuleId, { readonly title: string; readonly sentence: string }>
> = {
  window_open: windowOpen,
  window_live: windowLive,
  window_over: windowOver,
  extension_count: extensionCount,
  extension_total: extensionTotal,
  extension_activity: extensionActivity,
  extension_partner: extensionPartner,
  extension_not_pending: extensionNotPending,
  extension_certification: extensionCertification,
  activity_quiet: activityQuiet,
  activity_overdue: activityOverdue,
  certification_renewed: certificationRenewed,
  end_near: endNear,
  partner_stays: partnerStays,
  window_restorable: windowRestorable,
};
