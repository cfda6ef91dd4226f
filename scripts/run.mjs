// Starts a task of scripts/tasks with the pinned Node, after fetching what is missing.
// It runs on the machine's own Node, whatever its version: no dependencies, and nothing else is
// imported before that version is known to be good enough.
const OLDEST_NODE = 18;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Alongside needs Node ${OLDEST_NODE} or later to start (this is ${process.version}): install a newer Node and run the command again.`,
  );
  process.exitCode = 1;
} else {
  // Not awaited at the top level, which the oldest of the refused versions cannot read.
  void import('./bootstrap/bootstrap.mjs').then(({ bootstrap }) =>
    bootstrap(process.argv[2] || 'start', process.argv.slice(3)),
  );
}
