import type { LoadingSpinnerProps } from '@hubspot/ui-extensions';
import { classes, shortSize } from '../sizes.ts';

export function LoadingSpinner({ label, layout, showLabel, size, testId }: LoadingSpinnerProps) {
  return (
    <div
      className={classes('ui-loading', layout === 'centered' && 'ui-loading-centered')}
      role="status"
      data-testid={testId}
    >
      <i className={`ui-spinner ui-spinner-${shortSize(size, 'sm')}`} aria-hidden="true" />
      <span className={showLabel ? undefined : 'ui-hidden'}>{label}</span>
    </div>
  );
}
