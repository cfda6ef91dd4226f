import { Button, Flex } from '@hubspot/ui-extensions';
import type { QueueItem } from 'alongside-hubspot-ui/generated/contract.ts';
import { ConflictPanel } from 'alongside-hubspot-ui/panels/conflict-panel.tsx';
import { conflictPath } from 'alongside-hubspot-ui/panels/conflict-path.ts';
import { ActionRow } from 'alongside-hubspot-ui/show/action-row.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';

/** The row's own actions, and the conflict it is part of. */
export function RowActions({ item }: { readonly item: QueueItem }) {
  const { actions, conflictId } = item;
  const reviewed = actions.some((action) => action.id === 'review_conflict');
  return (
    <Flex direction="column" gap="xs" align="start">
      <ActionRow actions={actions} size="xs" />
      {conflictId === undefined || reviewed ? null : (
        <Button
          size="xs"
          variant="secondary"
          overlay={<ConflictPanel path={conflictPath(conflictId)} />}
        >
          {words.queue.reviewConflict}
        </Button>
      )}
    </Flex>
  );
}
