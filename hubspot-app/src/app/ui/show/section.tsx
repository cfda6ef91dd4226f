import { Flex, Heading } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';

/** A heading and what belongs to it. */
export function Section(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Flex direction="column" gap="sm">
      <Heading>{props.title}</Heading>
      {props.children}
    </Flex>
  );
}
