import { StatusTag, Text } from '@hubspot/ui-extensions';
import type { SyncView } from 'alongside-hubspot-ui/generated/contract.ts';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';

/** Whether the CRM has everything we know, as the last small line, louder when it has not. */
export function SyncLine({ sync }: { readonly sync: SyncView }) {
  const calm = sync.tone === 'neutral' || sync.tone === 'success';
  if (calm) return <Text variant="microcopy">{sync.text}</Text>;
  return <StatusTag variant={statusTagVariant[sync.tone]}>{sync.text}</StatusTag>;
}
