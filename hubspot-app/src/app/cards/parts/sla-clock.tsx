import { Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { SlaView } from 'alongside-hubspot-ui/generated/contract.ts';
import { MomentTag } from 'alongside-hubspot-ui/show/moment-tag.tsx';
import { barVariant } from 'alongside-hubspot-ui/show/tones.ts';

const WHOLE = 10_000;

/** How much of the time for a decision has passed; a paused clock has no bar. */
export function SlaClock({ sla }: { readonly sla: SlaView | undefined }) {
  if (!sla) return null;
  return (
    <Flex direction="column" gap="xs">
      {sla.paused ? (
        <Text>{sla.text}</Text>
      ) : (
        <ProgressBar
          title={sla.text}
          aria-label={sla.text}
          value={sla.elapsed}
          maxValue={WHOLE}
          variant={barVariant[sla.tone]}
        />
      )}
      <MomentTag moment={sla.due} tone={sla.tone} />
    </Flex>
  );
}
