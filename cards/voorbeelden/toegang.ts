import type { AanmeldcodeView, AanmeldvraagView, RollenView } from '../../src/domain/afgeleid/views.ts';
import { rollen } from '../../src/domain/rollen.ts';
import { aanmeldstanden } from '../teksten/toegang.ts';
import type { Voorbeeld } from './basis.ts';
import { na, PEIL } from './basis.ts';

const standen = Object.keys(aanmeldstanden) as AanmeldcodeView['stand'][];

const code: AanmeldcodeView = {
  soort: 'aanmeldcode',
  locatie: 'Oefenstad',
  rol: 'vt',
  organisatie: 'VT Oefenstad',
  code: '4711',
  stand: 'open',
  tweede: false,
};

const nieuweVoorbeelden: readonly Voorbeeld[] = standen.map((stand) => ({
  naam: stand,
  view: { ...code, stand },
}));

/** The same for a second account of somebody who is on the list. */
const tweedeVoorbeelden: readonly Voorbeeld[] = standen.map((stand) => ({
  naam: `tweede account, ${stand}`,
  ...(stand === 'open' || stand === 'toegelaten' ? {} : { alleenTest: true as const }),
  view: { ...code, stand, tweede: true },
}));

export const aanmeldcodeVoorbeelden = [...nieuweVoorbeelden, ...tweedeVoorbeelden];

const vraag: AanmeldvraagView = {
  soort: 'aanmeldvraag',
  locatie: { id: 'oefenstad', naam: 'Oefenstad' },
  nr: 7,
  rol: 'vt',
  organisatie: 'VT Oefenstad',
  code: '4711',
  op: PEIL,
  stand: 'open',
  standOp: PEIL,
  door: null,
  eerste: null,
  tweede: null,
};

export const aanmeldvraagVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'Veilig Thuis', view: vraag },
  {
    naam: 'KPC, de eerste liet toe',
    view: { ...vraag, rol: 'kpc', organisatie: null, eerste: { rol: 'kpc', op: na(4) } },
  },
  { naam: 'tweede account', view: { ...vraag, tweede: 'VT-piket 1' } },
  { naam: 'officier', view: { ...vraag, rol: 'ovj', organisatie: null, code: '0203' } },
  ...standen
    .filter((stand) => stand !== 'open')
    .map((stand) => ({ naam: stand, view: { ...vraag, stand, standOp: na(10), door: 'kpc' as const } })),
  ...rollen
    .filter((rol) => rol !== 'vt')
    .map((rol) => ({
      naam: rol,
      alleenTest: true as const,
      view: { ...vraag, rol, organisatie: null },
    })),
];

const lijst: RollenView = {
  soort: 'rollen',
  locatie: { id: 'oefenstad', naam: 'Oefenstad' },
  collegas: [
    { nr: 3, label: 'Collega 3', rollen: [{ rol: 'vt', organisatie: 'VT Oefenstad' }], sinds: na(-30) },
    {
      nr: 5,
      label: 'Ketenprocescoördinator 1',
      rollen: [
        { rol: 'politie', organisatie: null },
        { rol: 'shn', organisatie: null },
      ],
      sinds: na(-3_000),
    },
  ],
  aanvragen: [
    { nr: 7, rol: 'ovj', organisatie: null, code: '4711', tweede: null },
    { nr: 8, rol: 'shn', organisatie: null, code: '0815', tweede: 'Slachtofferhulp 1' },
  ],
  peil: PEIL,
};

export const rollenVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'met een aanvraag', view: lijst },
  { naam: 'niemand', view: { ...lijst, collegas: [], aanvragen: [] } },
  {
    naam: 'veel mensen',
    alleenTest: true,
    view: {
      ...lijst,
      collegas: Array.from({ length: 40 }, (_, plek) => ({
        nr: plek,
        label: `Collega ${plek}`,
        rollen: [
          { rol: 'vt' as const, organisatie: 'Zaanstreek-Waterland' },
          { rol: 'rvdk' as const, organisatie: null },
        ],
        sinds: na(-9_000),
      })),
      aanvragen: Array.from({ length: 50 }, (_, plek) => ({
        nr: 100 + plek,
        rol: 'vt' as const,
        organisatie: 'Zaanstreek-Waterland',
        code: String(1000 + plek),
        tweede: null,
      })),
    },
  },
];

export const accountVoorbeelden: readonly Voorbeeld[] = [
  { naam: 'gekoppeld', view: { soort: 'account-gekoppeld', op: PEIL } },
];
