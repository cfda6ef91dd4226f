import type { ChartProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import type { ChartModel } from './chart-model.ts';
import { ChartTable } from './chart-table.tsx';
import { plot, xOf, yOf } from './plot-area.ts';

interface ChartFrameProps {
  readonly chart: ChartProps;
  readonly model: ChartModel;
  readonly children: ReactNode;
}

const short = new Intl.NumberFormat('en', { notation: 'compact' });

/** Axes, legend and the table behind: what both kinds of chart share. */
export function ChartFrame({ chart, model, children }: ChartFrameProps) {
  const { categories, series, top } = model;
  const title = chart.options?.title ?? chart.axes.y.label ?? chart.axes.y.field;
  const every = Math.ceil(categories.length / 8);
  return (
    <figure className="ui-chart" data-testid={chart.testId}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${plot.width} ${plot.height}`} aria-hidden="true">
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path className="ui-chart-line" d={`M${plot.left} ${yOf(share)}H${plot.right}`} />
            <text x={plot.left - 6} y={yOf(share) + 4} textAnchor="end">
              {short.format(top * share)}
            </text>
          </g>
        ))}
        {categories.map((category, index) =>
          index % every === 0 ? (
            <text key={category} x={xOf(index, categories.length)} y={plot.height - 6}>
              {category}
            </text>
          ) : null,
        )}
        {children}
      </svg>
      {chart.options?.showLegend !== false && series.length > 1 && (
        <ul className="ui-chart-legend">
          {series.map((one) => (
            <li key={one.name}>
              <i style={{ background: one.color }} aria-hidden="true" />
              {one.name}
            </li>
          ))}
        </ul>
      )}
      <ChartTable title={title} model={model} heading={chart.axes.x.label ?? chart.axes.x.field} />
    </figure>
  );
}
