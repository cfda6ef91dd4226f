import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type { ActionForm, CardAction } from '@alongside/shared/vocabulary/card-action';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { Format } from '../format.ts';

/** What every surface knows when it offers an action: card, queue and conflict panel. */
export interface ActionContext {
  readonly role: CrmRole;
  /** Id of the CRM user; absent when the product itself reads. */
  readonly key?: string;
  /** Every key of the routing table that means the reader; absent when the product itself reads. */
  readonly approverKeys?: readonly string[];
  readonly policy: CompiledPolicy;
  readonly now: Instant;
  readonly format: Format;
  /** Who decides for us, as a name or in words. */
  readonly decider: string;
}

/** An action before the reader's role is looked at. */
export interface ActionDraft extends Pick<CardAction, 'id' | 'label' | 'emphasis'> {
  /** The least role that may ever do it; for anybody below it is not shown at all. */
  readonly audience: 'ae' | 'manager';
  /** True, or the sentence that says why not now and what to do instead. */
  readonly allowed: true | string;
  readonly call?: NonNullable<CardAction['call']>;
  readonly form?: ActionForm;
  readonly formPath?: string;
}

/** Shows an action to a role that may ever do it; disables it with its reason where the state forbids. */
export function offer(draft: ActionDraft | undefined, role: CrmRole): CardAction | undefined {
  if (draft === undefined) return undefined;
  const { audience, allowed, call, form, formPath, ...rest } = draft;
  if (audience === 'manager' && role === 'ae') return undefined;
  if (allowed !== true) return { ...rest, enabled: false, disabledReason: allowed };
  return {
    ...rest,
    enabled: true,
    ...(call === undefined ? {} : { call }),
    ...(form === undefined ? {} : { form }),
    ...(formPath === undefined ? {} : { formPath }),
  };
}

/** A POST whose path is complete; the card adds the form's fields and an idempotency key. */
export function post(
  path: string,
  input: NonNullable<CardAction['call']>['input'] = {},
): NonNullable<CardAction['call']> {
  return { method: 'POST', path, input };
}
