import { describe, expect, it } from 'vitest';
import type { Draaiboek } from '../../../src/domain/oefening/draaiboek.ts';
import { draaiboek } from '../../../src/domain/oefening/draaiboek.ts';
import type { Handeling, Oefening } from '../../../src/domain/oefening/oefening.ts';
import type { Lopend } from '../../../src/domain/oefening/stand.ts';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { INTAKE, zaak } from '../../support/domain/melding.ts';
import { kpc, ovj, slachtofferhulp, vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

const reactie = (na: number, rol: string): Handeling => ({
  na,
  rol,
  doe: 'reactie',
  tekst: 'Een opmerking.',
});
const rol = (na: number, anders: Partial<Oefening['rollen'][string]> = {}) => ({
  na,
  zwijgt: false,
  taken: {},
  ...anders,
});

function oefening(anders: Partial<Oefening> = {}): Oefening {
  return {
    id: 'proef',
    titel: 'Proef',
    modules: ['A'],
    bron: 'verzonnen',
    casus: 'Een verzonnen zaak.',
    doelen: [],
    bespreek: [],
    begin: '10:00',
    uren: 9,
    snelheid: 60,
    berichten: [{ na: 0, melding: {} }],
    rollen: {},
    spel: { acuut: {}, antwoorden: {} },
    later: [],
    deelvragen: [],
    ...anders,
  };
}

function lopend(anders: Partial<Lopend> = {}): Lopend {
  const { id, titel, modules, casus, doelen, bespreek, deelvragen } = oefening();
  const blad = { id, titel, modules, casus, doelen, bespreek, deelvragen, organisaties: {} };
  const leeg = { zaken: [], deelnemers: [], deelantwoorden: [], mensen: [], gepauzeerd: false };
  return { nr: 1, blad, snelheid: 60, begin: INTAKE, gespeeld: ['b:0'], ...leeg, ...anders };
}

const na = (minuten: number): Tijdstip => INTAKE + minuten * MINUUT;
const kijk = (
  zaken: readonly Zaak[],
  minuten: number,
  anders: Partial<Oefening> = {},
  stand: Partial<Lopend> = {},
): Draaiboek => draaiboek(lopend(stand), oefening(anders), zaken, na(minuten));

const nieuw = () => given(zaak());
const gesloten = () => nieuw().when(ovj().besluitVrijheid({}, 'anders'), kpc().sluit());
const taken = ({ beurten }: Draaiboek, houder: string): readonly string[] =>
  beurten.filter((beurt) => beurt.houder === houder).flatMap((beurt) => beurt.taken);

describe('wat er volgens het draaiboek nu gebeurt', () => {
  const vooruit = {
    berichten: [
      { na: 0, melding: {} },
      { na: 30, melding: {} },
    ],
  };
  it.each<[string, number, readonly string[], readonly number[]]>([
    ['meteen het eerste bericht', 0, [], [0]],
    ['een keer gespeeld komt het niet terug', 29, ['b:0'], []],
    ['op de minuut zelf het volgende', 30, ['b:0'], [1]],
    ['na een onderbreking alles wat had moeten komen', 45, [], [0, 1]],
    ['niets meer', 45, ['b:0', 'b:1'], []],
  ])('berichten: %s', (_, minuten, gespeeld, berichten) => {
    expect(kijk([], minuten, vooruit, { gespeeld }).berichten).toEqual(berichten);
  });

  it('wat iemand uit zichzelf doet, doet een mens zelf als die de rol speelt', () => {
    const later = [reactie(10, 'politie'), reactie(20, 'ovj')];
    expect(kijk([], 9, { later }).handelingen).toEqual([]);
    expect(kijk([], 20, { later }).handelingen).toEqual([0, 1]);
    expect(kijk([], 20, { later }, { mensen: ['ovj'] }).handelingen).toEqual([0]);
    expect(kijk([], 20, { later }, { gespeeld: ['b:0', 'h:0'] }).handelingen).toEqual([1]);
  });
});

describe('wanneer een rol van het script antwoordt', () => {
  const { zaak: open } = nieuw();
  it.each<[string, Oefening['rollen'], number, number]>([
    ['zonder regel na tien minuten', {}, 9, 10],
    ['na de minuten van de rol', { 'vt:vt-oefenstad': rol(25) }, 24, 25],
    ['een taak met eigen minuten', { 'vt:vt-oefenstad': rol(25, { taken: { 'deel-a': 3 } }) }, 2, 3],
    [
      'van twee beginnen telt het langste',
      { 'vt:vt-oefenstad': rol(25, { taken: { deel: 3, 'deel-a:vt': 7 } }) },
      6,
      7,
    ],
    ['een taak van een ander telt niet', { 'vt:vt-oefenstad': rol(25, { taken: { inbreng: 3 } }) }, 24, 25],
  ])('%s', (_, rollen, nogNiet, wel) => {
    expect(taken(kijk([open], nogNiet, { rollen }), 'vt:vt-oefenstad')).toEqual([]);
    expect(taken(kijk([open], wel, { rollen }), 'vt:vt-oefenstad')).toContain('deel-a:vt-oefenstad');
    expect(kijk([open], nogNiet, { rollen }).volgende).toBe(na(wel));
  });

  it('wie zwijgt, antwoordt niet; een mens antwoordt zelf', () => {
    const zwijgt = { 'vt:vt-oefenstad': rol(1, { zwijgt: true }) };
    expect(taken(kijk([open], 400, { rollen: zwijgt }), 'vt:vt-oefenstad')).toEqual([]);
    const nooit = { 'vt:vt-oefenstad': rol(1, { taken: { 'deel-a': -1 } }) };
    expect(taken(kijk([open], 400, { rollen: nooit }), 'vt:vt-oefenstad')).toEqual([]);
    expect(taken(kijk([open], 400, {}, { mensen: ['vt:vt-oefenstad'] }), 'vt:vt-oefenstad')).toEqual([]);
    expect(taken(kijk([open], 400, {}, { mensen: ['vt:vt-duinen'] }), 'vt:vt-oefenstad')).not.toEqual([]);
  });

  it('een beurt is van één rol in één zaak', () => {
    const { beurten } = kijk([open], 10);
    const houders = beurten.map(({ houder }) => houder);
    expect(houders).toContain('vt:vt-oefenstad');
    expect(new Set(houders).size).toBe(houders.length);
    expect(new Set(beurten.map(({ zaakId }) => zaakId))).toEqual(new Set([open.zaakId]));
  });

  it('na een mislukte poging wacht het script opnieuw', () => {
    const { zaak: gebeld } = nieuw()
      .when(ovj().besluitVrijheid({}, 'anders'), ovj().kiestInformant('shn'))
      .after(60)
      .when(slachtofferhulp().probeert('niet-bereikt'));
    expect(taken(kijk([gebeld], 69), 'shn').some((id) => id.startsWith('slachtoffer'))).toBe(false);
    expect(taken(kijk([gebeld], 70), 'shn').some((id) => id.startsWith('slachtoffer'))).toBe(true);
  });

  it('in een gesloten zaak gebeurt niets meer', () => {
    expect(kijk([gesloten().zaak], 400).beurten).toEqual([]);
  });
});

describe('wanneer de oefening voorbij is', () => {
  const dicht = gesloten().zaak;
  const { zaak: open } = nieuw();
  it.each<[string, readonly Zaak[], number, Partial<Oefening>, Partial<Lopend>, boolean]>([
    ['er is nog geen zaak', [], 60, {}, {}, false],
    ['elke zaak is gesloten', [dicht], 60, {}, {}, true],
    ['er is nog een zaak open', [dicht, open], 60, {}, {}, false],
    ['er komt nog een bericht', [dicht], 60, {}, { gespeeld: [] }, false],
    ['er komt nog een handeling', [dicht], 60, { later: [reactie(90, 'politie')] }, {}, false],
    [
      'die handeling is van een mens',
      [dicht],
      60,
      { later: [reactie(90, 'politie')] },
      { mensen: ['politie'] },
      true,
    ],
    ['net voor het einde van de tijd', [open], 9 * 60 - 1, {}, {}, false],
    ['de tijd is om', [open], 9 * 60, {}, {}, true],
  ])('%s', (_, zaken, minuten, anders, stand, voorbij) => {
    expect(kijk(zaken, minuten, anders, stand).voorbij).toBe(voorbij);
  });

  it('tot het einde van de tijd is er altijd een volgend moment', () => {
    expect(kijk([], 60).volgende).toBe(INTAKE + 9 * UUR);
    expect(kijk([], 60, { later: [reactie(90, 'politie')] }).volgende).toBe(na(90));
    expect(kijk([], 90, { later: [reactie(90, 'politie')] }).volgende).toBe(INTAKE + 9 * UUR);
  });
});

describe('een zaak waarin niets meer wordt gevraagd', () => {
  const stil: Zaak = { ...nieuw().zaak, taken: {} };
  const { zaak: bezig } = nieuw().when(vt().antwoord('ja'));
  it.each<[string, readonly Zaak[], Partial<Lopend>, readonly string[], boolean]>([
    ['sluit de officier van het script', [stil], {}, [stil.zaakId], true],
    ['sluit een mens die officier is zelf', [stil], { mensen: ['ovj'] }, [], false],
    ['wacht op wat het draaiboek nog brengt', [stil], { gespeeld: [] }, [], false],
    ['met een open taak blijft zij open', [bezig], {}, [], false],
    [
      'met een andere mens aan tafel sluit het script haar, en is het nog niet voorbij',
      [stil],
      { mensen: ['kpc'] },
      [stil.zaakId],
      false,
    ],
  ])('%s', (_, zaken, stand, sluiten, voorbij) => {
    expect(kijk(zaken, 60, {}, stand)).toMatchObject({ sluiten, voorbij });
  });
});
