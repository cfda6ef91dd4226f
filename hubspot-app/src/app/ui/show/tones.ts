import type {
  AlertProps,
  ProgressBarProps,
  StatusTagProps,
  TagProps,
} from '@hubspot/ui-extensions';
import type { Tone } from '../generated/contract.ts';

/** HubSpot's components name their colours differently; this is the one place that knows. */
export const statusTagVariant = {
  neutral: 'default',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
} as const satisfies Record<Tone, StatusTagProps['variant']>;

export const tagVariant = {
  neutral: 'default',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
} as const satisfies Record<Tone, TagProps['variant']>;

export const barVariant = {
  neutral: 'success',
  info: 'success',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
} as const satisfies Record<Tone, ProgressBarProps['variant']>;

export const alertVariant = {
  neutral: 'tip',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
} as const satisfies Record<Tone, AlertProps['variant']>;
