import { findFields } from '../read/find-fields.ts';
import { textOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';

/** An admin reads the description in Setup, a user the help beside the field; both are sentences. */
const TEXTS = { description: 1000, inlineHelpText: 510 } as const;

/** Every field is ours by its name and says what it is for. */
export function checkFields(files: readonly MetadataFile[]): Problems {
  return findFields(files).flatMap(({ name, path, body }) => [
    ...(/^PRM(_[A-Z][A-Za-z]*)+__c$/.test(name)
      ? []
      : [`${path}: the name is not PRM_Some_Words__c`]),
    ...(textOf(body, 'fullName') === name ? [] : [`${path}: <fullName> is not the file's name`]),
    ...Object.entries(TEXTS).flatMap(([element, limit]) => {
      const text = textOf(body, element);
      if (!text.endsWith('.')) return [`${path}: <${element}> is no sentence`];
      return text.length > limit ? [`${path}: <${element}> is longer than ${limit}`] : [];
    }),
  ]);
}
