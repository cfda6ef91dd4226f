import type { ButtonRowProps } from '@hubspot/ui-extensions';

export function ButtonRow({ children, testId }: ButtonRowProps) {
  return (
    <div className="ui-button-row" data-testid={testId}>
      {children}
    </div>
  );
}
