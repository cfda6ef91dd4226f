import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { appSchema } from './schemas/app-schema.ts';
import { cardSchema, pageSchema } from './schemas/entry-schemas.ts';
import { webhooksSchema } from './schemas/webhooks-schema.ts';
import type { Component, Problems } from './upload-project.ts';

const ajv = formats.default(new Ajv2020({ allErrors: true }));

const validators: Readonly<Record<string, ValidateFunction>> = {
  app: ajv.compile(appSchema),
  card: ajv.compile(cardSchema),
  page: ajv.compile(pageSchema),
  webhooks: ajv.compile(webhooksSchema),
};

/**
 * Holds each `config` against our own schema of its type: HubSpot's are only given to a signed-in
 * account, so `hs project validate` remains the last word before an upload.
 */
export function checkConfigs(components: readonly Component[]): Problems {
  const apps = components.filter(({ type }) => type === 'app').length;
  const wrong = components.flatMap(({ file, type, config }) => {
    const validate = validators[String(type)];
    if (!validate) return [`${file} has the type "${String(type)}", which has no schema here`];
    return validate(config) ? [] : (validate.errors ?? []).map((error) => tell(file, error));
  });
  return apps === 1 ? wrong : [`There must be exactly one app, found ${apps}`, ...wrong];
}

function tell(file: string, { instancePath, message, params }: ErrorObject): string {
  const detail = params['allowedValues'] ?? params['additionalProperty'] ?? '';
  const place = `config${instancePath.replaceAll('/', '.')}`;
  return `${file}: ${place} ${message}${detail === '' ? '' : ` (${String(detail)})`}`;
}
