import type { ActionId } from '@alongside/shared/vocabulary/card-action';
import type { HeadlineState } from '@alongside/shared/vocabulary/card-model';
import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { CardView } from '../card-view.ts';
import type { CardRegistration } from '../registration-facts.ts';

/** The action beside the headline; `label` replaces the action's own caption. */
export interface HeadlineAction {
  readonly id: ActionId;
  readonly label?: string;
}

export interface HeadlineWords {
  readonly text: string;
  readonly line?: string | undefined;
  readonly tone: Tone;
  readonly ae?: HeadlineAction | undefined;
  readonly manager?: HeadlineAction | undefined;
  /** The registration the headline speaks of; what actions act on. */
  readonly about?: CardRegistration | undefined;
}

/** One row of the table of experience.md. `say` answers undefined when the row does not match. */
export interface HeadlineRow {
  readonly state: HeadlineState;
  say(view: CardView): HeadlineWords | undefined;
}
