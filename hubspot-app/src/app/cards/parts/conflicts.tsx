import { Button, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { ConflictView } from 'alongside-hubspot-ui/generated/contract.ts';
import { ConflictPanel } from 'alongside-hubspot-ui/panels/conflict-panel.tsx';
import { conflictPath } from 'alongside-hubspot-ui/panels/conflict-path.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** Each conflict in a line that opens it side by side. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly ConflictView[] }) {
  if (conflicts.length === 0) return null;
  return (
    <Section title={words.conflicts}>
      {conflicts.map((conflict) => (
        <ConflictLine key={conflict.conflictId} conflict={conflict} />
      ))}
    </Section>
  );
}

function ConflictLine({ conflict }: { readonly conflict: ConflictView }) {
  const { conflictId, title, status, due, reasons, tone } = conflict;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text format={{ fontWeight: 'demibold' }}>{title}</Text>
      <StatusTag variant={statusTagVariant[tone]}>
        {due ? `${status} · ${words.due} ${due.text}` : status}
      </StatusTag>
      {reasons.map((reason) => (
        <Text key={reason}>{reason}</Text>
      ))}
      <Button
        size="xs"
        variant="secondary"
        overlay={<ConflictPanel path={conflictPath(conflictId)} />}
      >
        {words.sideBySide}
      </Button>
    </Flex>
  );
}
