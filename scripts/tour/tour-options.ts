import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import type { Commands } from '../start/open-commands.ts';
import type { Origins } from '../start/origins.ts';
import type { Secrets } from '../start/read-secrets.ts';

/** What a tour walks through. */
export interface TourOptions {
  readonly origins: Origins;
  readonly commands: Commands;
  readonly programme: Id<'tenant'>;
  readonly secrets: Secrets;
  /** The second CRM. */
  readonly org: OrgControl;
}
