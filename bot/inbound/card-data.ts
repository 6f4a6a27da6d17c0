import * as z from 'zod';

export type Pressed = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

const record = z.record(z.string(), z.unknown());

const Executed = z.object({
  action: z.object({ verb: z.string().min(1), data: record.nullish() }),
});
const Submitted = z.looseObject({ verb: z.string().min(1) });

/** Button and inputs of an `adaptiveCard/action` invoke, null when the shape is not that of a button of ours. */
export function executed(value: unknown): Pressed | null {
  const read = Executed.safeParse(value);
  if (!read.success) return null;
  return { verb: read.data.action.verb, data: read.data.action.data ?? {} };
}

/**
 * The same of an `Action.Submit`, the fallback of every `Action.Execute`: Submit has no verb of its own, so ours
 * carry it in their data. `msteams` is an instruction for the client, not data.
 */
export function submitted(value: unknown): Pressed | null {
  const read = Submitted.safeParse(value);
  if (!read.success) return null;
  const { verb, msteams: _client, ...data } = read.data;
  return { verb, data };
}
