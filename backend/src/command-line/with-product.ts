import { UnusableFile } from '../import/sheet/unusable-file.ts';
import type { Composition } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { ProductError } from '../platform/errors.ts';
import { TenantUnclear } from './choose-tenant.ts';

/**
 * Runs a command on the whole product and closes it. What the product refuses is told in its own
 * sentence with exit code 1; what is wrong with a file, with 2.
 */
export async function withProduct(
  work: (product: Composition) => Promise<void>,
  connections = 2,
): Promise<void> {
  // The commands tell their result themselves; the log would stand between.
  const config = { ...readConfig(), logLevel: 'silent' as const };
  // The other commands do without the whole product, and start faster.
  const { compose } = await import('../composition.ts');
  const product = compose(config, { connections });
  try {
    await work(product);
  } catch (error) {
    if (error instanceof UnusableFile) refuse(error.message, 2);
    else if (error instanceof ProductError || error instanceof TenantUnclear) {
      refuse(error.message, 1);
    } else throw error;
  } finally {
    await product.close();
  }
}

function refuse(sentence: string, code: number): void {
  console.error(sentence);
  process.exitCode = code;
}
