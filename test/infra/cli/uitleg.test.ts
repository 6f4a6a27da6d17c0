import { expect, test } from 'vitest';
import { beheer } from '../../../src/infra/cli/beheer.ts';

async function config(map: string, ...argumenten: readonly string[]) {
  const uit: string[] = [];
  const fout: string[] = [];
  const code = await beheer(['config', ...argumenten], {
    regels: (async function* leeg() {})(),
    omgeving: { NEGENUUR_MODUS: 'demo', NEGENUUR_CONFIG: map },
    uit: (regel) => uit.push(regel),
    fout: (regel) => fout.push(regel),
  });
  return { code, tekst: uit.join('\n'), fout: fout.join('\n') };
}

test.each([
  [
    'noord-holland',
    'Tafel: elke dag om 09:00 en 14:00.',
    '- 5 minuten na de vraag: vraag om te bellen aan 3ro (vast)',
  ],
  [
    'oost-nederland',
    'informeert Veilig Thuis: de Reclassering, bij een minderjarige de Raad, bij een voorgeleiding de officier.',
    '0800-2000',
  ],
  ['oost-brabant', 'gevraagd op di, do, za', 'blijft de officier van het eerste besluit zaakseigenaar'],
  [
    'limburg',
    'Niet gevraagd: deel-a.dossier, deel-a.crisishulp.',
    'Herinneringen bij deel-a-aanvulling:\n- geen',
  ],
  ['rotterdam', 'Eigen termijnen:', 'plandatum'],
  ['amsterdam', 'informeert Veilig Thuis: de ketenprocescoördinator.', 'vraag om te bellen aan kpc'],
])('%s in plain Dutch', async (id, ...zinnen) => {
  const { code, tekst } = await config('config/voorbeelden', id);
  expect(code).toBe(0);
  for (const zin of zinnen) expect(tekst).toContain(zin);
});

test('for whom the file names nobody is said: a question to them would find no one', async () => {
  const limburg = await config('config/voorbeelden', 'limburg');
  expect(limburg.tekst).toContain(
    'In dit bestand heeft niemand dienst voor: NM-Limburg, Zuid-Limburg, Politie, Reclassering, Raad voor de Kinderbescherming, Slachtofferhulp Nederland, Halt, Zorg- en Veiligheidshuis.',
  );
  expect((await config('config', 'oefenstad')).tekst).not.toContain('niemand dienst');
  expect((await config('config', 'oefenlokaal')).tekst).not.toContain('niemand dienst');
});

test('the practice location shows no key and no identity', async () => {
  const { code, tekst } = await config('config', 'oefenstad');
  expect(code).toBe(0);
  expect(tekst).toContain('Dit is een oefenlocatie');
  expect(tekst).not.toMatch(/whsec|00000000-/);
});

test('a location that is not there is named, with those that are', async () => {
  expect(await config('config', 'nergens')).toMatchObject({
    code: 1,
    fout: expect.stringContaining('Bekend: oefenstad') as string,
  });
});
