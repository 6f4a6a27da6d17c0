// The change of shift: who came gets a hand-over, and the roster is looked at when something changes.
import { describe, expect, test } from 'vitest';
import { collega, OVJ, op, Roosterverloop, systeem } from '../../../support/domain/roosterverloop.ts';

const locatie = { id: 'oefenstad', naam: 'Oefenstad' };
const plek = { houder: OVJ, locatie, organisatieNaam: null };
const vragen = [
  { zaakId: 'z', nummer: 'OF-26-0001', taak: 'zaakbesluit', uiterlijk: op('di 09:00') },
] as const;

function loopt(): Roosterverloop {
  const loop = new Roosterverloop();
  loop.bereik = { 'officier-1': { chat: true, reserve: true }, 'officier-2': { chat: true, reserve: true } };
  loop.werk = { vragen: { ovj: vragen }, zaken: 3 };
  return loop;
}

test('the first look only notes who is there', () => {
  const loop = loopt();
  expect(loop.peil()).toEqual([
    {
      type: 'DienstGewisseld',
      plek,
      wie: ['officier-1'],
      erbij: [],
      tot: op('ma 18:00'),
      vragen: [],
      zaken: 3,
    },
    { type: 'RoosterGepeild', volgende: op('ma 17:00') },
  ]);
  expect(loop.rooster.bezet).toEqual({ ovj: ['officier-1'] });
  expect(loop.posts()).toEqual([]);
  expect(loop.peil()).toEqual([]);
});

test('who comes on duty gets the open questions, until when, and how many cases there are', () => {
  const loop = loopt();
  loop.peil();
  loop.om('ma 17:00');
  expect(loop.om('ma 18:00')).toContainEqual({
    type: 'DienstGewisseld',
    plek,
    wie: ['officier-2'],
    erbij: ['officier-2'],
    tot: op('di 08:00'),
    vragen,
    zaken: 3,
  });
  expect(loop.posts()[0]).toEqual({
    id: 'od:2:officier-2',
    publiek: { soort: 'persoon', persoonId: 'officier-2', houder: OVJ },
    view: {
      soort: 'roosterbericht',
      locatie,
      rol: 'ovj',
      organisatie: null,
      op: op('ma 18:00'),
      bericht: { wat: 'overdracht', tot: op('di 08:00'), vragen, zaken: 3 },
    },
    alleenBijwerken: false,
  });
  expect(loop.rooster.peilOp).toBe(op('di 07:00'));
});

test('a day of changes: questions, hand-overs and looks, each at its minute', () => {
  const loop = loopt();
  loop.peil();
  const looks: (number | null)[] = [];
  for (const moment of ['ma 17:00', 'ma 17:45', 'ma 18:00', 'di 07:00', 'di 07:45', 'di 08:00']) {
    loop.om(moment);
    looks.push(loop.rooster.peilOp);
  }
  const next = ['ma 17:45', 'ma 18:00', 'di 07:00', 'di 07:45', 'di 08:00', 'di 17:00'];
  expect(looks).toEqual(next.map(op));
  expect(loop.rooster.overdrachten.map(({ nr, erbij }) => [nr, erbij[0]])).toEqual([
    [2, 'officier-2'],
    [4, 'officier-1'],
  ]);
  expect(loop.rooster.laatsteNr).toBe(4);
});

test('a direct take-over is a hand-over as well, and its end too', () => {
  const loop = loopt();
  loop.peil();
  loop.geeft(collega('officier-3'), { type: 'neem-over', houder: OVJ, tot: op('ma 15:00') });
  expect(loop.rooster.peilOp).toBe(op('ma 12:00'));
  expect(loop.om('ma 12:01')).toContainEqual(expect.objectContaining({ erbij: ['officier-3'] }));
  loop.nu = op('ma 15:00');
  loop.geeft(systeem, { type: 'verstrijk', timerId: 'o:ovj' });
  expect(loop.peil()).toContainEqual(expect.objectContaining({ wie: ['officier-1'], erbij: ['officier-1'] }));
});

describe('a roster that is read in', () => {
  const houder = OVJ;
  const week = { van: op('ma 00:00'), tot: op('zo 00:00') };
  const diensten = [{ van: op('ma 08:00'), tot: op('wo 08:00'), wie: ['officier-3'] }];
  const lees = { type: 'lees-rooster-in', houder, diensten, ...week } as const;

  test('goes before the settings, is looked at at once, and gives way when it is taken out', () => {
    const loop = loopt();
    loop.peil();
    expect(loop.kern(systeem, lees)).toEqual([{ type: 'RoosterIngelezen', houder, ...week, diensten }]);
    expect(loop.rooster.ingelezen).toEqual({ ovj: { ...week, diensten } });
    expect(loop.rooster.peilOp).toBe(op('ma 12:00'));
    expect(loop.peil()).toContainEqual(expect.objectContaining({ wie: ['officier-3'] }));
    loop.nu = op('ma 12:30');
    expect(loop.kern(systeem, { type: 'verwijder-rooster', houder })).toEqual([
      { type: 'RoosterVerwijderd', houder },
    ]);
    expect(loop.rooster.ingelezen).toEqual({});
    expect(loop.rooster.peilOp).toBe(op('ma 12:30'));
    expect(loop.peil()).toContainEqual(expect.objectContaining({ wie: ['officier-1'] }));
    expect(loop.geeft(systeem, { type: 'verwijder-rooster', houder })).toEqual([]);
  });

  test('is work of operators: nobody in Teams may', () => {
    const loop = loopt();
    expect(loop.geeft(collega('officier-1'), lees)).toBe('geen-recht');
    expect(loop.geeft(collega('officier-1'), { type: 'verwijder-rooster', houder })).toBe('geen-recht');
  });
});
