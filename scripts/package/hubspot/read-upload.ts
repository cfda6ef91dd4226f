import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Component, UploadProject } from './upload-project.ts';

type Variables = UploadProject['variables'];

/** Reads what was written for the upload, with the variables of one profile filled in. */
export async function readUpload(folder: string, profile: string): Promise<UploadProject> {
  const project = await readJson(path.join(folder, 'hsproject.json'));
  const sourceFolder = path.join(folder, String(project['srcDir']));
  const profileFile = path.join(sourceFolder, `hsprofile.${profile}.json`);
  const variables = (await readJson(profileFile))['variables'] as Variables;
  const files = (await readdir(sourceFolder, { recursive: true }))
    .filter((file) => file.endsWith('-hsmeta.json') && !file.includes('node_modules'))
    .toSorted();
  const components = await Promise.all(
    files.map(async (file): Promise<Component> => {
      const text = await readFile(path.join(sourceFolder, file), 'utf8');
      const { uid, type, config } = JSON.parse(fillVariables(text, variables));
      return { file: path.relative(folder, path.join(sourceFolder, file)), uid, type, config };
    }),
  );
  const platformVersion = String(project['platformVersion']);
  return { folder, sourceFolder, platformVersion, variables, components };
}

/** HubSpot replaces `${NAME}` by the profile's value; an unknown name stays and fails the checks. */
function fillVariables(text: string, variables: Variables): string {
  return text.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => String(variables[name] ?? whole));
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8'));
}
