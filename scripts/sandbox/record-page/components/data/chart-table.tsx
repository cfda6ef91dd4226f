import type { ChartModel } from './chart-model.ts';

interface ChartTableProps {
  readonly title: string;
  readonly heading: string;
  readonly model: ChartModel;
}

/** The same figures for those who do not see the drawing. */
export function ChartTable({ title, heading, model }: ChartTableProps) {
  return (
    <table className="ui-hidden">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {model.series.map((one) => (
            <th scope="col" key={one.name}>
              {one.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.categories.map((category, index) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            {model.series.map((one) => (
              <td key={one.name}>{one.values[index] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
