import type { BarChartProps, LineChartProps } from '@hubspot/ui-extensions';
import { ChartFrame } from './chart-frame.tsx';
import { buildChartModel, type ChartModel } from './chart-model.ts';
import { plot, xOf, yOf } from './plot-area.ts';

interface Bar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

function barsOf({ categories, series, isStacked, top }: ChartModel): Bar[] {
  const slot = ((plot.right - plot.left) / Math.max(1, categories.length)) * 0.7;
  const width = Math.min(48, isStacked ? slot : slot / series.length);
  const group = isStacked ? width : width * series.length;
  return categories.flatMap((category, index) => {
    let below = 0;
    return series.map((one, place) => {
      const from = below;
      const to = from + (one.values[index] ?? 0) / top;
      if (isStacked) below = to;
      const left = xOf(index, categories.length) - group / 2;
      const x = left + (isStacked ? 0 : place * width);
      return { key: `${category} ${one.name}`, x, width, from, to, color: one.color };
    });
  });
}

export function BarChart(props: BarChartProps) {
  const model = buildChartModel(props);
  return (
    <ChartFrame chart={props} model={model}>
      {barsOf(model).map((bar) => (
        <rect
          key={bar.key}
          x={bar.x}
          y={yOf(bar.to)}
          width={Math.max(1, bar.width - 2)}
          height={yOf(bar.from) - yOf(bar.to)}
          fill={bar.color}
          rx="2"
        />
      ))}
    </ChartFrame>
  );
}

export function LineChart(props: LineChartProps) {
  const model = buildChartModel(props);
  return (
    <ChartFrame chart={props} model={model}>
      {model.series.map((one) => {
        const points = one.values.flatMap((value, index) =>
          value === undefined
            ? []
            : [`${xOf(index, model.categories.length)},${yOf(value / model.top)}`],
        );
        return (
          <polyline
            key={one.name}
            points={points.join(' ')}
            fill="none"
            stroke={one.color}
            strokeWidth="2.5"
          />
        );
      })}
    </ChartFrame>
  );
}
