import type { HeadingProps, TextProps } from '@hubspot/ui-extensions';
import type { CSSProperties, ElementType } from 'react';
import { classes } from '../sizes.ts';

const weights = { regular: 400, demibold: 500, bold: 600 } as const;
const lines = { none: 'none', underline: 'underline', strikethrough: 'line-through' } as const;

function textStyle(props: TextProps): CSSProperties {
  const { fontWeight, italic, lineDecoration, textTransform } = props.format ?? {};
  const isSentence = textTransform === 'sentenceCase';
  return {
    fontWeight: fontWeight && weights[fontWeight],
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: lineDecoration && lines[lineDecoration],
    textTransform: isSentence ? undefined : textTransform,
    maxWidth: typeof props.truncate === 'object' ? props.truncate.maxWidth : undefined,
  };
}

export function Text(props: TextProps) {
  const Tag: ElementType = props.inline ? 'span' : 'div';
  const sentence = props.format?.textTransform === 'sentenceCase' && 'ui-sentence';
  return (
    <Tag
      className={classes(
        props.variant === 'microcopy' ? 'ui-microcopy' : 'ui-text',
        props.truncate ? 'ui-truncate' : undefined,
        sentence,
      )}
      style={textStyle(props)}
      data-testid={props.testId}
      title={typeof props.truncate === 'object' ? props.truncate.tooltipText : undefined}
    >
      {props.children}
    </Tag>
  );
}

export function Heading({ children, inline, testId }: HeadingProps) {
  return (
    <h3 className={classes('ui-heading', inline && 'ui-inline')} data-testid={testId}>
      {children}
    </h3>
  );
}
