import type { CrmActionButtonProps, CrmActionLinkProps } from '@hubspot/ui-extensions/crm';
import { buttonClass } from '../actions/button.tsx';
import { settle } from '../settle.ts';
import { actionTarget } from './action-target.ts';

type CrmAction = Pick<CrmActionButtonProps, 'actionContext' | 'actionType' | 'onClick' | 'onError'>;

/** Forms that only HubSpot has are answered with `onError`, as when the person may not use them. */
function follow(action: CrmAction): void {
  settle(action.onClick?.());
  const target = actionTarget(action.actionType, action.actionContext);
  if (target) location.assign(target);
  else settle(action.onError?.([`${action.actionType} needs HubSpot itself`]));
}

export function CrmActionButton(props: CrmActionButtonProps) {
  return (
    <button
      type="button"
      className={buttonClass(props)}
      disabled={props.disabled}
      data-testid={props.testId}
      onClick={() => follow(props)}
    >
      {props.children}
    </button>
  );
}

export function CrmActionLink(props: CrmActionLinkProps) {
  const name = `ui-link ui-link-${props.variant ?? 'primary'} ui-link-button`;
  return (
    <button type="button" className={name} data-testid={props.testId} onClick={() => follow(props)}>
      {props.children}
    </button>
  );
}
