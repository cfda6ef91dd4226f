import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { buttonClass } from './button.tsx';
import { Menu } from './menu.tsx';

export function Dropdown(props: DropdownProps) {
  const look = buttonClass({
    variant: props.variant ?? 'secondary',
    size: props.buttonSize ?? 'md',
  });
  return (
    <Menu
      label={props.buttonText ?? 'Actions'}
      buttonClass={look}
      disabled={props.disabled}
      testId={props.testId}
    >
      {props.children}
      {props.options?.map((option) => (
        <button
          type="button"
          role="menuitem"
          key={option.label}
          className="ui-menu-item"
          onClick={() => settle(option.onClick?.())}
        >
          {option.label}
        </button>
      ))}
    </Menu>
  );
}

/** Its overlay stays mounted after the menu has closed, because the menu only hides its items. */
export function DropdownButtonItem(props: DropdownButtonItemProps) {
  const { show, wrap } = useOverlay(props.overlay);
  const press = () => {
    settle(props.onClick?.(plainEvent('click'), noReactions));
    show();
  };
  return wrap(
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className="ui-menu-item"
      data-testid={props.testId}
      onClick={press}
    >
      {props.children}
    </button>,
  );
}
