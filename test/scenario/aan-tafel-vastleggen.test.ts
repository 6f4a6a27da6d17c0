import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';

scenario(
  'aan tafel: een notitie staat bij de zaak, een actie krijgt een eigenaar, een dag en een taak',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    const plek = { place: zsm.personal('kpc-1'), activityId: 'tafel' };
    const [kaart] = await zsm.types('kpc-1', 'tafel');
    const kpc = zsm.as('kpc-1').looksAt({ card: kaart?.card ?? {}, ...plek });
    await kpc.presses('Zaken langslopen');
    await kpc.presses('Notitie');
    kpc.fills({ tekst: 'Bel 06 12345678.' });
    await kpc.presses('Leg vast');
    kpc.expectDoesNotRead('De notitie is opgeslagen.');
    kpc.fills({ tekst: 'Politie rijdt vanavond langs.' });
    await kpc.presses('Leg vast');
    kpc.expectReads('De notitie is opgeslagen.');
    expect((await zsm.zaak()).reacties).toMatchObject([
      { rol: 'kpc', tekst: 'Politie rijdt vanavond langs.' },
    ]);

    const ovj = zsm.as('officier-1').looksAt({ card: kaart?.card ?? {}, ...plek });
    await ovj.presses('Zaken langslopen');
    await ovj.presses('Actie');
    ovj.fills({ notitie: 'Rijd langs bij het adres.', eigenaar: 'politie', datum: '2041-03-06' });
    await ovj.presses('Voeg toe');
    ovj.expectReads('De actie is toegevoegd.');
    zsm.berichten.expectLike(/politie-1/);
    const taak = Object.values((await zsm.zaak()).taken).find(({ soort }) => soort === 'actie');
    expect(taak).toMatchObject({ rol: 'politie', status: 'gevraagd' });
    const politie = zsm.as('politie-1').at('Actie uit het overleg');
    await politie.opens('Open');
    politie.expectReads('Rijd langs bij het adres.');
  },
  { instellingen: zonderHerinneringen },
);
