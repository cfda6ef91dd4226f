import { Flex, Text } from '@hubspot/ui-extensions';
import type { ProductProtection } from 'alongside-hubspot-ui/generated/contract.ts';
import { Section } from 'alongside-hubspot-ui/show/section.tsx';
import { words } from 'alongside-hubspot-ui/words.ts';
import { WindowBar } from './window-bar.tsx';

/** Live and past windows under each product line they cover. */
export function ProductProtections(props: { readonly protection: readonly ProductProtection[] }) {
  if (props.protection.length === 0) return <Text>{words.noProtection}</Text>;
  return (
    <Flex direction="column" gap="md">
      {props.protection.map(({ product, windows, more }) => (
        <Section key={product} title={product}>
          {windows.map((window) => (
            <WindowBar key={window.windowId} window={window} />
          ))}
          {more === undefined ? null : <Text variant="microcopy">{more}</Text>}
        </Section>
      ))}
    </Flex>
  );
}
