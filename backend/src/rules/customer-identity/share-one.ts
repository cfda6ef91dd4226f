/** Whether two lists have a value in common. */
export function shareOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
