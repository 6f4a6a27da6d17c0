import type * as z from 'zod';
import type { Geweigerd } from '../../../app/tab/lezer.ts';
import type { Zaakantwoord } from '../../../app/tab/zaakpaginas.ts';
import { Problem } from '../server/problem.ts';

const UITLEG: Readonly<Record<Geweigerd | 'geen-recht', string>> = {
  'geen-recht': 'Een dossier uitvoeren kan alleen de KPC of de officier.',
  vreemd: 'Voor deze locatie hebt u geen rol. Vraag de ketenprocescoördinator om toegang.',
  'alleen-beheer': 'Als beheerder ziet u geen zaken.',
};

/** @throws Problem 400 */
export function gelezen<T>(schema: z.ZodType<T>, waarde: unknown): T {
  const read = schema.safeParse(waarde);
  if (!read.success) throw new Problem(400);
  return read.data;
}

/** @throws Problem 403 with why */
export function gezien<T extends object>(antwoord: T | Geweigerd | 'geen-recht'): T {
  if (typeof antwoord === 'string') throw new Problem(403, { detail: UITLEG[antwoord] });
  return antwoord;
}

/** @throws Problem 404 */
export function gevonden<T>({ beeld }: Zaakantwoord<T>): T {
  if (beeld === null) throw new Problem(404, { detail: 'Deze zaak is hier niet gevonden.' });
  return beeld;
}
