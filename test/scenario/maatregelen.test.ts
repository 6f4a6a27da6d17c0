import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import { besluitVrijheid, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const opties = { instellingen: zonderHerinneringen };

/** A case in which the OvJ sent the suspect to the RC. */
async function voorgeleid(zsm: Zsm): Promise<void> {
  await zsm.meldt(vast());
  await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
  await besluitVrijheid(zsm, { besluit: 'voorgeleiding', informant: 'politie' });
  zsm.berichten.expectLike(/./);
}

scenario(
  'de rechter-commissaris schorst: check vooraf, voorwaarden vastgelegd, aangevuld en geregistreerd, overtreding gemeld',
  async (zsm) => {
    await voorgeleid(zsm);
    // 48 hours before the latest moment before the RC.
    await zsm.passes('2d');
    zsm.berichten.expectAll([
      'draad: Er is een nieuwe acute check gevraagd.',
      'vt-oefenstad-1: Nieuwe acute check',
    ]);
    const check = zsm.as('vt-oefenstad-1').at('Nieuwe acute check');
    await check.opens('Open');
    check.expectReads('Het eerdere antwoord telt hiervoor niet.', 'Deel A');
    await check.fills({ antwoord: 'ja', toegang: 'ja' }).presses('Verstuur');
    check.expectReads('Uw antwoord is opgeslagen.');
    zsm.berichten.expectLike(/draad: .* heeft de acute check gedaan/, /officier-1: /, /politie-1: /);

    const ovj = await opentTaak(zsm, 'officier-1', 'voorgeleiding');
    await ovj
      .fills({ uitkomst: 'schorsing', voorwaarden: 'contactverbod,meldplicht', einde: '2041-06-30' })
      .presses('Leg vast');
    ovj.expectReads('De voorgeleiding is bijgewerkt.');
    zsm.berichten.expectLike(
      /draad: Er is een beslissing van de rechter-commissaris/,
      /politie-1: Verbod registreren/,
      /politie-1: Slachtoffer informeren/,
      /Kennisname/,
    );

    const aanvullen = await opentTaak(zsm, 'officier-1', 'maatregel-aanvullen');
    await aanvullen
      .fills({ toezicht: '3ro', meldt: 'toezichthouder', overtreding: '112-politie' })
      .presses('Aanvullen');
    aanvullen.expectReads('De maatregel is opgeslagen.');
    expect((await zsm.zaak()).bewaking.maatregelen).toMatchObject([
      { titel: 'schorsing', inhoud: ['contactverbod', 'meldplicht'], status: 'van-kracht' },
    ]);

    const shn = zsm.as('slachtofferhulp-1').inChannel();
    await shn.opens('Mijn taak');
    if (!shn.buttons.includes('Overtreding melden')) await shn.sends('schending.melden', { z: zsm.zaakId });
    else await shn.opens('Overtreding melden');
    await shn.fills({ wat: 'contact', gevaar: 'nee' }).presses('Meld overtreding');
    shn.expectReads('De overtreding is gemeld.');
    zsm.berichten.expectLike(
      /draad: .* heeft een overtreding gemeld/,
      /officier-1: let op/,
      /politie-1: let op/,
      /vt-oefenstad-1: let op/,
      /officier-1: Overtreding opvolgen/,
      /vt-oefenstad-1: Nieuwe acute check/,
      /draad: Er is een nieuwe acute check/,
    );
    zsm.as('officier-1').at('Overtreding opvolgen').expectReads('Er is een overtreding gemeld.');
  },
  opties,
);

scenario(
  'de streeftijd staat op de zaakkaart waar de locatie die wil zien, tot het besluit',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.as('kpc-1').inChannel().expectReads('Streeftijd ZSM:');
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Nee');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'politie' });
    zsm.as('kpc-1').inChannel().expectDoesNotRead('Streeftijd ZSM:').expectReads('Vervolg vóór');
    zsm.berichten.expectLike(/./);
  },
  { instellingen: (locatie) => ({ ...zonderHerinneringen(locatie), zsmStreefTonen: true }) },
);
