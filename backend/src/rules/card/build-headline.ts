import type { DealCardModel, HeadlineState } from '@alongside/shared/vocabulary/card-model';
import type { CardView } from './card-view.ts';
import { headlineModifiers } from './headline-modifiers.ts';
import { headlineTable } from './headline-table.ts';
import type { HeadlineWords } from './headlines/headline-row.ts';

/** The row that won, with what it said. */
export interface FoundHeadline extends HeadlineWords {
  readonly state: HeadlineState;
}

/** First match wins; the last row always matches. */
export function findHeadline(view: CardView): FoundHeadline {
  for (const row of headlineTable) {
    const words = row.say(view);
    if (words !== undefined) return { state: row.state, ...words };
  }
  return { state: 'none', text: 'No partner on this deal', tone: 'neutral' };
}

export function buildHeadline(view: CardView, found: FoundHeadline): DealCardModel['headline'] {
  return {
    state: found.state,
    text: found.text,
    ...(found.line === undefined ? {} : { line: found.line }),
    modifiers: [...headlineModifiers(view, found.about)],
    tone: found.tone,
  };
}
