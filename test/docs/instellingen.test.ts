import { describe, expect, test } from 'vitest';
import { standaardStappen } from '../../src/domain/instellingen/standaardstappen.ts';
import { opdrachten } from '../../src/infra/cli/opdrachten.ts';
import { loadEnv } from '../../src/infra/config/env.ts';
import { envSchema } from '../../src/infra/config/env-schema.ts';
import { leesLocatie } from '../../src/infra/config/lees-locatie.ts';
import { locatiesleutels, stapTekst } from './lezen/instellingen.ts';
import type { Pagina } from './lezen/paginas.ts';
import { lees, tabelrijen } from './lezen/paginas.ts';

const starten = lees('docs/beheer/starten.md');
const locatie = lees('docs/beheer/locatie-instellen.md');
const opdrachtpagina = lees('docs/beheer/beheer-opdrachten.md');

/** Rows of three columns as name to default, that of the header left out. */
function standaarden(pagina: Pagina): Readonly<Record<string, string>> {
  const rijen = tabelrijen(pagina).filter((rij) => rij.length === 3 && rij[2] !== 'Standaard');
  return Object.fromEntries(rijen.map(([naam = '', , standaard = '']) => [naam, standaard]));
}

test('the table of the environment names every variable, with its default', () => {
  const inDemo: Readonly<Record<string, unknown>> = loadEnv({ NEGENUUR_MODUS: 'demo' });
  const waarde = (naam: string): string => {
    const zonder = naam === 'NEGENUUR_MODUS' ? 'productie' : inDemo[naam];
    if (zonder === undefined) return 'geen';
    if (zonder === '' || (Array.isArray(zonder) && zonder.length === 0)) return 'leeg';
    return Array.isArray(zonder) ? zonder.join(',') : JSON.stringify(zonder).replaceAll('"', '');
  };
  const verwacht = Object.keys(envSchema.shape).map((naam) => [naam, waarde(naam)]);
  // The table of addresses has three columns too.
  const tekst = starten.tekst.split('## Adressen')[0] ?? '';
  expect(standaarden({ ...starten, tekst })).toEqual(Object.fromEntries(verwacht));
});

test('the tables of a location name every setting, with its default', () => {
  expect(standaarden(locatie)).toEqual(Object.fromEntries(locatiesleutels()));
});

test('the table of steps is that of the standard', () => {
  const rijen = new Map(
    tabelrijen(locatie)
      .filter((rij) => rij.length === 2)
      .map(([taak = '', stappen = '']) => [taak, stappen]),
  );
  for (const [taak, stappen] of Object.entries(standaardStappen)) {
    expect(rijen.get(taak)).toBe(stappen.map(stapTekst).join(' · '));
  }
});

test('the table of commands is that of the command line', () => {
  const rijen = tabelrijen(opdrachtpagina).filter(
    ([naam = '']) => !/^(?:\d|Opdracht|Afsluitcode)$/.test(naam),
  );
  expect(rijen).toEqual(opdrachten.map(({ naam, uitleg }) => [naam, uitleg]));
});

describe('examples of settings', () => {
  const basis = `id: proef
naam: Proef
nummerPrefix: PR
vtOrganisaties: [{ id: vt-proef, naam: Veilig Thuis Proef, kort: VT Proef }]
personen: [{ id: kpc-1, label: KPC 1, rollen: [{ rol: kpc }] }]
`;
  const voorbeelden = [...locatie.tekst.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

  test('there are some', () => {
    expect(voorbeelden).toHaveLength(4);
  });

  test.each(voorbeelden)('can be used as they stand: %s', (yaml) => {
    expect(leesLocatie('proef.yaml', basis + yaml).id).toBe('proef');
  });
});
