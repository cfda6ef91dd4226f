import type { ChartDataRow, ChartProps } from '@hubspot/ui-extensions';

export interface ChartSeries {
  readonly name: string;
  readonly color: string;
  /** One number per category, in the order of `categories`; undefined where there is no row. */
  readonly values: readonly (number | undefined)[];
}

export interface ChartModel {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly isStacked: boolean;
  /** The top of the y axis, a round number not below any value shown. */
  readonly top: number;
}

const hues: Record<string, string> = {
  orange: '#ea6a3c',
  aqua: '#0fa3b1',
  purple: '#7a6fc4',
  yellow: '#c9930a',
  pink: '#d05a9c',
  blue: '#3f7fd1',
  green: '#2f9e7e',
  darkOrange: '#a8431c',
  darkAqua: '#0a6e78',
  darkPurple: '#4d4494',
  darkYellow: '#8a6400',
  darkPink: '#93336a',
  darkBlue: '#20558f',
  darkGreen: '#196a53',
};
const rotation = ['blue', 'orange', 'green', 'purple', 'aqua', 'pink', 'yellow'];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `value`. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  return step * power;
}

const rowsOf = ({ data }: ChartProps): ChartDataRow[] => (Array.isArray(data) ? data : data.data);

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** HubSpot's rows and axes as categories and series that a drawing or a table can show. */
export function buildChartModel(props: ChartProps): ChartModel {
  const rows = rowsOf(props);
  const { x, y, options } = props.axes;
  const group = options?.groupFieldByColor;
  const nameOf = (row: ChartDataRow) => String(group ? row[group] : (y.label ?? y.field));
  const categories = distinct(rows.map((row) => String(row[x.field])));
  const names = distinct(rows.map(nameOf));
  const palette = props.options?.colorList ?? props.options?.colors ?? rotation;
  const series = names.map((name, index) => ({
    name,
    color: hues[options?.colors?.[name] ?? palette[index % palette.length] ?? 'blue'] ?? '#3f7fd1',
    values: categories.map((category) => {
      const row = rows.find((row) => String(row[x.field]) === category && nameOf(row) === name);
      return row === undefined ? undefined : Number(row[y.field]);
    }),
  }));
  const isStacked = options?.stacking ?? false;
  const heights = categories.map((_, index) => {
    const values = series.map((one) => one.values[index] ?? 0);
    return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  return { categories, series, isStacked, top: roundUp(Math.max(0, ...heights)) };
}
