import { Flex, ProgressBar, StatusTag, Text } from '@hubspot/ui-extensions';
import type { IncumbentView } from 'alongside-hubspot-ui/generated/contract.ts';
import { MomentTag } from 'alongside-hubspot-ui/show/moment-tag.tsx';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { statusTagVariant } from 'alongside-hubspot-ui/show/tones.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

const WHOLE = 10_000;

/** Who holds what was sold, how much of its term has passed, and how the renewal stands. */
export function Incumbents({ incumbents }: { readonly incumbents: readonly IncumbentView[] }) {
  if (incumbents.length === 0) return null;
  return (
    <Section title={words.account.incumbents}>
      {incumbents.map((incumbent) => (
        <RenewalClock key={`${incumbent.partnerId}${incumbent.products}`} incumbent={incumbent} />
      ))}
    </Section>
  );
}

function RenewalClock({ incumbent }: { readonly incumbent: IncumbentView }) {
  const { partner, products, won, termEnds, elapsed, left, renewal } = incumbent;
  return (
    <Flex direction="column" gap="xs">
      <ProgressBar
        title={`${partner} · ${products}`}
        aria-label={`${words.account.term} ${partner}, ${won} – ${termEnds.text}: ${left}`}
        value={elapsed}
        maxValue={WHOLE}
        valueDescription={left}
      />
      <Flex justify="between" align="center" wrap gap="xs">
        <Text variant="microcopy">{won}</Text>
        <MomentTag moment={termEnds} />
      </Flex>
      <StatusTag variant={statusTagVariant[renewal.tone]}>{renewal.text}</StatusTag>
    </Flex>
  );
}
