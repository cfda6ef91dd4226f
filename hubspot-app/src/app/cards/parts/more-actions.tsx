import { Accordion } from '@hubspot/ui-extensions';
import type { CardAction } from 'alongside-hubspot-ui/generated/contract.ts';
import { ActionRow } from 'alongside-hubspot-ui/show/action-row.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Rare actions, out of the way; unlike a menu it can say why one is disabled. */
export function MoreActions({ actions }: { readonly actions: readonly CardAction[] }) {
  if (actions.length === 0) return null;
  return (
    <Accordion title={words.moreActions} size="sm">
      <ActionRow actions={actions} />
    </Accordion>
  );
}
