import { createContext, type ReactNode, useContext } from 'react';
import type { CardAction } from '../generated/contract.ts';

/** A part of a card that an action opens instead of changing something: over the card, or in it. */
export type CardPart = { readonly overlay: ReactNode } | { readonly show: () => void };

/** Each card or page knows which parts it has. */
export type FindPart = (action: CardAction) => CardPart | undefined;

const PartsContext = createContext<FindPart>(() => undefined);

export const CardPartsProvider = PartsContext.Provider;

export function useCardPart(action: CardAction): CardPart | undefined {
  return useContext(PartsContext)(action);
}
