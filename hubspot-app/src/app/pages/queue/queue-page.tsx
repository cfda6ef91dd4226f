import { Flex, Tab, Tabs } from '@hubspot/ui-extensions';
import { type HostActions, type HostContext, useBackend } from 'alongside-hubspot-ui/use-host.ts';
import { words } from 'alongside-hubspot-ui/words.ts';
import { useState } from 'react';
import { ProgrammeTab } from '../programme/programme-tab.tsx';
import { QueueTab } from './queue-tab.tsx';
import type { Show } from './use-queue.ts';

const shows: readonly Show[] = ['waiting', 'conflicts', 'decided'];

interface QueuePageProps {
  readonly context: HostContext;
  readonly actions: HostActions;
}

const PROGRAMME = 'programme';

/** The manager's queue: what waits, what collides, what was decided; beside it what the programme brings. Only the open tab is read. */
export function QueuePage({ context, actions }: QueuePageProps) {
  const backend = useBackend(context);
  const [selected, setSelected] = useState<Show | typeof PROGRAMME>('waiting');
  const select = (id: string | number) => {
    const found = ([...shows, PROGRAMME] as const).find((one) => one === id);
    if (found) setSelected(found);
  };
  return (
    <Flex direction="column" gap="md">
      <Tabs selected={selected} onSelectedChange={select}>
        {shows.map((show) => (
          <Tab key={show} tabId={show} title={words.queue[show]}>
            {show === selected ? (
              <QueueTab backend={backend} actions={actions} show={show} />
            ) : null}
          </Tab>
        ))}
        <Tab tabId={PROGRAMME} title={words.programme.tab}>
          {selected === PROGRAMME ? <ProgrammeTab backend={backend} /> : null}
        </Tab>
      </Tabs>
    </Flex>
  );
}
