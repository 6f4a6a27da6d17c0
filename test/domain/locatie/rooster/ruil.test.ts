// Shifts change hands between colleagues: taken over, given back, swapped. Everybody concerned hears it.
import { describe, expect, test } from 'vitest';
import type { LocatieCommand } from '../../../../src/domain/locatie/decide.ts';
import { patroon, regels } from '../../../support/domain/rooster.ts';
import { collega, OVJ, op, Roosterverloop, tweePloegen } from '../../../support/domain/roosterverloop.ts';

const DAG = 24 * 60 * 60_000;
const plek = { houder: OVJ, locatie: { id: 'oefenstad', naam: 'Oefenstad' }, organisatieNaam: null };
const nacht = { van: op('ma 18:00'), tot: op('di 08:00') };
const dag = { van: op('di 08:00'), tot: op('di 18:00') };
const dag1 = { persoonId: 'officier-1', label: 'Officier 1', ...dag };
const nacht2 = { persoonId: 'officier-2', label: 'Officier 2', ...nacht };

function loopt(): Roosterverloop {
  const loop = new Roosterverloop();
  loop.peil();
  return loop;
}

describe('taking a shift over', () => {
  const neem = (loop: Roosterverloop, anders: object = {}): LocatieCommand => ({
    type: 'neem-dienst-over',
    locatie: loop.locatie,
    houder: OVJ,
    voor: 'officier-2',
    ...nacht,
    ...anders,
  });
  const afgesproken = {
    type: 'VervangingAfgesproken',
    nr: 1,
    plek,
    persoonId: 'officier-3',
    label: 'Officier 3',
    voor: 'officier-2',
    ...nacht,
  };

  test('whose shift it was hears it, and the roster is looked at at once', () => {
    const loop = loopt();
    loop.nu = op('ma 13:00');
    expect(loop.kern(collega('officier-3'), neem(loop))).toEqual([afgesproken]);
    expect(loop.rooster.peilOp).toBe(op('ma 13:00'));
    expect(loop.posts()).toEqual([
      {
        id: 'vo:1',
        publiek: { soort: 'persoon', persoonId: 'officier-2', houder: OVJ },
        view: {
          soort: 'roosterbericht',
          locatie: plek.locatie,
          rol: 'ovj',
          organisatie: null,
          op: op('ma 13:00'),
          bericht: { wat: 'overgenomen', collega: 'Officier 3', dienst: nacht },
        },
        alleenBijwerken: false,
      },
    ]);
    expect(loop.om('ma 18:00')).toContainEqual(expect.objectContaining({ wie: ['officier-3'] }));
  });

  test.each([
    ['it has begun', { van: op('ma 12:00') }, 'niet-nu'],
    ['it ends before it begins', { tot: nacht.van }, 'niet-nu'],
    ['it is not all of the shift', { tot: op('ma 23:00') }, 'dienst-gewijzigd'],
    ['it begins later than the shift', { van: op('ma 19:00') }, 'dienst-gewijzigd'],
    ['the shift is of somebody else', { voor: 'officier-1' }, 'dienst-gewijzigd'],
    ['somebody has it that was thought empty', { voor: null }, 'dienst-gewijzigd'],
  ])('refused when %s', (_, anders, code) => {
    const loop = loopt();
    expect(loop.geeft(collega('officier-3'), neem(loop, anders))).toBe(code);
    expect(loop.posts()).toEqual([]);
  });

  test.each([
    ['all of the gap', nacht, null],
    ['a part of it', { van: nacht.van, tot: op('ma 23:00') }, null],
    ['more than the gap: who has the day keeps it', { van: nacht.van, tot: dag.tot }, 'dienst-gewijzigd'],
    [
      'a year, of which only the beginning is a gap',
      { van: nacht.van, tot: nacht.van + 365 * DAG },
      'niet-nu',
    ],
  ] as const)('a gap is filled with %s', (_, dienst, code) => {
    const basis = tweePloegen();
    const loop = new Roosterverloop('ma 12:00', {
      ...basis,
      roosters: { ovj: regels(patroon({ wie: ['officier-1'] })) },
    });
    loop.peil();
    const uitkomst = loop.geeft(collega('officier-3'), neem(loop, { voor: null, ...dienst }));
    expect(typeof uitkomst === 'string' ? uitkomst : null).toBe(code);
    expect(loop.om('di 09:00')).not.toContainEqual(expect.objectContaining({ wie: ['officier-3'] }));
  });

  test('refused to another role; nothing to do for who has it', () => {
    const loop = loopt();
    const kpc = { soort: 'persoon', persoonId: 'kpc-1', rollen: [{ rol: 'kpc' }] } as const;
    expect(loop.geeft(kpc, neem(loop))).toBe('geen-recht');
    expect(loop.geeft(collega('officier-2'), neem(loop))).toEqual([]);
  });

  test('given back by who took it, until it is over', () => {
    const loop = loopt();
    loop.kern(collega('officier-3'), neem(loop));
    const terug = { type: 'geef-dienst-terug', nr: 1 } as const;
    expect(loop.geeft(collega('officier-2'), terug)).toBe('geen-recht');
    expect(loop.geeft(collega('officier-3'), { ...terug, nr: 2 })).toBe('onbekende-aanvraag');
    loop.nu = nacht.tot;
    expect(loop.geeft(collega('officier-3'), terug)).toBe('niet-nu');
    loop.nu = nacht.tot - 1;
    expect(loop.kern(collega('officier-3'), terug)).toEqual([{ type: 'VervangingVervallen', nr: 1 }]);
    expect(loop.rooster.vervangingen).toEqual([]);
    expect(loop.rooster.peilOp).toBe(nacht.tot - 1);
  });

  test('what is over is kept three days, and then let go', () => {
    const loop = loopt();
    loop.kern(collega('officier-3'), neem(loop));
    loop.om('vr 07:59');
    expect(loop.rooster.vervangingen).toHaveLength(1);
    loop.om('vr 08:00');
    expect(loop.rooster.vervangingen).toEqual([]);
  });
});

describe('swapping', () => {
  const vraag = (loop: Roosterverloop, anders: object = {}): LocatieCommand => ({
    type: 'vraag-ruil',
    locatie: loop.locatie,
    houder: OVJ,
    eigen: dag,
    ander: { persoonId: 'officier-2', ...nacht },
    ...anders,
  });
  const beslis = (
    loop: Roosterverloop,
    antwoord: 'akkoord' | 'geweigerd' | 'ingetrokken',
    nr = 1,
  ): LocatieCommand => ({ type: 'beslis-ruil', locatie: loop.locatie, nr, antwoord });

  function gevraagd(): Roosterverloop {
    const loop = loopt();
    expect(loop.kern(collega('officier-1'), vraag(loop))).toEqual([
      { type: 'RuilGevraagd', nr: 1, plek, eigen: dag1, ander: nacht2 },
    ]);
    return loop;
  }
  const bericht = (wie: string, anders: object) => ({
    publiek: { soort: 'persoon', persoonId: wie, houder: OVJ },
    view: {
      soort: 'roosterbericht',
      locatie: plek.locatie,
      rol: 'ovj',
      organisatie: null,
      op: op('ma 12:00'),
      bericht: { wat: 'ruil', nr: 1, ...anders },
    },
  });
  const bijCollega = (stand: string) =>
    bericht('officier-2', { gevraagd: true, collega: 'Officier 1', geeft: nacht, krijgt: dag, stand });
  const bijVrager = (stand: string) =>
    bericht('officier-1', { gevraagd: false, collega: 'Officier 2', geeft: dag, krijgt: nacht, stand });

  test('the colleague is asked; nobody else hears of it yet', () => {
    const loop = gevraagd();
    expect(loop.posts()).toEqual([{ id: 'rv:1', ...bijCollega('open'), alleenBijwerken: false }]);
    expect(loop.rooster.peilOp).toBe(op('ma 12:00'));
  });

  test.each([
    ['the colleague says yes', 'akkoord', 'officier-2', true],
    ['the colleague says no', 'geweigerd', 'officier-2', true],
    ['who asked takes it back', 'ingetrokken', 'officier-1', false],
  ] as const)('%s', (_, antwoord, wie, hoort) => {
    const loop = gevraagd();
    expect(loop.kern(collega(wie), beslis(loop, antwoord))).toEqual([
      { type: 'RuilBeslist', nr: 1, stand: antwoord },
    ]);
    expect(loop.posts()).toEqual([
      { id: 'rv:1', ...bijCollega(antwoord), alleenBijwerken: true },
      ...(hoort ? [{ id: 'ra:1', ...bijVrager(antwoord), alleenBijwerken: false }] : []),
    ]);
    expect(loop.geeft(collega(wie), beslis(loop, antwoord))).toEqual([]);
    expect(loop.rooster.vervangingen).toHaveLength(antwoord === 'akkoord' ? 2 : 0);
  });

  test('after a yes each has the shift of the other', () => {
    const loop = gevraagd();
    loop.nu = op('ma 13:00');
    loop.kern(collega('officier-2'), beslis(loop, 'akkoord'));
    const deel = { nr: 1, plek, houder: OVJ, op: op('ma 13:00'), ruil: true };
    expect(loop.rooster.vervangingen).toEqual([
      { ...deel, persoonId: 'officier-2', label: 'Officier 2', voor: 'officier-1', ...dag },
      { ...deel, persoonId: 'officier-1', label: 'Officier 1', voor: 'officier-2', ...nacht },
    ]);
    expect(loop.rooster.peilOp).toBe(op('ma 13:00'));
    loop.om('ma 18:00');
    expect(loop.rooster.bezet).toEqual({ ovj: ['officier-1'] });
    expect(loop.om('di 08:00')).toContainEqual(expect.objectContaining({ wie: ['officier-2'] }));
    // A swap is not given back by one of the two.
    expect(loop.geeft(collega('officier-1'), { type: 'geef-dienst-terug', nr: 1 })).toBe(
      'onbekende-aanvraag',
    );
  });

  test.each([
    ['the own shift has begun', { eigen: { van: op('ma 12:00'), tot: op('ma 18:00') } }, 'niet-nu'],
    [
      'the other shift has begun',
      { ander: { persoonId: 'officier-2', van: op('ma 12:00'), tot: op('ma 18:00') } },
      'niet-nu',
    ],
    ['it is with oneself', { ander: { persoonId: 'officier-1', ...dag } }, 'niet-nu'],
    ['the own shift is other now', { eigen: { van: op('di 09:00'), tot: dag.tot } }, 'dienst-gewijzigd'],
    [
      'the other shift is of somebody else',
      { ander: { persoonId: 'officier-3', ...nacht } },
      'dienst-gewijzigd',
    ],
  ])('not asked when %s', (_, anders, code) => {
    const loop = loopt();
    expect(loop.geeft(collega('officier-1'), vraag(loop, anders))).toBe(code);
  });

  test('one open question for a shift at a time', () => {
    const loop = gevraagd();
    expect(loop.geeft(collega('officier-1'), vraag(loop))).toBe('niet-nu');
    loop.kern(collega('officier-2'), beslis(loop, 'geweigerd'));
    expect(loop.kern(collega('officier-1'), vraag(loop))).toHaveLength(1);
  });

  test.each([
    ['by a third', 'officier-3', 'akkoord', 1, 'geen-recht'],
    ['a yes by who asked', 'officier-1', 'akkoord', 1, 'geen-recht'],
    ['taken back by who was asked', 'officier-2', 'ingetrokken', 1, 'geen-recht'],
    ['a question that is not there', 'officier-2', 'akkoord', 4, 'onbekende-aanvraag'],
  ] as const)('refused: %s', (_, wie, antwoord, nr, code) => {
    const loop = gevraagd();
    expect(loop.geeft(collega(wie), beslis(loop, antwoord, nr))).toBe(code);
  });

  test('a yes counts only while both shifts are as they were and have not begun', () => {
    const begonnen = gevraagd();
    begonnen.nu = nacht.van;
    expect(begonnen.geeft(collega('officier-2'), beslis(begonnen, 'akkoord'))).toBe('niet-nu');
    const anders = gevraagd();
    anders.kern(collega('officier-3'), {
      type: 'neem-dienst-over',
      locatie: anders.locatie,
      houder: OVJ,
      voor: 'officier-2',
      ...nacht,
    });
    expect(anders.geeft(collega('officier-2'), beslis(anders, 'akkoord'))).toBe('dienst-gewijzigd');
  });

  test('no answer before the first of the two begins: the question is over, and who asked hears it', () => {
    const loop = gevraagd();
    loop.om('ma 12:01');
    expect(loop.om('ma 17:59')).not.toContainEqual(expect.objectContaining({ type: 'RuilBeslist' }));
    expect(loop.om('ma 18:00')).toContainEqual({ type: 'RuilBeslist', nr: 1, stand: 'verlopen' });
    expect(loop.posts()).toContainEqual({ id: 'ra:1', ...bijVrager('verlopen'), alleenBijwerken: false });
  });
});
