import type { HeaderActionButtonProps, HeaderActionsProps } from '@hubspot/ui-extensions';
import { Button } from '../actions/button.tsx';

export function HeaderActions({ children, testId }: HeaderActionsProps) {
  return (
    <div className="ui-header-actions" data-testid={testId}>
      {children}
    </div>
  );
}

export const PrimaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} variant="primary" size="sm" />
);

export const SecondaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} variant="secondary" size="sm" />
);
