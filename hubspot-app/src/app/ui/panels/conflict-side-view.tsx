import { Flex, List, StatusTag, Text, Tile } from '@hubspot/ui-extensions';
import type { ConflictSide } from '../generated/contract.ts';
import { words } from '../words.ts';

/** One partner's side: what speaks for it and what it loses. */
export function ConflictSideView(props: {
  readonly side: ConflictSide;
  readonly proposed: boolean;
}) {
  const { side, proposed } = props;
  return (
    <Tile compact>
      <Flex direction="column" gap="sm">
        <Text format={{ fontWeight: 'bold' }}>{`${side.partner} · ${side.tier}`}</Text>
        {proposed ? <StatusTag variant="info">{words.proposed}</StatusTag> : null}
        <Text>{`${side.status} · ${words.submitted} ${side.submitted.text}`}</Text>
        <Sentences title={words.facts} sentences={side.facts} />
        <Sentences title={words.evidence} sentences={side.evidence} none={words.noEvidence} />
        <Sentences title={words.missing} sentences={side.missing} />
        <Sentences title={words.loses} sentences={[side.loses]} />
      </Flex>
    </Tile>
  );
}

function Sentences(props: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly none?: string;
}) {
  const { title, sentences, none } = props;
  if (sentences.length === 0 && none === undefined) return null;
  return (
    <Flex direction="column" gap="flush">
      <Text format={{ fontWeight: 'bold' }}>{title}</Text>
      <List>
        {(sentences.length === 0 ? [none] : sentences).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </List>
    </Flex>
  );
}
