import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A tab that shows one component. */
export interface ComponentTab {
  readonly name: string;
  readonly component: string;
  readonly label: string;
}

/** The tabs that the package ships. @param source `force-app/main/default` */
export function listTabs(source: string): readonly ComponentTab[] {
  return globSync('tabs/*.tab-meta.xml', { cwd: source }).flatMap((file) => {
    const xml = readFileSync(path.join(source, file), 'utf8');
    const read = (element: string): string | undefined =>
      new RegExp(`<${element}>(.*?)</${element}>`).exec(xml)?.[1];
    const name = path.basename(file, '.tab-meta.xml');
    const component = read('lwcComponent');
    return component === undefined ? [] : [{ name, component, label: read('label') ?? name }];
  });
}
