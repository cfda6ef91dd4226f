import type { TooltipProps } from '@hubspot/ui-extensions';
import { createContext, useContext } from 'react';

/** The id by which the thing explained refers to its tooltip. */
export const TooltipIdContext = createContext<string | undefined>(undefined);

/** Stays in the page for screen readers; the style sheet shows it on hover and focus. */
export function Tooltip({ children, placement = 'top', testId }: TooltipProps) {
  const id = useContext(TooltipIdContext);
  const name = `ui-tooltip ui-tooltip-${placement}`;
  return (
    <span role="tooltip" id={id} className={name} data-testid={testId}>
      {children}
    </span>
  );
}
