import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fillVariables, type ProfileVariables } from '../../hubspot-fetch/fetch-policy.ts';

/** One card, page or settings component of a HubSpot project. */
export interface AppComponent {
  readonly uid: string;
  readonly kind: 'card' | 'page' | 'settings';
  readonly name: string;
  /** `crm.record.tab` and the like for cards; `pages` and `settings` for the others. */
  readonly location: string;
  readonly objectTypes: readonly string[];
  /** The folder HubSpot's bundler starts from, and the entry file in it. */
  readonly folder: string;
  readonly entry: string;
}

export interface AppProject {
  readonly appName: string;
  readonly variables: ProfileVariables;
  readonly components: readonly AppComponent[];
}

interface Hsmeta {
  readonly uid: string;
  readonly type: string;
  readonly config: {
    readonly name?: string;
    readonly location?: string;
    readonly entrypoint: string;
    readonly objectTypes?: readonly string[];
  };
}

const kinds = { cards: 'card', pages: 'page', settings: 'settings' } as const;
const locations = { page: 'pages', settings: 'settings' } as const;

function readComponents(
  sourceFolder: string,
  folderName: keyof typeof kinds,
  variables: ProfileVariables,
  appName: string,
): AppComponent[] {
  const folder = join(sourceFolder, 'app', folderName);
  if (!existsSync(folder)) return [];
  const kind = kinds[folderName];
  return readdirSync(folder)
    .filter((name) => name.endsWith('-hsmeta.json'))
    .map((name) => {
      const text = fillVariables(readFileSync(join(folder, name), 'utf8'), variables);
      const { uid, config } = JSON.parse(text) as Hsmeta;
      const entry = join(sourceFolder, config.entrypoint);
      return {
        uid,
        kind,
        name: config.name ?? appName,
        location: kind === 'card' ? (config.location ?? '') : locations[kind],
        objectTypes: config.objectTypes ?? [],
        folder: dirname(entry),
        entry: basename(entry),
      };
    });
}

/** The variables of `src/hsprofile.<name>.json`; none when the project has no such profile. */
function readProfile(sourceFolder: string, profile: string): ProfileVariables {
  const path = join(sourceFolder, `hsprofile.${profile}.json`);
  if (!existsSync(path)) return {};
  const { variables } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly variables?: ProfileVariables;
  };
  return variables ?? {};
}

/** Reads what a HubSpot project puts on pages, as HubSpot's own tools find it. */
export function readAppProject(projectFolder: string, profile: string): AppProject {
  const sourceFolder = join(projectFolder, 'src');
  const variables = readProfile(sourceFolder, profile);
  const appText = readFileSync(join(sourceFolder, 'app', 'app-hsmeta.json'), 'utf8');
  const app = JSON.parse(fillVariables(appText, variables)) as Hsmeta;
  const appName = app.config.name ?? app.uid;
  const read = (name: keyof typeof kinds) => readComponents(sourceFolder, name, variables, appName);
  return {
    appName,
    variables,
    components: [...read('cards'), ...read('pages'), ...read('settings')],
  };
}
