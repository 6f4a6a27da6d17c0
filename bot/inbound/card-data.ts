import * as z from 'zod';

export type Pressed = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };

const isFields = (data: unknown): data is Pressed['data'] =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const Submitted = z.looseObject({ verb: z.string().min(1) });

/**
 * Button and inputs of an `adaptiveCard/action` invoke, null when the shape is not that of a button of ours. Read by
 * hand: every press comes through here.
 */
export function executed(value: unknown): Pressed | null {
  const action = isFields(value) ? value['action'] : null;
  if (!isFields(action)) return null;
  const { verb, data } = action;
  if (typeof verb !== 'string' || verb === '') return null;
  if (data === undefined || data === null) return { verb, data: {} };
  return isFields(data) ? { verb, data } : null;
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
