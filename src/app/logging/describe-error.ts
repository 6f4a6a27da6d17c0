export type ErrorFacts = { readonly name: string; readonly code: string; readonly frames: readonly string[] };

const MAX_FRAMES = 8;

/**
 * What may be logged of an error: its kind and where it came from. The message stays out, because libraries
 * quote the input in it (JSON.parse, zod), and input may hold content of a case.
 */
export function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, code: '', frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frames = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MAX_FRAMES);
  return { name: error.name, code, frames };
}
