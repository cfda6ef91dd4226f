import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { Children, useId, useState } from 'react';
import { settle } from '../settle.ts';
import { classes } from '../sizes.ts';
import { readChildren } from './read-children.ts';
import { TabButton, type TabId } from './tab-button.tsx';

/** HubSpot's Tabs: the buttons are drawn here, from the Tab children; only the chosen Tab renders. */
export function Tabs(props: TabsProps) {
  const children = Children.toArray(props.children);
  const tabs = readChildren<TabProps>(children);
  const ids: TabId[] = tabs.map((tab, index) => tab.component.props.tabId ?? index);
  const [chosen, setChosen] = useState<TabId | undefined>(props.defaultSelected);
  const base = useId();
  const selected = props.selected ?? chosen ?? ids[0];
  const choose = (id: TabId) => {
    setChosen(id);
    settle((props.onSelectedChange as ((id: TabId) => void) | undefined)?.(id));
  };
  const index = ids.findIndex((id) => id === selected);
  const kind = props.variant === 'enclosed' && 'ui-tabs-enclosed';
  return (
    <div data-testid={props.testId}>
      <div role="tablist" className={classes('ui-tabs', kind, props.fill && 'ui-tabs-fill')}>
        {tabs.map((tab, position) => (
          <TabButton
            key={ids[position]}
            tab={tab}
            id={ids[position] ?? position}
            base={base}
            selected={position === index}
            onChoose={choose}
          />
        ))}
      </div>
      {index >= 0 && (
        <div
          role="tabpanel"
          id={`${base}-panel`}
          aria-labelledby={`${base}-tab-${ids[index]}`}
          className="ui-tabpanel"
          tabIndex={0}
        >
          {children[index]}
        </div>
      )}
    </div>
  );
}

export function Tab({ children }: TabProps) {
  return <>{children}</>;
}
