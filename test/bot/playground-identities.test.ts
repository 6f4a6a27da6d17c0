import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { CURRENT_USER, OTHER_USERS, PLAYGROUND_TENANT } from '../../scripts/playground/identities.ts';

const Oefenstad = z.object({
  personen: z.array(
    z.object({ identiteiten: z.array(z.object({ tenantId: z.string(), objectId: z.string() })) }),
  ),
});

it('gives everyone in the Playground a place in the practice location', async () => {
  const text = await readFile(new URL('../../config/oefenstad.yaml', import.meta.url), 'utf8');
  const known = Oefenstad.parse(parse(text)).personen.flatMap((persoon) => persoon.identiteiten);
  for (const user of [CURRENT_USER, ...OTHER_USERS]) {
    expect(known).toContainEqual({ tenantId: PLAYGROUND_TENANT, objectId: user.aadObjectId });
  }
});
