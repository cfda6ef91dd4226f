import { createContext } from 'react';

/** The place in the app home's header where its actions go; null before the page has drawn it. */
export const HeaderSlotContext = createContext<HTMLElement | null>(null);
