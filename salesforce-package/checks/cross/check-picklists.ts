import { findFields, namesOf } from '../read/find-fields.ts';
import { childrenOf, textOf, type MetadataFile, type Problems } from '../read/metadata-file.ts';
import { valueSets } from './value-sets.ts';

/** Every picklist offers our own words and no others; a renamed label changes nothing. */
export function checkPicklists(files: readonly MetadataFile[]): Problems {
  return [...checkFieldsOf(files), ...checkSets(files), ...checkWordsInFormulas(files)];
}

function checkFieldsOf(files: readonly MetadataFile[]): Problems {
  const known = namesOf(files, 'GlobalValueSet');
  return findFields(files)
    .filter(({ body }) => textOf(body, 'type') === 'Picklist')
    .flatMap(({ path, body }) => {
      const [set] = childrenOf(body, 'valueSet');
      const name = set ? textOf(set, 'valueSetName') : '';
      if (!known.includes(name)) return [`${path}: there is no global value set "${name}"`];
      return set && textOf(set, 'restricted') === 'true' ? [] : [`${path}: anybody may add values`];
    });
}

function checkSets(files: readonly MetadataFile[]): Problems {
  return files
    .filter(({ type }) => type === 'GlobalValueSet')
    .flatMap(({ path, name, body }) => {
      const ours = valueSets[name];
      if (!ours) return [`${path}: no words of ours belong to it`];
      const offered = childrenOf(body, 'customValue').map((value) => textOf(value, 'fullName'));
      if (offered.join() === ours.join()) return [];
      return [`${path}: offers ${offered.join(', ')}, but our words are ${ours.join(', ')}`];
    });
}

const COMPARED = /ISPICKVAL\(\s*(PRM_\w+__c)\s*,\s*"([^"]*)"/g;

/** A formula that asks for a word we never write is silently false. */
function checkWordsInFormulas(files: readonly MetadataFile[]): Problems {
  const setOf = new Map(
    findFields(files).map(({ name, body }) => {
      const [set] = childrenOf(body, 'valueSet');
      return [name, set ? textOf(set, 'valueSetName') : ''];
    }),
  );
  return files.flatMap(({ path, body }) => {
    const formula = textOf(body, 'formula') + textOf(body, 'errorConditionFormula');
    return [...formula.matchAll(COMPARED)]
      .filter(([, field = '', word = '']) => {
        const words = valueSets[setOf.get(field) ?? ''] ?? [];
        return word !== '' && !words.includes(word);
      })
      .map(([, field, word]) => `${path}: ${field} is never "${word}"`);
  });
}
