import { Flex, Text } from '@hubspot/ui-extensions';
import type { RevenueView } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';

/** The parts of what was won, for a place too narrow for a table. */
export function RevenueLines({ revenue }: { readonly revenue: RevenueView }) {
  if (revenue.rows.length === 0) return null;
  return (
    <Section title={words.account.revenue}>
      {revenue.rows.map(({ partner, deals, amounts = [] }) => (
        <Flex key={partner} direction="column" gap="flush">
          <Text format={{ fontWeight: 'bold' }}>{partner}</Text>
          <Text>{[deals, ...amounts.map(({ text }) => text)].join(' · ')}</Text>
        </Flex>
      ))}
      <Text variant="microcopy">{revenue.state}</Text>
    </Section>
  );
}
