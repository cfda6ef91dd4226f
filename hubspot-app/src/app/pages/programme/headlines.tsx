import { Statistics, StatisticsItem, Text } from '@hubspot/ui-extensions';
import type { ProgrammeFigure } from 'alongside-hubspot-ui/generated/contract.ts';

/** The figures a manager looks at first, each with what it counts. */
export function Headlines({ figures }: { readonly figures: readonly ProgrammeFigure[] }) {
  return (
    <Statistics>
      {figures.map(({ label, value, help }) => (
        <StatisticsItem key={label} label={label} number={value}>
          <Text variant="microcopy">{help}</Text>
        </StatisticsItem>
      ))}
    </Statistics>
  );
}
