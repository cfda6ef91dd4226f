// @ts-check
/** @typedef {import('types/contract').Tone} Tone */

/** Salesforce's components name their colours differently; this is the one place that knows. */

/** Class of a `lightning-badge`. @type {Readonly<Record<Tone, string>>} */
export const badgeClass = {
  neutral: '',
  info: 'slds-theme_info',
  success: 'slds-theme_success',
  warning: 'slds-theme_warning',
  danger: 'slds-theme_error',
};

/** Name of a `lightning-icon`, so that no tone is told by colour alone. @type {Readonly<Record<Tone, string>>} */
export const iconName = {
  neutral: 'utility:info_alt',
  info: 'utility:info',
  success: 'utility:success',
  warning: 'utility:warning',
  danger: 'utility:error',
};

/** Variant of a `lightning-icon`. @type {Readonly<Record<Tone, string | undefined>>} */
export const iconVariant = {
  neutral: undefined,
  info: undefined,
  success: 'success',
  warning: 'warning',
  danger: 'error',
};
