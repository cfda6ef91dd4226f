import { Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { WindowView } from 'alongside-hubspot-ui/generated/contract.ts';
import { MomentTag } from 'alongside-hubspot-ui/show/moment-tag.tsx';
import { barVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

const WHOLE = 10_000;

/** How much of a protection window has passed, from start to end, and what keeps it alive. */
export function WindowBar({ window }: { readonly window: WindowView }) {
  const { partner, products, startsAt, endsAt, left, extended, keepAlive } = window;
  return (
    <Flex direction="column" gap="xs">
      <ProgressBar
        title={`${partner} · ${products}`}
        aria-label={`${words.protection} ${partner}, ${startsAt.text} – ${endsAt.text}: ${left}`}
        value={window.elapsed}
        maxValue={WHOLE}
        valueDescription={left}
        variant={barVariant[window.tone]}
      />
      <Flex justify="between" align="center" wrap gap="xs">
        <Text variant="microcopy">{startsAt.text}</Text>
        <MomentTag moment={endsAt} tone={window.tone} />
      </Flex>
      {extended ? <Text variant="microcopy">{extended.text}</Text> : null}
      {keepAlive ? <Text>{keepAlive.text}</Text> : null}
    </Flex>
  );
}
