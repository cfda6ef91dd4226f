/** What the vendor of the sample sells. */
export const sampleProductLines = [
  { code: 'core', name: 'Core' },
  { code: 'add-on', name: 'Add-on' },
  { code: 'analytics', name: 'Analytics' },
  { code: 'services', name: 'Services' },
] as const;
