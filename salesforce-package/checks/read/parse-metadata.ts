import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isElement, type MetadataFile, type Problems, type XmlElement } from './metadata-file.ts';
import type { TextFile } from './read-package.ts';

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
});

export interface ParsedMetadata {
  readonly files: readonly MetadataFile[];
  /** Files that are no XML with one root element. */
  readonly problems: Problems;
}

export function parseMetadata(sources: readonly TextFile[]): ParsedMetadata {
  const files: MetadataFile[] = [];
  const problems: string[] = [];
  for (const source of sources) {
    const found = parseFile(source);
    if (typeof found === 'string') problems.push(`${source.path}: ${found}`);
    else files.push(found);
  }
  return { files, problems };
}

/** @returns what is wrong, if the file cannot be read */
function parseFile({ path: file, text }: TextFile): MetadataFile | string {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return valid.err.msg;
  const [root, ...others] = Object.entries(parser.parse(text) as XmlElement);
  if (root === undefined || others.length > 0) return 'it needs exactly one root element';
  const [type, body] = root;
  const name = path.posix.basename(file).replace(/\.[^.]+-meta\.xml$/, '');
  return { path: file, type, name, body: isElement(body) ? body : {} };
}
