import { type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { HeaderSlotContext } from './header-slot.ts';

interface HeaderPlaceProps {
  readonly testId?: string | undefined;
  readonly children: ReactNode;
}

/** Puts the app's actions into the header of the page, or on the spot where there is none. */
export function HeaderPlace({ children, testId }: HeaderPlaceProps) {
  const slot = useContext(HeaderSlotContext);
  const actions = (
    <div className="ui-header-actions" data-testid={testId}>
      {children}
    </div>
  );
  return slot ? createPortal(actions, slot) : actions;
}
