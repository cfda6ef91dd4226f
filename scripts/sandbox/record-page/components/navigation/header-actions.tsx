import type { HeaderActionButtonProps, HeaderActionsProps } from '@hubspot/ui-extensions';
import { Button } from '../actions/button.tsx';
import { HeaderPlace } from './header-place.tsx';

export function HeaderActions({ children, testId }: HeaderActionsProps) {
  return <HeaderPlace testId={testId}>{children}</HeaderPlace>;
}

export const PrimaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} variant="primary" size="sm" />
);

export const SecondaryHeaderActionButton = (props: HeaderActionButtonProps) => (
  <Button {...props} variant="secondary" size="sm" />
);
