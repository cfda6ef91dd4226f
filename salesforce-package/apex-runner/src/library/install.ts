import { LibraryObject, type Value } from '../values/value.ts';
import { RunnerError } from '../runner-error.ts';
import { instanceAt, type Methods, type Statics } from './library.ts';

/** `Test.testInstall(handler, previousVersion)`: whoever runs the test installs. */
export const installStatics: Statics = {
  'test.testinstall': (args, machine) => {
    const handler = instanceAt(args, 0);
    const method = machine.classes.findMethod(handler.cls, 'onInstall', 1);
    if (!method) throw new RunnerError(`${handler.cls.name} has no onInstall(context)`);
    const context = new LibraryObject('InstallContext');
    context.fields.set('installer', machine.state.host.user.id);
    context.fields.set('previous', args[1] ?? null);
    return machine.call(method, handler, [context]);
  },
};

export const installMethods: Readonly<Record<string, Methods<LibraryObject>>> = {
  InstallContext: {
    installerid: (context) => field(context, 'installer'),
    previousversion: (context) => field(context, 'previous'),
  },
};

function field(context: LibraryObject, name: string): Value {
  return context.fields.get(name) ?? null;
}
