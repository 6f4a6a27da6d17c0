import { expect, test } from 'vitest';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { acuutVanZaak } from '../../../src/domain/zaak/acuut.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import { decide } from '../../../src/domain/zaak/decide.ts';
import { meldingVoor, overnameVan } from '../../../src/domain/zaak/overname.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { zaak } from '../../support/domain/melding.ts';
import {
  iemand,
  kpc,
  ONVEILIG,
  ovj,
  politie,
  reclassering,
  systeem,
  vt,
} from '../../support/domain/tafel.ts';
import { alarmen, given, open, taak } from '../../support/domain/verloop.ts';

const ELDERS = { zaakId: 'duinstad:DU-26-0001', nummer: 'DU-26-0001', locatie: 'duinstad' };
const weg: ZaakCommand = { type: 'verplaats', naar: ELDERS };

/** The case as the other location takes it over, working with these organisations. */
function overgenomen(oud: Zaak, vtOrganisaties: readonly string[], nu: number): Zaak {
  const { zaakId, nummer, locatie, oefening, inhoudHash } = oud;
  const kent = oud.vtRegios.filter((regio) => vtOrganisaties.includes(regio));
  const command: ZaakCommand = {
    type: 'neem-over',
    van: { zaakId, nummer, locatie },
    melding: meldingVoor(oud, vtOrganisaties),
    stand: overnameVan(oud, vtOrganisaties),
    oefening,
    inhoudHash,
    nieuw: {
      ...ELDERS,
      instellingen: defaultInstellingen(),
      vtRegios: kent.length > 0 ? kent : vtOrganisaties.slice(0, 1),
    },
  };
  const besluit = decide(null, command, { nu, actor: systeem, vtOrganisaties });
  if (!besluit.ok || besluit.zaak === null) throw new Error('not taken over');
  return besluit.zaak;
}

/** Part A, input and a decision are there; the rest is open. */
const halverwege = () =>
  given(zaak()).when(
    vt().antwoord('ja'),
    vt().vultAan(ONVEILIG),
    politie().brengtIn(),
    ovj().besluitVrijheid({ besluit: 'ivs', informant: 'politie' }),
  );

test.each([
  ['kpc', null],
  ['ovj', null],
  ['politie', 'geen-recht'],
  ['vt', 'geen-recht'],
  ['3ro', 'geen-recht'],
  ['rvdk', 'geen-recht'],
  ['shn', 'geen-recht'],
  ['beheer', 'geen-recht'],
] as const)('%s verplaatst: %s', (rol, weigering) => {
  const loop = given(zaak());
  expect(loop.weigert(iemand(rol).doet(weg))?.code ?? null).toBe(weigering);
  expect(loop.zaak.status).toBe(weigering === null ? 'gesloten' : 'open');
});

test('de oude zaak is hier voorbij: stil, te lezen, niet te heropenen, en zij weet waar zij verdergaat', () => {
  const loop = halverwege().when(kpc().doet(weg));
  expect(open(loop.zaak)).toEqual([]);
  expect(loop.zaak.gekoppeld).toEqual([{ zaakId: ELDERS.zaakId, nummer: ELDERS.nummer, verplaatsing: true }]);
  expect(alarmen(loop.zaak).at(-1)).toBe('zaak-verplaatst → ovj, kpc, vt-oefenstad');
  expect(loop.view('z', 'zaak').balk.soort).toBe('verplaatst');
  loop.expectRefused(ovj().heropent(), 'verplaatst').expectRefused(kpc().doet(weg), 'verplaatst');
  const { bron, bronId } = loop.zaak.melding;
  expect(loop.weigertBericht({ bron, bronId, berichtNr: 2, kinderen: 'getuige' })?.code).toBe('verplaatst');
});

test('naar zichzelf verplaatsen kan niet', () => {
  const zelf: ZaakCommand = { type: 'verplaats', naar: { ...ELDERS, locatie: 'oefenstad' } };
  given(zaak()).expectRefused(kpc().doet(zelf), 'niet-nu');
});

test('niets gaat verloren: antwoorden, inbreng en besluiten staan bij de andere locatie', () => {
  const { zaak: oud, nu } = halverwege();
  const nieuw = overgenomen(oud, ['vt-duinen'], nu + 60_000);
  expect(nieuw.inbreng).toEqual(oud.inbreng);
  expect(nieuw.besluiten).toEqual(oud.besluiten);
  expect(nieuw.informant).toEqual(oud.informant);
  expect(nieuw.deelA['vt-oefenstad']?.details).toEqual(oud.deelA['vt-oefenstad']?.details);
  expect(nieuw.termijnen.vrijheid).toBe(oud.termijnen.vrijheid);
  expect(nieuw.gekoppeld).toEqual([{ zaakId: oud.zaakId, nummer: oud.nummer, verplaatsing: true }]);
  expect(taak(nieuw, 'inbreng:politie').status).toBe('beantwoord');
  expect(taak(nieuw, 'vrijheid').status).toBe('beantwoord');
  expect(alarmen(nieuw)).toContain('zaak-overgenomen → ovj, kpc');
  expect(open(nieuw)).toEqual(
    expect.arrayContaining(['deel-a:vt-duinen', 'inbreng:3ro', 'kennisname:1:politie', 'slachtoffer:1:1']),
  );
});

test('het antwoord van een Veilig Thuis die daar niet werkt, komt mee als uitkomst vooraf', () => {
  const { zaak: oud, nu } = halverwege();
  const elders = overgenomen(oud, ['vt-duinen'], nu);
  expect(acuutVanZaak(elders)).toBe('onbekend');
  expect(elders.melding.acuutVooraf).toMatchObject({ uitkomst: 'ja', door: 'vt' });
});

test('werkt dezelfde Veilig Thuis daar ook, dan telt haar antwoord, en is niemand daar voor een ander aan te zien', () => {
  const { zaak: oud, nu } = halverwege();
  const elders = overgenomen(oud, ['vt-duinen', 'vt-oefenstad'], nu);
  expect(acuutVanZaak(elders)).toBe('ja');
  expect(open(elders)).not.toContain('deel-a:vt-oefenstad');
  expect(Object.keys(elders.deelA['vt-oefenstad']?.antwoorden ?? {})).toEqual(['oefenstad/vt-oefenstad-1']);
});

test('wie nog niet besloten is, wordt daar opnieuw gevraagd met dezelfde klok', () => {
  const { zaak: oud, nu } = given(zaak()).when(reclassering().brengtIn());
  const elders = overgenomen(oud, ['vt-duinen'], nu);
  expect(open(elders)).toEqual(['deel-a:vt-duinen', 'inbreng:politie', 'inbreng:shn', 'vrijheid']);
  expect(taak(elders, 'vrijheid').uiterlijk).toBe(oud.termijnen.vrijheid);
});

test('terug naar een locatie die de eerste Veilig Thuis kent: haar antwoord telt, en zij wordt niet nog eens gevraagd', () => {
  const eerst = given(zaak()).when(vt().antwoord('ja'), vt().vultAan(ONVEILIG));
  const elders = overgenomen(eerst.zaak, ['vt-duinen'], eerst.nu + 60_000);
  expect(elders.vtRegios).toEqual(['vt-duinen']);
  const terug = overgenomen({ ...elders, vtRegios: ['vt-oefenstad'] }, ['vt-oefenstad'], eerst.nu + 120_000);
  expect(acuutVanZaak(terug)).toBe('ja');
  expect(taak(terug, 'deel-a:vt-oefenstad').status).toBe('beantwoord');
  expect(open(terug).filter((id) => id.startsWith('deel-a'))).toEqual([]);
});
