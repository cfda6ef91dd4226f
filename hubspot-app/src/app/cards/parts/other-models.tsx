import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { AttributionView } from 'alongside-hubspot-ui/generated/contract.ts';
import { words } from 'alongside-hubspot-ui/words.ts';

/** What other models would give, for whoever compares; closed until it is asked for. */
export function OtherModels({ others }: { readonly others: AttributionView['others'] }) {
  if (others === undefined) return null;
  return (
    <Accordion title={words.otherModels} size="sm">
      <Flex direction="column" gap="xs">
        {others.map(({ models, parts }) => (
          <Flex key={models} direction="column">
            <Text format={{ fontWeight: 'bold' }}>{models}</Text>
            <Text>{parts}</Text>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
