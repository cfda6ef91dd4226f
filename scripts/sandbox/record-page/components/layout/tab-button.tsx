import type { TabProps } from '@hubspot/ui-extensions';
import type { KeyboardEvent } from 'react';
import type { RemoteChild } from './read-children.ts';
import { useRemoteProps } from './use-remote-props.ts';

export type TabId = string | number;

interface TabButtonProps {
  readonly tab: RemoteChild<TabProps>;
  readonly id: TabId;
  readonly base: string;
  readonly selected: boolean;
  readonly onChoose: (id: TabId) => void;
}

const moves: Record<string, (from: number, count: number) => number> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_from, count) => count - 1,
};

/** Arrow keys, Home and End move between the tabs that are not disabled, and choose on the way. */
function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const move = moves[event.key];
  const list = event.currentTarget.parentElement;
  if (!move || !list) return;
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]:not(:disabled)')];
  const next = tabs[move(tabs.indexOf(event.currentTarget), tabs.length)];
  event.preventDefault();
  next?.focus();
  next?.click();
}

export function TabButton({ tab, id, base, selected, onChoose }: TabButtonProps) {
  const { title, disabled, tooltip } = useRemoteProps(tab);
  return (
    <button
      type="button"
      role="tab"
      id={`${base}-tab-${id}`}
      aria-selected={selected}
      aria-controls={selected ? `${base}-panel` : undefined}
      tabIndex={selected ? 0 : -1}
      disabled={disabled}
      title={tooltip}
      onClick={() => onChoose(id)}
      onKeyDown={moveFocus}
    >
      {title}
    </button>
  );
}
