import {
  isElement,
  toList,
  type MetadataFile,
  type Problems,
  type XmlValue,
} from '../read/metadata-file.ts';
import type { Shape, Shapes } from './shape.ts';

type Of<K extends Shape['kind']> = Extract<Shape, { kind: K }>;

/** What the interface takes as text, and a project writes as elements; checked with its component. */
const WRITTEN_OUT = new Set(['targetConfigs']);

/** Holds every file against the type its root element names. */
export function checkShapes(files: readonly MetadataFile[], shapes: Shapes): Problems {
  return files.flatMap(({ path, type, body }) => {
    const shape = shapes.get(type);
    if (!shape) return [`${path}: Salesforce knows no <${type}>`];
    return checkValue(body, shape, shapes).map((problem) => `${path}: ${problem}`);
  });
}

function checkValue(value: XmlValue, shape: Shape, shapes: Shapes): Problems {
  if (shape.kind === 'list') {
    return toList(value).flatMap((one) => checkValue(one, shape.of, shapes));
  }
  if (Array.isArray(value)) return ['stands there more than once'];
  if (shape.kind === 'element') return checkElement(value, shape, shapes);
  if (shape.kind === 'anything') return [];
  if (shape.kind !== 'named') return checkText(value, shape);
  const known = shapes.get(shape.name);
  return known ? checkValue(value, known, shapes) : [];
}

function checkElement(value: XmlValue, shape: Of<'element'>, shapes: Shapes): Problems {
  if (typeof value === 'string' && value !== '') return [`"${value}" stands where elements belong`];
  const element = isElement(value) ? value : {};
  const missing = [...shape.children]
    .filter(([name, child]) => child.required && child.shape.kind !== 'list' && !(name in element))
    .map(([name]) => `<${name}> is missing`);
  const wrong = Object.entries(element).flatMap(([name, child]) => {
    if (WRITTEN_OUT.has(name)) return [];
    const known = shape.children.get(name);
    if (!known) return [`<${name}> is not known here`];
    return checkValue(child ?? '', known.shape, shapes).map((problem) => `<${name}> ${problem}`);
  });
  return [...missing, ...wrong];
}

const FORMS = {
  text: /^[^]*$/,
  boolean: /^(true|false)$/,
  number: /^-?\d+(\.\d+)?$/,
} as const;

function checkText(value: XmlValue, shape: Of<keyof typeof FORMS> | Of<'enum'>): Problems {
  if (typeof value !== 'string') return ['holds elements where text belongs'];
  if (shape.kind !== 'enum') {
    return FORMS[shape.kind].test(value) ? [] : [`"${value}" is no ${shape.kind}`];
  }
  if (shape.values.includes(value)) return [];
  return [`"${value}" is none of ${shape.values.slice(0, 6).join(', ')}`];
}
