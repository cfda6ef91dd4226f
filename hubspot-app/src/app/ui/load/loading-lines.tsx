import { Flex, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { words } from '../words.ts';

const NO_BREAK_SPACE = '\u00A0';

/** Holds the height of what is coming, so that nothing jumps when it arrives. */
export function LoadingLines({ lines }: { readonly lines: number }) {
  return (
    <Flex direction="column" gap="sm">
      <LoadingSpinner label={words.loading} size="sm" showLabel />
      {Array.from({ length: lines }, (_, line) => (
        <Text key={line}>{NO_BREAK_SPACE}</Text>
      ))}
    </Flex>
  );
}
