import path from 'node:path';
import { loadOrg, type Org } from '@alongside/apex-runner/load-org';
import { contentHash } from '../../record-page/server/content-hash.ts';

/** The package's Apex as its files stand at this moment; read anew when they changed. */
export function watchApex(source: string): () => Org {
  let read: { readonly hash: string; readonly org: Org } | undefined;
  return () => {
    const hash = contentHash([path.join(source, 'classes')], []);
    if (read?.hash !== hash) read = { hash, org: loadOrg(source) };
    return read.org;
  };
}
