/**
 * The parts of a run that hold the product itself. They take as long to load as the backend does to
 * start, so they are loaded while other processes start.
 */
export async function loadProduct() {
  const [commands, programme, bothCrms, lightning] = await Promise.all([
    import('./open-commands.ts'),
    import('./load-programme.ts'),
    import('./load-both-crms.ts'),
    import('./start-lightning.ts'),
  ]);
  return { ...commands, ...programme, ...bothCrms, ...lightning };
}
