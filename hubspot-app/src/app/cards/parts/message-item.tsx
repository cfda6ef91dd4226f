import { Flex, Text, Tile } from '@hubspot/ui-extensions';
import type { MessageView } from 'alongside-hubspot-ui/generated/contract.ts';

/** One message: who wrote it to whom and when, then the text. */
export function MessageItem({ message }: { readonly message: MessageView }) {
  const { author, audience, posted, body } = message;
  return (
    <Tile compact>
      <Flex direction="column" gap="flush">
        <Text variant="microcopy">{`${author} · ${audience} · ${posted.text}`}</Text>
        <Text>{body}</Text>
      </Flex>
    </Tile>
  );
}
