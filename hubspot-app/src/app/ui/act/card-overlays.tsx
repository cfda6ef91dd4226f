import { createContext, type ReactElement, useContext } from 'react';
import type { CardAction } from '../generated/contract.ts';

/** What an action opens over the card instead of changing something; each card knows its own. */
export type FindOverlay = (action: CardAction) => ReactElement | undefined;

const OverlaysContext = createContext<FindOverlay>(() => undefined);

export const CardOverlaysProvider = OverlaysContext.Provider;

export function useCardOverlay(action: CardAction): ReactElement | undefined {
  return useContext(OverlaysContext)(action);
}
