import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'rolldown/parseAst';
import type { Child, Shape, Shapes } from './shape.ts';

type Statement = ReturnType<typeof parseAst>['body'][number];
type Alias = Extract<Statement, { type: 'TSTypeAliasDeclaration' }>;
type TypeNode = Alias['typeAnnotation'];
type Union = Extract<TypeNode, { type: 'TSUnionType' }>;
type Literal = Extract<TypeNode, { type: 'TSTypeLiteral' }>;

const require = createRequire(import.meta.url);

/**
 * The types of the metadata interface, from the declarations that Salesforce generates from its
 * WSDL (`@salesforce/types`): no schema of it is published in another form.
 */
export function readShapes(): Shapes {
  const file = require.resolve('@salesforce/types/metadata');
  const text = readFileSync(file.replace(/\.js$/, '.d.ts'), 'utf8');
  const aliases = parseAst(text, { lang: 'dts' }).body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = statement;
    return declaration?.type === 'TSTypeAliasDeclaration' ? [declaration] : [];
  });
  return new Map(aliases.map(({ id, typeAnnotation }) => [id.name, toShape(typeAnnotation)]));
}

const SIMPLE: Readonly<Record<string, Shape>> = {
  TSStringKeyword: { kind: 'text' },
  TSNumberKeyword: { kind: 'number' },
  TSBooleanKeyword: { kind: 'boolean' },
};

function toShape(node: TypeNode): Shape {
  if (node.type === 'TSArrayType') return { kind: 'list', of: toShape(node.elementType) };
  if (node.type === 'TSLiteralType') return { kind: 'enum', values: literalsOf([node]) };
  if (node.type === 'TSUnionType') return { kind: 'enum', values: literalsOf(node.types) };
  if (node.type === 'TSTypeReference' && node.typeName.type === 'Identifier') {
    return { kind: 'named', name: node.typeName.name };
  }
  if (node.type === 'TSTypeLiteral') {
    return { kind: 'element', children: new Map(childrenOf(node)) };
  }
  if (node.type === 'TSIntersectionType') {
    return { kind: 'element', children: new Map(node.types.flatMap(inherit)) };
  }
  return SIMPLE[node.type] ?? { kind: 'anything' };
}

function literalsOf(nodes: Union['types']): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'TSLiteralType' && 'value' in node.literal ? [String(node.literal.value)] : [],
  );
}

/** All types inherit from `Metadata`, which gives them a name. */
function inherit(node: TypeNode): readonly [string, Child][] {
  if (node.type === 'TSTypeLiteral') return childrenOf(node);
  return [['fullName', { shape: { kind: 'text' }, required: false }]];
}

function childrenOf(node: Literal): readonly [string, Child][] {
  return node.members.flatMap((member): [string, Child][] => {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return [];
    const type = member.typeAnnotation?.typeAnnotation;
    const shape: Shape = type ? toShape(type) : { kind: 'anything' };
    return [[member.key.name, { shape, required: !member.optional }]];
  });
}
