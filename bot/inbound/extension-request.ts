import * as z from 'zod';
import type { Pressed } from './card-data.ts';
import { submitted } from './card-data.ts';

/** Names of our commands, as the manifest has them. */
export const COMMANDS = { bringIn: 'zaakAanmelden', find: 'zaakZoeken' } as const;
/** The one question of the search, as the manifest has it. */
export const NUMBER = 'nummer';

const Opened = z.looseObject({ commandId: z.literal(COMMANDS.bringIn) });
const Sent = z.looseObject({ commandId: z.literal(COMMANDS.bringIn), data: z.unknown() });
const Asked = z.looseObject({
  commandId: z.literal(COMMANDS.find),
  parameters: z
    .array(z.looseObject({ name: z.string(), value: z.unknown() }))
    .max(10)
    .optional(),
});

/** Whether the dialog of our command was opened; what Teams sends along of a message is not read. */
export function isOpened(value: unknown): boolean {
  return Opened.safeParse(value).success;
}

/** The button that was pressed in the dialog; null when it is not ours. */
export function sentIn(value: unknown): Pressed | null {
  const read = Sent.safeParse(value);
  return read.success ? submitted(read.data.data) : null;
}

/** What was typed to look for; empty when the list only opens; null when it is not our command. */
export function askedFor(value: unknown): string | null {
  const read = Asked.safeParse(value);
  if (!read.success) return null;
  const typed = read.data.parameters?.find(({ name }) => name === NUMBER)?.value;
  return typeof typed === 'string' ? typed : '';
}
