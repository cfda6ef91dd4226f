import { findFields, namesOf, objectOf } from '../read/find-fields.ts';
import { childrenOf, textOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';

/** The second language. */
const LANGUAGE = 'de';

/** Whatever a person reads of the package has its German words; a protected object nobody reads. */
export function checkTranslations(files: readonly MetadataFile[]): Problems {
  const there = new Set([
    ...ofFields(files),
    ...ofObjects(files),
    ...ofValues(files),
    ...ofRest(files),
  ]);
  return wanted(files)
    .filter((name) => !there.has(name))
    .map((name) => `There is no German for ${name}`);
}

function wanted(files: readonly MetadataFile[]): readonly string[] {
  const ofType = (type: string) => files.filter((file) => file.type === type);
  const hidden = ofType('CustomObject')
    .filter(({ body }) => textOf(body, 'visibility') === 'Protected')
    .map(({ name }) => name);
  return [
    ...findFields(files)
      .filter(({ object }) => !hidden.includes(object))
      .map(({ object, name }) => `${object}.${name}`),
    ...namesOf(files, 'CustomObject').filter((name) => !hidden.includes(name)),
    ...ofType('ValidationRule').map(({ path, name }) => `${objectOf(path)}.${name}`),
    ...ofType('GlobalValueSet').flatMap(({ name, body }) =>
      childrenOf(body, 'customValue').map((value) => `${name}: ${textOf(value, 'label')}`),
    ),
    ...ofType('CustomLabels').flatMap(({ body }) =>
      childrenOf(body, 'labels').map((label) => textOf(label, 'fullName')),
    ),
    ...namesOf(files, 'ReportType'),
    ...namesOf(files, 'CustomApplication'),
    // The tab of an object bears the object's name.
    ...ofType('CustomTab')
      .filter(({ body }) => textOf(body, 'label') !== '')
      .map(({ name }) => name),
  ];
}

const FOLDER = new RegExp(`^objectTranslations/(.+)-${LANGUAGE}/`);

function ofFields(files: readonly MetadataFile[]): readonly string[] {
  return files
    .filter(
      ({ type, body }) => type === 'CustomFieldTranslation' && hasTexts(body, 'label', 'help'),
    )
    .map(({ path, body }) => `${FOLDER.exec(path)?.[1] ?? ''}.${textOf(body, 'name')}`);
}

function ofObjects(files: readonly MetadataFile[]): readonly string[] {
  return files
    .filter(({ type }) => type === 'CustomObjectTranslation')
    .flatMap(({ path, body }) => {
      const object = FOLDER.exec(path)?.[1] ?? '';
      const rules = childrenOf(body, 'validationRules').filter((one) =>
        hasTexts(one, 'errorMessage'),
      );
      return [
        ...(childrenOf(body, 'caseValues').length > 0 ? [object] : []),
        ...rules.map((rule) => `${object}.${textOf(rule, 'name')}`),
      ];
    });
}

function ofValues(files: readonly MetadataFile[]): readonly string[] {
  return files
    .filter(({ type }) => type === 'GlobalValueSetTranslation')
    .flatMap(({ name, body }) =>
      childrenOf(body, 'valueTranslation')
        .filter((value) => hasTexts(value, 'translation'))
        .map((value) => `${name.replace(`-${LANGUAGE}`, '')}: ${textOf(value, 'masterLabel')}`),
    );
}

function ofRest(files: readonly MetadataFile[]): readonly string[] {
  return files
    .filter(({ type, name }) => type === 'Translations' && name === LANGUAGE)
    .flatMap(({ body }) =>
      ['customLabels', 'customApplications', 'customTabs', 'reportTypes'].flatMap((kind) =>
        childrenOf(body, kind)
          .filter((one) => hasTexts(one, 'label'))
          .map((one) => textOf(one, 'name')),
      ),
    );
}

function hasTexts(element: MetadataFile['body'], ...names: readonly string[]): boolean {
  return names.every((name) => textOf(element, name) !== '');
}
