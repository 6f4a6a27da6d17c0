import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { leesOefening } from '../../../src/infra/oefening/oefenboek.ts';
import { metTijden } from '../../../src/infra/oefening/tijden.ts';

const goed = readFileSync('config/oefeningen/vt-neemt-niet-op.yaml', 'utf8');
const lees = (yaml: string): unknown => leesOefening('vt-neemt-niet-op.yaml', yaml);

it('leest een oefening, met standaardwaarden', () => {
  expect(lees(goed)).toMatchObject({
    begin: '10:00',
    deelvragen: [],
    rollen: { politie: { na: 20, zwijgt: false } },
  });
});

describe('zegt in het Nederlands wat er niet klopt', () => {
  it.each([
    ['een onbekend veld', goed.replace('titel:', 'kop: x\ntitel:'), 'onbekend veld: kop'],
    [
      'een module die er niet is',
      goed.replace('modules: [A]', 'modules: [E]'),
      'modules[0]: verwacht A, B, C of D',
    ],
    ['een toets die er niet is', goed.replace('termijn-gehaald', 'goed-gedaan'), 'doelen[1].toets: verwacht'],
    [
      'een snelheid die er niet is',
      goed.replace('snelheid: 30', 'snelheid: 31'),
      'snelheid: verwacht 1, 10, 30, 60 of 120',
    ],
    ['een rol die er niet is', goed.replace('  kpc: { na: 15 }', '  baas: { na: 15 }'), 'rollen'],
    ['een melding zonder verdachte', goed.replace(/ {6}verdachte.*\n/, ''), 'berichten[0].melding.verdachte'],
    ['een melding die niet kan', goed.replace('soort: vast', 'soort: los'), 'berichten[0].melding'],
    ['een mailadres', goed.replace('Het is druk', 'Mail a@b.nl. Het is druk'), 'zonder e-mailadres'],
    [
      'een andere naam dan het bestand',
      goed.replace('id: vt-neemt', 'id: iemand-neemt'),
      'dezelfde naam als het bestand',
    ],
    ['geen YAML', `${goed}\n  : [`, 'geen geldige YAML'],
  ])('%s', (_, yaml, melding) => {
    expect(() => lees(yaml)).toThrow(melding);
  });
});

it('rekent tijden vanaf nu', () => {
  const nu = vanIso('2026-12-07T10:00:00+01:00');
  expect(
    metTijden(
      { a: '90m geleden', b: ['2u geleden'], relatieVerbrokenOp: '9d geleden', c: 'kort geleden' },
      nu,
    ),
  ).toEqual({
    a: '2026-12-07T08:30:00+01:00',
    b: ['2026-12-07T08:00:00+01:00'],
    relatieVerbrokenOp: '2026-11-28',
    c: 'kort geleden',
  });
});
