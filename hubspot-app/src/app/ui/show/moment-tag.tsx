import { Tag, Text, Tooltip } from '@hubspot/ui-extensions';
import type { Moment, Tone } from '../generated/contract.ts';
import { tagVariant } from './tones.ts';

/** A moment that confers or ends a right: its time and zone stand in the tooltip. */
export function MomentTag({ moment, tone = 'neutral' }: { moment: Moment; tone?: Tone }) {
  if (moment.tooltip === undefined) return <Text variant="microcopy">{moment.text}</Text>;
  return (
    <Tag variant={tagVariant[tone]} overlay={<Tooltip>{moment.tooltip}</Tooltip>}>
      {moment.text}
    </Tag>
  );
}
