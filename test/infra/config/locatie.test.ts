import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { defaultInstellingen } from '../../../src/domain/instellingen/zaakinstellingen.ts';
import { leesLocatie } from '../../../src/infra/config/lees-locatie.ts';

const klein = `
id: kleinstad
naam: Kleinstad
nummerPrefix: KS
vtOrganisaties: [{ id: vt-klein, naam: Veilig Thuis Klein, kort: VT Klein }]
personen:
  - { id: vt-1, label: VT-piket 1, rollen: [{ rol: vt, organisatie: vt-klein }] }
  - { id: ovj-1, label: Officier van dienst, rollen: [{ rol: ovj }] }
`;

/** The small location with some fields changed, as the text of its file. */
function metVelden(velden: Readonly<Record<string, unknown>>): string {
  return stringify({ ...(parse(klein) as object), ...velden });
}

const lees = (velden: Readonly<Record<string, unknown>> = {}) =>
  leesLocatie('kleinstad.yaml', metVelden(velden));

describe('a location that says little', () => {
  test('gets the defaults of the work process', () => {
    const { termijnen, stappen, escalatie, slachtofferStreefMinuten, ...rest } = lees();
    expect({ termijnen, stappen, escalatie, slachtofferStreefMinuten }).toEqual(defaultInstellingen());
    expect(rest).toMatchObject({
      oefening: false,
      tijdzone: 'Europe/Amsterdam',
      informeertVt: 'ovj',
      acuutInKanaal: false,
      wieMagKoppelen: ['kpc', 'beheer'],
      bronnen: [],
      piket: {},
    });
  });

  test('changes one duration and keeps the others', () => {
    expect(lees({ termijnen: { nietVastWerkdagen: 3, plandatum: { klok: '07:30' } } }).termijnen).toEqual({
      ...defaultInstellingen().termijnen,
      nietVastWerkdagen: 3,
      plandatum: { dagenVooraf: [7, 2], werkdagenVooraf: [1], klok: '07:30' },
    });
  });

  test('replaces the steps of one kind of task and keeps the others', () => {
    const stap = { id: 'na-5', moment: { soort: 'na-vraag', minuten: 5 }, aan: ['taakhouder'] };
    expect(lees({ stappen: { 'deel-a': [stap] } }).stappen).toEqual({
      ...defaultInstellingen().stappen,
      'deel-a': [stap],
    });
  });

  test('knows people by lower-case ids, however Microsoft writes them', () => {
    const id = '0A1B2C3D-0000-0000-0000-00000000000F';
    const personen = [
      { id: 'kpc-1', label: 'KPC', rollen: [{ rol: 'kpc' }], identiteiten: [{ tenantId: id, objectId: id }] },
    ];
    expect(lees({ personen }).personen[0]?.identiteiten[0]?.objectId).toBe(id.toLowerCase());
  });
});

const vt1 = { id: 'vt-1', label: 'VT-piket 1', rollen: [{ rol: 'vt', organisatie: 'vt-klein' }] };
const zelfdeId = '0a1b2c3d-0000-0000-0000-000000000001';
const metIdentiteit = (id: string) => ({
  id,
  label: 'Officier',
  rollen: [{ rol: 'ovj' }],
  identiteiten: [{ tenantId: zelfdeId, objectId: zelfdeId }],
});
const stap = { id: 'a', moment: { soort: 'na-vraag', minuten: 1 }, aan: ['ovj'] };

const dienst = { id: 'dag', van: '08:00', tot: '18:00', wie: ['ovj-1'] };
const wisselMetVt = { vanaf: '2027-01-04', groepen: [['ovj-1'], ['vt-1']] };

const fouten: ReadonlyArray<readonly [string, Readonly<Record<string, unknown>>, string]> = [
  [
    'a roster beside piket for the same role',
    { piket: { ovj: ['ovj-1'] }, roosters: { ovj: { diensten: [dienst] } } },
    'roosters.ovj: staat ook bij piket; haal ovj uit piket of uit roosters',
  ],
  [
    'a roster with somebody without the role',
    { roosters: { ovj: { diensten: [{ ...dienst, wie: [], wissel: wisselMetVt }] } } },
    'roosters.ovj.diensten[0].wissel.groepen[1][0]: vt-1 heeft de rol ovj niet',
  ],
  [
    'a roster with a stranger on an exception',
    {
      roosters: {
        ovj: { diensten: [dienst], uitzonderingen: [{ datum: '2027-01-04', wie: ['wie-dan-ook'] }] },
      },
    },
    'roosters.ovj.uitzonderingen[0].wie[0]: wie-dan-ook staat niet bij personen',
  ],
  [
    'a shift of nobody',
    { roosters: { ovj: { diensten: [{ ...dienst, wie: [] }] } } },
    'roosters.ovj.diensten[0]: verwacht wie of wissel',
  ],
  [
    'a date that does not exist',
    { roosters: { ovj: { diensten: [{ ...dienst, vanaf: '2027-02-30' }] } } },
    'roosters.ovj.diensten[0].vanaf: verwacht een datum zoals 2027-01-04',
  ],
  [
    'a roster of a Veilig Thuis that is not there',
    { roosters: { 'vt:vt-weg': { diensten: [dienst] } } },
    'roosters.vt:vt-weg: vt-weg is hier geen Veilig Thuis-organisatie',
  ],
  ['a missing name', { naam: undefined }, 'naam: ontbreekt; verwacht tekst'],
  ['a wrong type', { acuutInKanaal: 'ja' }, 'acuutInKanaal: verwacht true of false'],
  ['an unknown field', { kleur: 'rood' }, 'kleinstad.yaml: onbekend veld: kleur'],
  ['an unknown role', { wieMagKoppelen: ['baas'] }, 'wieMagKoppelen[0]: verwacht politie, ovj'],
  ['another time zone', { tijdzone: 'Europe/Paris' }, 'tijdzone: verwacht Europe/Amsterdam'],
  ['a duration out of range', { termijnen: { ivsUren: 1_000 } }, 'termijnen.ivsUren: verwacht maximaal 144'],
  ['an unknown kind of task', { stappen: { koffie: [] } }, 'stappen'],
  [
    'an unknown kind of moment',
    { stappen: { inbreng: [{ ...stap, moment: { soort: 'ooit', minuten: 1 } }] } },
    'stappen.inbreng[0].moment.soort',
  ],
  [
    'two steps with one id',
    { stappen: { inbreng: [stap, stap] } },
    'stappen.inbreng: verwacht voor elke stap een eigen id',
  ],
  [
    'an e-mail address as label',
    { personen: [{ ...vt1, label: 'a.b@example.invalid' }] },
    'personen[0].label: verwacht een tekst zonder e-mailadres',
  ],
  ['an empty list of people', { personen: [] }, 'personen: verwacht minimaal 1 onderdeel'],
  [
    'an id that is for people who were let in from Teams',
    { personen: [{ ...vt1, id: 'collega-1' }] },
    'personen[0].id: collega- is voor wie in Teams is toegelaten',
  ],
  ['the same person twice', { personen: [vt1, vt1] }, 'personen[1].id: vt-1 staat er al'],
  [
    'one identity for two people',
    { personen: [metIdentiteit('ovj-1'), metIdentiteit('ovj-2')] },
    'personen[1].identiteiten[0]: hoort al bij ovj-1',
  ],
  [
    'Veilig Thuis without organisation',
    { personen: [{ ...vt1, rollen: [{ rol: 'vt' }] }] },
    'personen[0].rollen[0].organisatie: ontbreekt; verwacht vt-klein',
  ],
  [
    'an organisation elsewhere',
    { personen: [{ ...vt1, rollen: [{ rol: 'vt', organisatie: 'vt-ver' }] }] },
    'vt-ver is hier niet bekend; verwacht vt-klein',
  ],
  [
    'an organisation with another role',
    { personen: [{ ...vt1, rollen: [{ rol: 'ovj', organisatie: 'vt-klein' }] }] },
    'hoort alleen bij de rol vt',
  ],
  ['duty of nobody', { piket: { ovj: ['ovj-9'] } }, 'piket.ovj[0]: ovj-9 staat niet bij personen'],
  ['duty without the role', { piket: { kpc: ['ovj-1'] } }, 'piket.kpc[0]: ovj-1 heeft de rol kpc niet'],
  ['duty of Veilig Thuis at large', { piket: { vt: ['vt-1'] } }, 'piket.vt: verwacht vt: met de organisatie'],
  ['duty elsewhere', { piket: { 'vt:vt-ver': ['vt-1'] } }, 'vt-ver is hier geen Veilig Thuis-organisatie'],
  ['duty of an unknown role', { piket: { baas: [] } }, 'piket.baas: deze naam is hier niet bekend'],
  [
    'a practice source at a real location',
    { bronnen: [{ id: 'demo', oefening: true, sleutels: ['SLEUTEL_DEMO'] }] },
    'bronnen[0].oefening: demo is een oefenbron',
  ],
  [
    'a source with a name of the program itself',
    { bronnen: [{ id: 'handmatig-kleinstad', sleutels: ['SLEUTEL'] }] },
    'bronnen[0].id: handmatig en import zijn van Negenuur zelf',
  ],
  [
    'a key in the file of a real location',
    { bronnen: [{ id: 'bvh', sleutels: [`whsec_${'A'.repeat(44)}`] }] },
    'bronnen[0].sleutels[0]: verwacht de naam van een omgevingsvariabele',
  ],
  [
    'events over an open line',
    { uitgaand: [{ id: 'om', url: 'http://om.example/in', sleutels: ['SLEUTEL_OM'] }] },
    'uitgaand[0].url: verwacht een adres met https://',
  ],
  [
    'two organisations by default',
    {
      vtOrganisaties: ['vt-klein', 'vt-b'].map((id) => ({ id, naam: id, kort: id, standaard: true })),
    },
    'vtOrganisaties: verwacht hoogstens één organisatie met standaard: true',
  ],
  [
    'an extended huisverbod shorter than the first',
    { termijnen: { huisverbodDagen: 20, huisverbodVerlengdDagen: 10 } },
    'termijnen.huisverbodVerlengdDagen: verwacht minimaal huisverbodDagen (20)',
  ],
];

describe('a location with a fault says where and what is expected', () => {
  test.each(fouten)('%s', (_geval, velden, melding) => {
    expect(() => lees(velden)).toThrow(melding);
    expect(() => lees(velden)).toThrow('- kleinstad.yaml');
  });

  test('broken YAML, with the line', () => {
    expect(() => leesLocatie('kleinstad.yaml', 'id: kleinstad\nnaam: [a')).toThrow(
      /kleinstad\.yaml, regel \d: geen geldige YAML/,
    );
    expect(() => leesLocatie('kleinstad.yaml', 'id: a\nid: b')).toThrow('regel 2: dit veld staat er al');
  });

  test('an empty file', () => {
    expect(() => leesLocatie('kleinstad.yaml', '')).toThrow('kleinstad.yaml: verwacht een groep met velden');
  });

  test('all faults at once', () => {
    expect(() => lees({ naam: 3, nummerPrefix: 'te lang' })).toThrow(/naam.*\n.*nummerPrefix/);
  });
});

test.each([
  ['an alias of nothing', 'id: *weg\n'],
  [
    'aliases of aliases without end',
    `a: &a [x, x]\n${'bcdefghij'
      .split('')
      .map((l, i) => `${l}: &${l} [${`*${'abcdefghij'[i]}, `.repeat(9)}]`)
      .join('\n')}\n`,
  ],
  ['a key that is no text', '{ ? [a] : b }\n'],
  ['a prototype', '__proto__: { id: x }\n'],
])('%s is refused with a list, and does not end the program', (_naam, yaml) => {
  expect(() => leesLocatie('kleinstad.yaml', yaml)).toThrow(/kleinstad\.yaml/);
});
