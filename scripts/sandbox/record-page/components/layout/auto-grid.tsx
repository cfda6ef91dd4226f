import type { AutoGridProps } from '@hubspot/ui-extensions';
import { distance } from '../sizes.ts';

export function AutoGrid({ children, columnWidth, flexible, gap, testId }: AutoGridProps) {
  const width = `min(100%, ${columnWidth}px)`;
  const columns = flexible ? `minmax(${width}, 1fr)` : width;
  return (
    <div
      data-testid={testId}
      style={{
        display: 'grid',
        gap: distance(gap, 'flush'),
        gridTemplateColumns: `repeat(auto-fit, ${columns})`,
      }}
    >
      {children}
    </div>
  );
}
