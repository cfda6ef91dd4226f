import { Text } from '@hubspot/ui-extensions';
import type { SyncView } from 'alongside-hubspot-ui/generated/contract.ts';

/** Whether the CRM has everything we know, as the last small line. */
export function SyncLine({ sync }: { readonly sync: SyncView }) {
  return <Text variant="microcopy">{sync.text}</Text>;
}
