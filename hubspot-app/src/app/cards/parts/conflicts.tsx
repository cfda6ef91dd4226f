import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { ActionButton } from 'alongside-hubspot-ui/act/action-button.tsx';
import type { CardAction, ConflictView } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

interface ConflictsProps {
  readonly conflicts: readonly ConflictView[];
  /** Where the backend lets this reader open a conflict, the button stands in its line. */
  readonly actions: readonly CardAction[];
}

/** Each conflict in a few lines, and the way to see it side by side. */
export function Conflicts({ conflicts, actions }: ConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <Section title={words.conflicts}>
      {conflicts.map((conflict) => (
        <ConflictLine
          key={conflict.conflictId}
          conflict={conflict}
          review={actions.find((action) => opens(action, conflict))}
        />
      ))}
    </Section>
  );
}

const opens = ({ id, call }: CardAction, { conflictId }: ConflictView) =>
  id === 'review_conflict' && call?.path.endsWith(conflictId) === true;

function ConflictLine(props: {
  readonly conflict: ConflictView;
  readonly review: CardAction | undefined;
}) {
  const { conflict, review } = props;
  const { title, status, due, reasons, tone } = conflict;
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text format={{ fontWeight: 'bold' }}>{title}</Text>
      <StatusTag variant={statusTagVariant[tone]}>
        {due ? `${status} · ${words.due} ${due.text}` : status}
      </StatusTag>
      {reasons.map((reason) => (
        <Text key={reason}>{reason}</Text>
      ))}
      {review ? <ActionButton action={review} size="xs" /> : null}
    </Flex>
  );
}
