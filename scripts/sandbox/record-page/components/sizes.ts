import type { AllDistances } from '@hubspot/ui-extensions';

const canonical: Record<string, string> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
  default: 'md',
};

/** One short name for each of HubSpot's size aliases (`small` and `sm` are the same). */
export function shortSize(size: string | undefined, otherwise: string): string {
  return size === undefined ? otherwise : (canonical[size] ?? size);
}

const distances: Record<string, string> = {
  flush: '0',
  xs: '4px',
  sm: '8px',
  md: '16px',
  lg: '24px',
  xl: '40px',
};

/** A gap or distance in CSS. */
export function distance(size: AllDistances | undefined, otherwise: AllDistances): string {
  return distances[shortSize(size, shortSize(otherwise, 'md'))] ?? '0';
}

const positions: Record<string, string> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  between: 'space-between',
  around: 'space-around',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
};

/** HubSpot's alignment words in CSS. */
export const position = (word: string | undefined): string | undefined =>
  word === undefined ? undefined : positions[word];

/** Joins the class names that are there. */
export const classes = (...names: (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
