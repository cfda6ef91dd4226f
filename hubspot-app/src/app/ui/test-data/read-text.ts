import type { RenderedNode } from '@hubspot/ui-extensions/testing';

/** Every text below a node, in order, what opens over it included. */
export function readText(node: RenderedNode): string {
  if (!('childNodes' in node)) return node.text;
  const below = node.childNodes.map(readText);
  const overlay = 'props' in node ? (node.props as { overlay?: RenderedNode }).overlay : undefined;
  return [...below, ...(overlay ? [readText(overlay)] : [])].join('\n');
}
