import type { CardProps, DividerProps, SpacerProps, TileProps } from '@hubspot/ui-extensions';
import { classes, distance } from '../sizes.ts';

export function Card({ children, testId }: CardProps) {
  return (
    <div className="ui-card" data-testid={testId}>
      {children}
    </div>
  );
}

export function Tile({ children, compact, flush, testId }: TileProps) {
  const name = classes('ui-tile', compact && 'ui-tile-compact', flush && 'ui-tile-flush');
  return (
    <div className={name} data-testid={testId}>
      {children}
    </div>
  );
}

export function Divider({ distance: space, testId }: DividerProps) {
  return (
    <hr
      className="ui-divider"
      data-testid={testId}
      style={{ marginBlock: distance(space, 'small') }}
    />
  );
}

export function Spacer({ size, testId }: SpacerProps) {
  return <div data-testid={testId} style={{ height: distance(size, 'medium'), flexShrink: 0 }} />;
}
