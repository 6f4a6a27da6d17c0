import { expect } from 'vitest';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen, zonderHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const stil = { instellingen: zonderHerinneringen };

/** The list of who is on duty, as the answer to a typed command. */
async function piketlijst(zsm: Zsm, wie: string): Promise<Collega> {
  const [lijst] = await zsm.types(wie, 'piket', zsm.personal(wie));
  if (lijst === undefined) throw new Error('no answer to piket');
  return zsm.as(wie).looksAt({ card: lijst.card, place: zsm.personal(wie), activityId: 'lijst' });
}

async function neemtOver(zsm: Zsm, wie: string, uren: string): Promise<Collega> {
  const collega = await piketlijst(zsm, wie);
  await collega.presses('Neem over');
  await collega.fills({ tot: uren }).presses('Neem over');
  return collega;
}

scenario(
  'wie de dienst overneemt, krijgt de open vragen; aan het eind gaan nieuwe vragen weer naar de eerste',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const overnemer = await neemtOver(zsm, 'vt-oefenstad-2', '4');
    overnemer.expectReads('vt-oefenstad-2', 'overgenomen', 'tot ma 16:00');
    zsm.berichten.expectAll(['vt-oefenstad-2: Veiligheidsbeoordeling deel A']);

    await zsm.meldt(vast());
    zsm.berichten.expectLike(/Zaak/, /vt-oefenstad-2: Veiligheids/, /Uw inbreng/);
    await antwoordtDeelA(zsm, 'vt-oefenstad-2', 'Ja');
    zsm.berichten.expectLike(/beantwoord/, /officier-1/);
    await zsm.passesTo('2041-03-04T16:00:30+01:00');
    zsm.berichten.expectAll([]);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/Zaak/, /vt-oefenstad-1: Veiligheids/, /Uw inbreng/);
  },
  stil,
);

scenario(
  'een vraag die tijdens de overname kwam, gaat aan het eind naar wie de dienst weer heeft',
  async (zsm) => {
    await neemtOver(zsm, 'officier-2', '4');
    await zsm.meldt(vast());
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    zsm.berichten.expectLike(/./, /officier-2: Besluit over de vrijheid/);
    await zsm.passesTo('2041-03-04T16:01:00+01:00');
    zsm.berichten.expectAll(['officier-1: Besluit over de vrijheid']);
  },
  stil,
);

scenario(
  'wie overneemt krijgt de open vraag en niet alle oude herinneringen en meldingen',
  async (zsm) => {
    await zsm.meldt(vast());
    await zsm.passesTo('2041-03-04T19:40:00+01:00');
    zsm.berichten.expectLike(/officier-1: Herinnering/, /./);
    await neemtOver(zsm, 'officier-2', '12');
    zsm.berichten.expectAll([]);
    await zsm.passesTo('2041-03-04T20:00:30+01:00');
    zsm.berichten.expectTimed([
      '20:00 kpc-1: Herinnering: Besluit over de vrijheid',
      '20:00 officier-2: Herinnering: Besluit over de vrijheid',
    ]);
  },
  { instellingen: alleenHerinneringen('vrijheid') },
);

scenario(
  'overnemen kan alleen wie de rol heeft; een verzonnen dienst niet',
  async (zsm) => {
    const lijst = await piketlijst(zsm, 'politie-1');
    expect(lijst.buttons.filter((knop) => knop.startsWith('Neem over'))).toEqual([]);
    const ovj = (await piketlijst(zsm, 'officier-2')).shown;
    const politie = await zsm.as('politie-1').looksAt(ovj).tampers('Neem over: Officier', { tot: '4' });
    expect(politie).toEqual({ kind: 'message', text: meldingen['geen-recht'] });
    // A colleague of another location is a stranger here, and that is logged.
    await zsm.as('duin-officier').looksAt(ovj).tampers('Neem over: Officier', { tot: '4' });
    expect(zsm.takeTrouble()).toEqual([expect.stringContaining('stranger refused')]);
    const vt = zsm.as('vt-oefenstad-2').looksAt(ovj);
    for (const houder of [{ rol: 'vt' }, { rol: 'vt', organisatie: 'vt-waterland' }, { rol: 'baas' }]) {
      expect(await vt.sends('piket.overnemen', { ...houder, tot: '4' })).toMatchObject({ kind: 'message' });
    }
    const stand = (await zsm.ports.store.load(zsm.locatieStroom())).events;
    expect(stand.filter(({ type }) => type === 'DienstOvergenomen')).toEqual([]);
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/vt-oefenstad-1: Veiligheids/, /Zaak/, /Uw inbreng/);
  },
  stil,
);

scenario(
  'niemand met dienst: de KPC hoort het; is het de KPC zelf, dan de officier',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectAll([
      'kanaal: Zaak',
      'draad: VT oefenstad is niet bereikt.',
      'kpc-1: let op, Een collega met dienst is niet bereikt',
      'politie-1: Uw inbreng',
      'reclassering-1: Uw inbreng',
      'slachtofferhulp-1: Uw inbreng',
    ]);
    await neemtOver(zsm, 'vt-oefenstad-2', '8');
    zsm.berichten.expectAll(['vt-oefenstad-2: Veiligheidsbeoordeling deel A']);
  },
  {
    instellingen: (locatie) => {
      const { 'vt:vt-oefenstad': _, ...piket } = locatie.piket;
      return { ...zonderHerinneringen(locatie), piket };
    },
  },
);

scenario(
  'de KPC heeft geen dienst: de officier hoort wat de KPC niet bereikte',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.as('vt-oefenstad-1').at('deel A').presses('Niet onze regio');
    zsm.berichten.expectAll([
      'draad: KPC is niet bereikt.',
      'officier-1: let op, Een collega met dienst is niet bereikt',
    ]);
  },
  {
    instellingen: (locatie) => {
      const { kpc: _, ...piket } = locatie.piket;
      return { ...zonderHerinneringen(locatie), piket };
    },
  },
);
