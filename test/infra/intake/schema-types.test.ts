import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Melding, Meldingwijziging } from '../../../src/domain/zaak/melding.ts';
import type { firstMessage, laterMessage } from '../../../src/infra/intake/schema.ts';

type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T;
type WithLocation<T> = ReadonlyDeep<T & { readonly locatie: string }>;

/** Checked by `tsc`: drift between the schema and the domain does not compile. */
test('the schema reads exactly what the domain calls a melding', () => {
  expectTypeOf<ReadonlyDeep<z.output<typeof firstMessage>>>().toEqualTypeOf<WithLocation<Melding>>();
  expectTypeOf<ReadonlyDeep<z.output<typeof laterMessage>>>().toEqualTypeOf<WithLocation<Meldingwijziging>>();
});
