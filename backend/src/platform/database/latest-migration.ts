/** The last of `migrations/`: what this code needs. A bundle has no folder to look into; a test compares. */
export const latestMigration = '0019-records-part';
