import scratchSchema from '@salesforce/schemas/project-scratch-def.schema.json' with { type: 'json' };
import projectSchema from '@salesforce/schemas/sfdx-project.schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import type { Problems } from '../read/metadata-file.ts';

/** The files of the project that are no metadata, with the schemas Salesforce publishes of them. */
export const projectFiles = {
  'sfdx-project.json': projectSchema,
  'config/project-scratch-def.json': scratchSchema,
} as const;

export type ProjectFile = keyof typeof projectFiles;

/** Holds a file of the project against its schema. */
export function checkProjectFile(file: ProjectFile, text: string): Problems {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(projectFiles[file]);
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const detail = params['additionalProperty'] ?? params['allowedValues'] ?? '';
    return `${file}: ${instancePath} ${message} ${String(detail)}`.trimEnd();
  });
}
