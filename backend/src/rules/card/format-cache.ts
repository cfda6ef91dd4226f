import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';

const fallbackLocale = 'en-US';
/** Formatters are costly to make and cards are read often; the bound keeps odd callers from filling memory. */
const most = 200;

type DateKind = 'month' | 'day' | 'dayShort' | 'weekday' | 'time' | 'zoned';

const dateKinds: Readonly<Record<DateKind, Intl.DateTimeFormatOptions>> = {
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  dayShort: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  zoned: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
};

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const locales = new Map<string, string>();
const zones = new Map<string, boolean>();

/** The reader's language tag when the platform knows how to use it, else `en-US`. */
export function usableLocale({ locale }: ReaderPreferences): string {
  if (locale === undefined) return fallbackLocale;
  return remember(locales, locale, () => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? fallbackLocale;
    } catch {
      return fallbackLocale;
    }
  });
}

/** The reader's time zone when it is known, else the policy's. */
export function usableTimeZone({ timeZone }: ReaderPreferences, policyZone: string): string {
  if (timeZone === undefined || timeZone === '') return policyZone;
  const known = remember(zones, timeZone, () => {
    try {
      return new Intl.DateTimeFormat(fallbackLocale, { timeZone }).resolvedOptions() !== undefined;
    } catch {
      return false;
    }
  });
  return known ? timeZone : policyZone;
}

export function dateFormat(kind: DateKind, locale: string, timeZone: string): Intl.DateTimeFormat {
  return remember(dates, `${kind}|${locale}|${timeZone}`, () => {
    return new Intl.DateTimeFormat(locale, { ...dateKinds[kind], timeZone });
  });
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.style ?? ''}|${options.currency ?? ''}|${options.maximumFractionDigits ?? ''}`;
  return remember(numbers, key, () => new Intl.NumberFormat(locale, options));
}

function remember<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= most) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}
