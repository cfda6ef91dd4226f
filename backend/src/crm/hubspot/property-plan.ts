/** The group all our properties stand in. */
export const propertyGroup = { name: 'partner_program', label: 'Partner program' } as const;

type Kind = 'text' | 'textarea' | 'number' | 'date' | 'datetime' | 'select';

export interface PlannedProperty {
  readonly name: string;
  readonly label: string;
  readonly kind: Kind;
  readonly description?: string;
  /** Value to label, for `select`. */
  readonly options?: Readonly<Record<string, string>>;
  readonly unique?: boolean;
}

/** The property that makes creating a deal repeatable. */
export const registrationIdProperty = 'prm_registration_id';

const reviewStatuses = {
  draft: 'Draft',
  submitted: 'Submitted',
  in_review: 'In review',
  info_requested: 'Information requested',
  approved: 'Approved',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};
const protectionStatuses = {
  none: 'Not protected',
  active: 'Protected',
  expired: 'Ended',
  lapsed: 'Lapsed',
  released: 'Released',
  revoked: 'Revoked',
  fulfilled: 'Won',
};
const partnerTypes = {
  referral: 'Referral',
  reseller: 'Reseller',
  distributor: 'Distributor',
  marketplace: 'Marketplace',
  si_msp: 'Systems integrator or MSP',
  technology: 'Technology',
};
const tiers = {
  registered: 'Registered',
  bronze: 'Bronze',
  silver: 'Silver',
  gold: 'Gold',
  platinum: 'Platinum',
};
const models = {
  primary: 'Primary partner takes all',
  linear: 'Equal shares',
  sourced_influenced: 'Sourced and influenced',
};

/** What we keep on a deal (R15a). Options are our own codes: a renamed label changes nothing. */
export const dealPropertyPlan: readonly PlannedProperty[] = [
  { name: 'prm_summary', label: 'Partner summary', kind: 'text' },
  { name: 'prm_partner_org', label: 'Partner', kind: 'text' },
  { name: 'prm_partner_type', label: 'Partner type', kind: 'select', options: partnerTypes },
  { name: 'prm_partner_tier', label: 'Partner tier', kind: 'select', options: tiers },
  { name: 'prm_partner_manager', label: 'Partner manager', kind: 'text' },
  {
    name: 'prm_partner_attribution',
    label: 'Partner attribution',
    kind: 'select',
    options: { sourced: 'Sourced', influenced: 'Influenced', none: 'None' },
  },
  {
    name: 'prm_attribution_status',
    label: 'Attribution status',
    kind: 'select',
    options: { open: 'Open', locked: 'Locked' },
  },
  { name: 'prm_attribution_model', label: 'Attribution model', kind: 'select', options: models },
  { name: 'prm_sourced_credit', label: 'Sourced credit', kind: 'number' },
  { name: 'prm_influenced_credit', label: 'Influenced credit', kind: 'number' },
  { name: 'prm_sourced_amount', label: 'Sourced amount', kind: 'number' },
  { name: 'prm_influenced_amount', label: 'Influenced amount', kind: 'number' },
  { name: 'prm_credit_currency', label: 'Credit currency', kind: 'text' },
  { name: registrationIdProperty, label: 'Registration ID', kind: 'text', unique: true },
  {
    name: 'prm_registration_status',
    label: 'Registration status',
    kind: 'select',
    options: reviewStatuses,
  },
  {
    name: 'prm_protection_status',
    label: 'Protection status',
    kind: 'select',
    options: protectionStatuses,
  },
  { name: 'prm_protection_start', label: 'Protection start', kind: 'datetime' },
  {
    name: 'prm_protection_end',
    label: 'Protection end',
    kind: 'datetime',
    description: 'The exact moment at which protection ends.',
  },
  {
    name: 'prm_protected_until',
    label: 'Protected until',
    kind: 'date',
    description: 'The last protected day, in the time zone of the partner program.',
  },
  { name: 'prm_extension_count', label: 'Extensions', kind: 'number' },
  {
    name: 'prm_conflict_status',
    label: 'Conflict status',
    kind: 'select',
    options: { none: 'None', flagged: 'Flagged', open: 'Open', resolved: 'Settled' },
  },
  {
    name: 'prm_motion',
    label: 'Partner motion',
    kind: 'select',
    options: { source: 'Source', co_sell: 'Co-sell', renewal: 'Renewal', expansion: 'Expansion' },
  },
  { name: 'prm_last_partner_activity_at', label: 'Last partner activity', kind: 'datetime' },
  { name: 'prm_primary_partner', label: 'Primary partner', kind: 'text' },
  { name: 'prm_other_partners', label: 'Other partners', kind: 'textarea' },
  { name: 'prm_partner_count', label: 'Number of partners', kind: 'number' },
  { name: 'prm_policy_version', label: 'Rules version', kind: 'number' },
];
