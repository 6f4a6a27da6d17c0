import type { VolgendeStap } from '../../src/domain/afgeleid/views.ts';
import type { Noodlijst, Noodzaak, OpenBij } from '../../src/domain/noodlijst/noodlijst.ts';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { kopNietVast, kopVast, na, PEIL } from './basis.ts';

const bij = (
  rol: OpenBij['rol'],
  stappen: readonly VolgendeStap[],
  organisatie: string | null = null,
): OpenBij => ({
  rol,
  organisatie,
  stappen,
});

const VT = bij('vt', ['antwoord-vt'], 'Oefenstad');
const OVJ = bij('ovj', ['besluit-vrijheid']);

const open: readonly (readonly OpenBij[])[] = [
  [VT, OVJ, bij('politie', ['inbreng-partners', 'vt-melding']), bij('3ro', ['inbreng-partners'])],
  [OVJ, bij('rvdk', ['inbreng-partners'])],
  [bij('shn', ['slachtoffer-informeren']), bij('vt', ['kennisname'], 'Waterland')],
  [bij('ovj', ['plandatum']), bij('politie', ['plandatum'])],
  [bij('vt', ['zijvragen'], 'Oefenstad')],
  [],
];

function zaak(nr: number): Noodzaak {
  const nummer = `OF-26-${String(41 + nr).padStart(4, '0')}`;
  const kop = nr % 6 === 5 ? kopNietVast : kopVast;
  const uiterlijk =
    kop.uiterlijk === null ? null : PEIL + (nr === 0 ? -1 : nr * (nr < 4 ? 2 : 20)) * UUR + 9 * UUR;
  const uiterlijkVan = nr < 3 ? 'vrijheid' : 'plandatum';
  return {
    kop: {
      ...kop,
      nummer,
      zaakId: `oefenstad:${nummer}`,
      uiterlijk,
      uiterlijkVan: uiterlijk === null ? null : uiterlijkVan,
    },
    open: open[nr % open.length] ?? [],
  };
}

/** An ordinary Monday: a few held suspects, some plandata. */
export const noodvoorbeeld: Noodlijst = {
  locatie: 'Oefenstad',
  oefening: true,
  op: na(9 * 60),
  zaken: Array.from({ length: 11 }, (_, nr) => zaak(nr)),
  onleesbaar: [],
  diensten: [
    {
      rol: 'vt',
      organisatie: 'Veilig Thuis Oefenstad',
      wie: ['VT-piket Oefenstad 1'],
      telefoon: '0800-2000',
    },
    {
      rol: 'vt',
      organisatie: 'Veilig Thuis Waterland',
      wie: ['VT-piket Waterland 1'],
      telefoon: '0800-2000',
    },
    { rol: 'politie', organisatie: null, wie: ['Politie 1'], telefoon: '000-000 00 01' },
    { rol: 'ovj', organisatie: null, wie: ['Officier van dienst 1'], telefoon: '000-000 00 02' },
    { rol: 'kpc', organisatie: null, wie: ['Ketenprocescoördinator 1'], telefoon: '000-000 00 03' },
    { rol: '3ro', organisatie: null, wie: ['Reclassering ZSM 1'], telefoon: '000-000 00 04' },
    { rol: 'rvdk', organisatie: null, wie: [], telefoon: '000-000 00 05' },
    { rol: 'shn', organisatie: null, wie: ['Slachtofferhulp ZSM 1'], telefoon: null },
  ],
  bel: '000-000 00 03',
};

/** The fullest sheet there can be: hundreds of cases, the longest names, some that could not be read. */
export const volleNoodlijst: Noodlijst = {
  ...noodvoorbeeld,
  locatie: 'Een locatie met een heel lange naam die nog net in de instellingen past',
  zaken: Array.from({ length: 300 }, (_, nr) => ({
    ...zaak(nr),
    open: [0, 1, 2, 3].flatMap((plek) => open[plek] ?? []),
  })),
  onleesbaar: ['OF-26-0999', 'OF-26-1000'],
  diensten: [1, 2, 3, 4, 5].flatMap((nr) =>
    noodvoorbeeld.diensten.slice(0, nr === 1 ? 8 : 1).map((dienst) => ({
      ...dienst,
      organisatie:
        dienst.rol === 'vt' ? `Veilig Thuis Gelderland-Midden en de rest van de streek ${nr}` : null,
      wie: ['Een collega met een lang rollabel, eerste', 'Een collega met een lang rollabel, tweede'],
      telefoon: '0800-2000 (kies 1)',
    })),
  ),
};
