import { expect } from 'vitest';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import { commitOn } from '../support/commits.ts';
import { textsOf } from '../support/scenario/kaart.ts';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import type { Collega } from '../support/scenario/persoon.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, besluitZaak, geeftInbreng, maaktDeelACompleet } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const metTafels = {
  instellingen: (locatie: Locatie): Locatie => ({
    ...zonderHerinneringen(locatie),
    tafels: ['09:00', '14:00'],
  }),
};

/** The newest table card in the channel, in front of somebody. */
function aanTafel(zsm: Zsm, wie: string): Collega {
  const kaart = zsm.teams.all().findLast(({ message }) => message.summary === 'Tafel');
  if (kaart === undefined) throw new Error('no table card');
  return zsm.as(wie).looksAt({
    card: kaart.message.card,
    place: zsm.channel(kaart.conversationId),
    activityId: kaart.activityId,
  });
}

scenario(
  'op de tijden van de locatie komt een tafelkaart: klok, nieuws, wie nog ontbreekt en de plandata',
  async (zsm) => {
    await zsm.meldt(vast());
    const eerste = zsm.nummer;
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await zsm.meldt(nietVast());
    zsm.berichten.expectLike(/./);
    await zsm.passesTo('2041-03-04T14:00:30+01:00');
    zsm.berichten.expectTimed(['14:00 kanaal: Tafel']);
    aanTafel(zsm, 'kpc-1')
      .expectReads('oefenstad, ma 14:00.', 'Besluit vóór ma 20:00 · Oefening', 'Nieuw: deel A beantwoord')
      .expectReads('Wacht op: Politie, Reclassering, Slachtofferhulp, Officier.')
      .expectReads('Vandaag en morgen geen plandata.')
      .expectDoesNotRead('acuut onveilig');
    await geeftInbreng(zsm, 'politie-1');
    zsm.berichten.expectLike(/inbreng/);
    await zsm.passesTo('2041-03-05T09:00:30+01:00');
    zsm.berichten.expectTimed(['09:00 kanaal: Tafel']);
    const kpc = aanTafel(zsm, 'kpc-1');
    kpc.expectReads('Nieuws telt vanaf ma 14:00.', 'Nieuw: inbreng binnen.');
    expect(kpc.buttons).toContain(eerste);
  },
  metTafels,
);

scenario('een zaak die niet te lezen is, telt mee op de tafelkaart', async (zsm) => {
  await zsm.meldt(vast());
  zsm.berichten.expectLike(/./);
  const events = [{ type: 'IetsNieuws', v: 1, op: 1 }];
  const stuk = zsm.stream('oefenstad:OF-41-0099');
  await zsm.ports.store.commit(commitOn(stuk, { events, openIndex: 1 }));
  const [kaart] = await zsm.types('kpc-1', 'tafel');
  expect(textsOf(kaart?.card ?? {})).toContain('Er is nog één zaak.');
  expect(zsm.takeTrouble().join()).toContain('could not be put on the table');
});

scenario(
  'tafel-modus: zaak voor zaak met vorige en volgende, ieder met wat hij mag lezen',
  async (zsm) => {
    for (const melding of [vast(), vast(), nietVast()]) await zsm.meldt(melding);
    zsm.berichten.expectLike(/./);
    const [kaart] = await zsm.types('kpc-1', 'tafel');
    const plek = { place: zsm.channel(), activityId: 'tafel' };
    const kpc = zsm.as('kpc-1').looksAt({ card: kaart?.card ?? {}, ...plek });
    await kpc.opens('Zaken langslopen');
    kpc.expectReads('Tafel, zaak 1 van 3');
    expect(kpc.buttons).not.toContain('Vorige');
    await kpc.opens('Volgende');
    await kpc.opens('Volgende');
    kpc.expectReads('Tafel, zaak 3 van 3');
    expect(kpc.buttons).not.toContain('Volgende');
    await kpc.opens('Vorige');
    kpc.expectReads('Tafel, zaak 2 van 3').expectDoesNotRead('Deel A:');
    const ovj = zsm.as('officier-1').looksAt({ card: kaart?.card ?? {}, ...plek });
    await ovj.opens('Zaken langslopen');
    ovj.expectReads('Deel A: nog geen antwoord');
    await ovj.opens('Naar de lijst');
    ovj.expectReads('Tafel', 'oefenstad');
    const vreemde = zsm.as('duin-kpc').looksAt({ card: kaart?.card ?? {}, ...plek });
    await vreemde.expectSaid(
      'Zaken langslopen',
      'U staat nog niet op de lijst van deze locatie. Typ help voor uitleg.',
    );
    expect(zsm.takeTrouble()).toEqual(['stranger refused {"verb":"tafel.zaak"}']);
  },
  { instellingen: zonderHerinneringen },
);

scenario(
  'een plandatum van morgen en van vandaag staat op de tafel; zonder tijden komt er geen kaart',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'heenzenden', informant: 'politie' });
    await besluitZaak(zsm, {
      besluiten: 'plandatum',
      plandatum: '2041-03-05',
      tussentijds: 'veiligheidsvoorwaarden',
    });
    zsm.berichten.expectLike(/./);
    const [nu] = await zsm.types('kpc-1', 'tafel');
    expect(JSON.stringify(nu?.card)).toContain(`Plandatum morgen: ${zsm.nummer}.`);
    await zsm.passesTo('2041-03-05T12:00:00+01:00');
    const [morgen] = await zsm.types('kpc-1', 'tafel');
    expect(JSON.stringify(morgen?.card)).toContain(`Plandatum vandaag of eerder: ${zsm.nummer}.`);
  },
  { instellingen: zonderHerinneringen },
);
