import type { DateInputProps } from '@hubspot/ui-extensions';

type Day = NonNullable<DateInputProps['value']>;

/** HubSpot's date input counts months from 0; the contract writes `2027-01-08`. */
export function readDay(text: string): Day | undefined {
  const [year, month, date] = text.split('-').map(Number);
  return year && month && date ? { year, month: month - 1, date } : undefined;
}

export function writeDay(day: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.year}-${two(day.month + 1)}-${two(day.date)}`;
}
