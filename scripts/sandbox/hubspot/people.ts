/** One invented person of the sandbox portal: a CRM user who is also a record owner. */
export type SandboxUser = {
  readonly userId: number;
  readonly ownerId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly job: 'ae' | 'manager' | 'admin';
  /** Only a super admin may install an app. */
  readonly superAdmin: boolean;
};

/** The people of the sandbox portal; all invented. */
export const SANDBOX_USERS: readonly SandboxUser[] = [
  {
    userId: 61000101,
    ownerId: '710000101',
    email: 'clara.lindqvist@brightloom.example',
    firstName: 'Clara',
    lastName: 'Lindqvist',
    job: 'ae',
    superAdmin: false,
  },
  {
    userId: 61000102,
    ownerId: '710000102',
    email: 'tomas.okafor@brightloom.example',
    firstName: 'Tomas',
    lastName: 'Okafor',
    job: 'ae',
    superAdmin: false,
  },
  {
    userId: 61000103,
    ownerId: '710000103',
    email: 'noor.haddad@brightloom.example',
    firstName: 'Noor',
    lastName: 'Haddad',
    job: 'manager',
    superAdmin: false,
  },
  {
    userId: 61000104,
    ownerId: '710000104',
    email: 'ines.moreau@brightloom.example',
    firstName: 'Inès',
    lastName: 'Moreau',
    job: 'admin',
    superAdmin: true,
  },
];
