import type { Component, Problems } from './upload-project.ts';

/** HubSpot's rule: at most 64 of these characters, once in a project. Another uid is another component. */
const PATTERN = /^[A-Za-z0-9_.-]{1,64}$/;

export function checkUids(components: readonly Component[]): Problems {
  const firstFile = new Map<unknown, string>();
  return components.flatMap(({ file, uid }) => {
    if (typeof uid !== 'string' || !PATTERN.test(uid)) {
      return [`${file} has the uid "${String(uid)}": use 1 to 64 letters, digits, "_", "." or "-"`];
    }
    const other = firstFile.get(uid);
    firstFile.set(uid, other ?? file);
    return other === undefined ? [] : [`${file} and ${other} share the uid "${uid}"`];
  });
}
