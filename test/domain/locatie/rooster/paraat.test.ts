// Before a shift somebody says that they are ready; who does not is told to the KPC, never kept silent.
import { describe, expect, test } from 'vitest';
import {
  collega,
  OVJ,
  op,
  Roosterverloop,
  systeem,
  tweePloegen,
} from '../../../support/domain/roosterverloop.ts';

const locatie = { id: 'oefenstad', naam: 'Oefenstad' };
const plek = { houder: OVJ, locatie, organisatieNaam: null };
const nacht = { van: op('ma 18:00'), tot: op('di 08:00') };
const vraag = {
  type: 'ParaatheidGevraagd',
  nr: 1,
  plek,
  persoonId: 'officier-2',
  label: 'Officier 2',
  reserve: true,
  laatsteTest: null,
  ...nacht,
};
const kaart = (bericht: object, om: string) => ({
  soort: 'roosterbericht',
  locatie,
  rol: 'ovj',
  organisatie: null,
  op: op(om),
  bericht,
});

/** From noon, with a chat and a phone for the officer of the night. */
function vanaf12(): Roosterverloop {
  const loop = new Roosterverloop();
  loop.bereik = { 'officier-2': { chat: true, reserve: true } };
  loop.peil();
  return loop;
}

function gevraagd(): Roosterverloop {
  const loop = vanaf12();
  loop.om('ma 17:00');
  return loop;
}

describe('asked an hour before the shift', () => {
  test('not a minute earlier, once, and looked at again when it must be confirmed', () => {
    const loop = vanaf12();
    expect(loop.rooster.peilOp).toBe(op('ma 17:00'));
    expect(loop.om('ma 16:59')).toEqual([]);
    expect(loop.om('ma 17:00')).toEqual([vraag, { type: 'RoosterGepeild', volgende: op('ma 17:45') }]);
    expect(loop.peil()).toEqual([]);
    expect(loop.posts()).toEqual([
      {
        id: 'pa:1',
        publiek: { soort: 'persoon', persoonId: 'officier-2', houder: OVJ },
        view: kaart(
          {
            wat: 'paraat',
            nr: 1,
            dienst: nacht,
            reserve: true,
            laatsteTest: null,
            stand: 'gevraagd',
            standOp: op('ma 17:00'),
          },
          'ma 17:00',
        ),
        alleenBijwerken: false,
      },
    ]);
  });

  test('a location that does not ask, asks nobody', () => {
    const uit = { ...tweePloegen(), paraatheid: { minutenVooraf: 0, bevestigMinuten: 15 } };
    const loop = new Roosterverloop('ma 12:00', uit);
    loop.peil();
    expect(loop.om('ma 17:30').filter((e) => 'nr' in e)).toEqual([]);
  });

  test('who is on duty already is not asked to be ready', () => {
    const basis = tweePloegen();
    const { ovj } = basis.roosters;
    const beide = ovj?.diensten.map((dienst) => ({ ...dienst, wie: ['officier-1'] })) ?? [];
    const loop = new Roosterverloop('ma 12:00', {
      ...basis,
      roosters: { ovj: { diensten: beide, uitzonderingen: [], invaller: 'kpc' } },
    });
    loop.peil();
    expect(loop.om('ma 17:00').filter((e) => 'nr' in e)).toEqual([]);
  });

  test('whom Teams does not know cannot be asked: that is told at once', () => {
    const loop = new Roosterverloop();
    loop.peil();
    expect(loop.om('ma 17:00')).toEqual([
      { ...vraag, reserve: false },
      { type: 'NietParaat', nr: 1, reden: 'geen-chat' },
      { type: 'RoosterGepeild', volgende: op('ma 17:45') },
    ]);
    expect(loop.posts()[1]).toMatchObject({ id: 'np:1', view: { bericht: { reden: 'geen-chat' } } });
  });
});

describe('confirmed or not', () => {
  const bevestig = { type: 'bevestig-paraat', nr: 1 } as const;

  test('confirmed: no message to the KPC, and it counts as a test that messages arrive', () => {
    const loop = gevraagd();
    loop.nu = op('ma 17:20');
    expect(loop.kern(collega('officier-2'), bevestig)).toEqual([{ type: 'ParaatBevestigd', nr: 1 }]);
    expect(loop.rooster.getest).toEqual({ 'officier-2': op('ma 17:20') });
    expect(loop.rooster.paraat[0]).toMatchObject({
      stand: 'bevestigd',
      standOp: op('ma 17:20'),
      gemeld: false,
    });
    expect(loop.om('ma 17:45').filter((e) => 'nr' in e)).toEqual([]);
    expect(loop.posts()).toHaveLength(1);
    expect(loop.posts()[0]).toMatchObject({
      alleenBijwerken: true,
      view: { bericht: { stand: 'bevestigd' } },
    });
    expect(loop.geeft(collega('officier-2'), bevestig)).toEqual([]);
    // The next question says when it was last tried.
    loop.om('ma 18:00');
    loop.om('di 17:00');
    expect(loop.rooster.paraat.at(-1)?.laatsteTest).toBe(op('ma 17:20'));
  });

  test('not confirmed a quarter before: the KPC hears it once, and also that it was confirmed after all', () => {
    const loop = gevraagd();
    expect(loop.om('ma 17:44').filter((e) => 'nr' in e)).toEqual([]);
    expect(loop.om('ma 17:45')).toEqual([
      { type: 'NietParaat', nr: 1, reden: 'niet-bevestigd' },
      { type: 'RoosterGepeild', volgende: op('ma 18:00') },
    ]);
    const melding = (alsnog: number | null, om: string, alleenBijwerken: boolean) => ({
      id: 'np:1',
      publiek: { soort: 'dienst', houder: { rol: 'kpc' } },
      view: kaart(
        { wat: 'niet-paraat', collega: 'Officier 2', dienst: nacht, reden: 'niet-bevestigd', alsnog },
        om,
      ),
      alleenBijwerken,
    });
    const [eigen, bijKpc] = loop.posts();
    expect(eigen).toMatchObject({ alleenBijwerken: true, view: { bericht: { stand: 'te-laat' } } });
    expect(bijKpc).toEqual(melding(null, 'ma 17:45', false));
    loop.nu = op('ma 17:50');
    loop.kern(collega('officier-2'), bevestig);
    expect(loop.posts()[1]).toEqual(melding(op('ma 17:50'), 'ma 17:50', true));
  });

  test.each([
    ['a colleague', 'officier-1', 1, 'ma 17:10', 'geen-recht'],
    ['a question that is not there', 'officier-2', 9, 'ma 17:10', 'onbekende-aanvraag'],
    ['the shift is over', 'officier-2', 1, 'di 08:00', 'niet-nu'],
  ])('refused: %s', (_, wie, nr, om, code) => {
    const loop = gevraagd();
    loop.nu = op(om);
    expect(loop.geeft(collega(wie), { ...bevestig, nr })).toBe(code);
  });

  test('until the very end of the shift it can be confirmed', () => {
    const loop = gevraagd();
    loop.nu = op('di 07:59');
    expect(loop.kern(collega('officier-2'), bevestig)).toHaveLength(1);
  });

  test.each(['niet-bezorgd', 'geen-chat'] as const)(
    'a card that did not arrive (%s) is told to the KPC',
    (reden) => {
      const loop = gevraagd();
      const meld = { type: 'meld-niet-paraat', nr: 1, reden } as const;
      expect(loop.kern(systeem, meld)).toEqual([{ type: 'NietParaat', nr: 1, reden }]);
      expect(loop.posts()[1]).toMatchObject({ alleenBijwerken: false, view: { bericht: { reden } } });
      expect(loop.geeft(systeem, meld)).toEqual([]);
      expect(loop.geeft(systeem, { ...meld, nr: 7 })).toEqual([]);
    },
  );
});

test('when somebody else gets the shift the question lapses, and the other is asked', () => {
  const loop = gevraagd();
  loop.bereik = { 'officier-3': { chat: true, reserve: false } };
  loop.kern(collega('officier-3'), {
    type: 'neem-dienst-over',
    locatie: loop.locatie,
    houder: OVJ,
    voor: 'officier-2',
    ...nacht,
  });
  const events = loop.om('ma 17:10');
  expect(events.slice(0, 2)).toEqual([
    { type: 'ParaatheidVervallen', nr: 1 },
    { ...vraag, nr: 3, persoonId: 'officier-3', label: 'Officier 3', reserve: false },
  ]);
  expect(loop.rooster.paraat.map(({ persoonId, stand }) => [persoonId, stand])).toEqual([
    ['officier-2', 'vervallen'],
    ['officier-3', 'gevraagd'],
  ]);
  expect(loop.geeft(collega('officier-2'), { type: 'bevestig-paraat', nr: 1 })).toBe('niet-nu');
  expect(loop.posts().filter((post) => (post as { id: string }).id === 'pa:1')).toMatchObject([
    { alleenBijwerken: true, view: { bericht: { stand: 'vervallen' } } },
  ]);
});
