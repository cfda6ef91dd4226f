import { findFields, namesOf, objectOf } from '../read/find-fields.ts';
import {
  allTexts,
  childrenOf,
  textOf,
  type MetadataFile,
  type Problems,
  type XmlElement,
} from '../read/metadata-file.ts';

/** Metadata that names fields of the object in whose folder it stands. */
const BESIDE_ITS_OBJECT = new Set(['CustomField', 'ValidationRule', 'ListView', 'CompactLayout']);

/** Elements that hold words for people, or names of other things. */
const NOT_READ = new Set(['description', 'relatedList', 'relationshipName', 'valueSetName']);

const GLOBAL = /\$(Setup|Permission)\.(\w+)(?:\.(\w+))?/g;
const OUR_FIELD = /\bPRM_\w+__c\b/g;

/** Formulas, rules, lists and layouts name only fields, settings and permissions that are there. */
export function checkReferences(files: readonly MetadataFile[]): Problems {
  const there = new Set([
    ...findFields(files).map(({ object, name }) => `${object}.${name}`),
    ...namesOf(files, 'CustomPermission'),
  ]);
  const objects = namesOf(files, 'CustomObject');
  return files.flatMap((file) =>
    partsOf(file)
      .flatMap(({ object, element }) => namesIn(element, object, objects))
      .filter((name) => !there.has(name))
      .map((name) => `${file.path}: there is no ${name}`),
  );
}

interface Part {
  readonly object: string;
  readonly element: XmlElement;
}

/** The parts of a file that speak about one object each. */
function partsOf({ path, type, body }: MetadataFile): readonly Part[] {
  if (BESIDE_ITS_OBJECT.has(type)) return [{ object: objectOf(path), element: body }];
  if (type !== 'Layout') return [];
  const object = /^layouts\/(\w+)-/.exec(path)?.[1] ?? '';
  const lists = childrenOf(body, 'relatedLists').map((element) => ({
    object: textOf(element, 'relatedList').split('.')[0] ?? '',
    element,
  }));
  const sections = childrenOf(body, 'layoutSections').map((element) => ({ object, element }));
  return [...sections, ...lists];
}

function namesIn(
  element: XmlElement,
  object: string,
  objects: readonly string[],
): readonly string[] {
  return allTexts(element)
    .filter(({ name }) => !NOT_READ.has(name))
    .flatMap(({ text }) => [
      ...[...text.matchAll(GLOBAL)].map(([, kind, first = '', second = '']) =>
        kind === 'Permission' ? first : `${first}.${second}`,
      ),
      ...[...text.replaceAll(GLOBAL, '').matchAll(OUR_FIELD)]
        .filter(([name]) => !objects.includes(name))
        .map(([name]) => `${object}.${name}`),
    ]);
}
