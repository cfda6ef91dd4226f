import { Button, EmptyState, Flex, Heading, Text } from '@hubspot/ui-extensions';
import type { BackendError } from 'alongside-hubspot-ui/backend/backend-error.ts';
import type { QueueModel } from 'alongside-hubspot-ui/generated/contract.ts';
import { StaleNotice } from 'alongside-hubspot-ui/load/stale-notice.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { QueueTable } from './queue-table.tsx';

interface QueueProps {
  readonly queue: QueueModel;
  readonly stale: BackendError | undefined;
  readonly reload: () => void;
  readonly showMore: () => void;
}

/** What waits, by due time, or that nothing does. */
export function Queue({ queue, stale, reload, showMore }: QueueProps) {
  const { title, summary, items, empty } = queue;
  return (
    <Flex direction="column" gap="md">
      <StaleNotice error={stale} retry={reload} />
      {items.length === 0 ? (
        <EmptyState title={empty.title} layout="vertical" imageName="task">
          <Text>{empty.text}</Text>
        </EmptyState>
      ) : (
        <>
          <Flex direction="column" gap="flush">
            <Heading>{title}</Heading>
            <Text>{summary}</Text>
          </Flex>
          <QueueTable items={items} />
        </>
      )}
      {queue.nextCursor === undefined ? null : (
        <Button variant="secondary" size="sm" onClick={showMore}>
          {words.queue.more}
        </Button>
      )}
    </Flex>
  );
}
