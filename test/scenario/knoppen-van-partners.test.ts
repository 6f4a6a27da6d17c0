import { expect } from 'vitest';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import {
  antwoordtDeelA,
  besluitVrijheid,
  besluitZaak,
  maaktDeelACompleet,
  opentTaak,
} from '../support/scenario/werk.ts';

const opties = { instellingen: zonderHerinneringen };
const jong = { verdachte: { leeftijdsgroep: '12-17' } } as const;

scenario(
  'Halt zegt of een Halt-straf past; de Raad geeft het toezicht aan de jeugdreclassering',
  async (zsm) => {
    await zsm.meldt(vast({ ...jong, voorlopigeHechtenis: 'niet-toegelaten' }));
    const halt = zsm.as('halt-1').at('Uw inbreng');
    await halt.opens('Open');
    await halt.fills({ geschikt: 'na-overleg', instemming: 'ja' }).presses('Verstuur');
    expect((await zsm.zaak()).inbreng['inbreng:halt']?.antwoorden['geschikt']).toBe('na-overleg');
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, {
      besluit: 'heenzenden-509hh',
      maatregelen: 'contactverbod',
      informant: 'shn',
    });
    zsm.berichten.expectLike(/./);
    const raad = await opentTaak(zsm, 'raad-1', 'overdracht-jeugdreclassering');
    await raad.fills({ overgedragen: 'nog-niet' }).presses('Leg vast');
    raad.expectReads('De taak blijft open tot alles is gedaan.');
    const weer = await opentTaak(zsm, 'raad-1', 'overdracht-jeugdreclassering');
    await weer.fills({ overgedragen: 'ja' }).presses('Leg vast');
    expect((await zsm.zaak()).taken['overdracht-jeugdreclassering']?.status).toBe('beantwoord');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'waar de locatie dat kiest, geeft de KPC documentatie en verrijking door',
  async (zsm) => {
    await zsm.meldt(vast());
    const kpc = zsm.as('kpc-1').at('Uw inbreng');
    await kpc.opens('Open');
    await kpc.fills({ documentatie: 'eerder-hg', verrijking: 'nog-niet' }).presses('Verstuur');
    expect((await zsm.zaak()).taken['inbreng:kpc']?.status).toBe('opgepakt');
    const weer = zsm.as('kpc-1').at('Uw inbreng');
    await weer.opens('Open');
    await weer.fills({ documentatie: 'eerder-hg', verrijking: 'doorgegeven' }).presses('Verstuur');
    expect((await zsm.zaak()).taken['inbreng:kpc']?.status).toBe('beantwoord');
    zsm.berichten.expectLike(/./);
  },
  { instellingen: (locatie) => ({ ...zonderHerinneringen(locatie), kpcInbreng: true }) },
);

scenario(
  'crisishulp gevraagd: Veilig Thuis meldt dat het ter plaatse is',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Ja');
    await vt.fills({ gevallen: 'bedreiging', toegang: 'ja', zicht: 'nee' }).presses('Aanvullen');
    await vt.fills({ crisishulp: 'nodig' }).presses('Aanvullen');
    const klok = (await zsm.zaak()).taken['ter-plaatse:vt-oefenstad'];
    expect((klok?.uiterlijk ?? 0) - (klok?.gevraagdOp ?? 0)).toBe(2 * 3_600_000);
    const terPlaatse = await opentTaak(zsm, 'vt-oefenstad-1', 'ter-plaatse');
    await terPlaatse.presses('Wij zijn er');
    expect((await zsm.zaak()).taken['ter-plaatse:vt-oefenstad']?.status).toBe('beantwoord');
    zsm.berichten.expectLike(/./);
  },
  opties,
);

scenario(
  'inverzekeringstelling verlengd, daarna een uitspraak: partners en slachtoffer horen het',
  async (zsm) => {
    await zsm.meldt(vast());
    await maaktDeelACompleet(zsm, 'vt-oefenstad-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' });
    zsm.berichten.expectLike(/./);
    const ovj = await opentTaak(zsm, 'officier-1', 'hechtenis');
    await ovj.presses('Verleng');
    expect((await zsm.zaak()).bewaking.hechtenissen.at(-1)?.verlengd).toBe(1);
    await besluitZaak(zsm, { besluiten: 'afdeling-onderzoeken' });
    zsm.berichten.expectLike(/./);
    const rechter = zsm.as('officier-1').inChannel();
    await rechter.opens('Mijn taak');
    await rechter.opens('Uitspraak');
    await rechter.fills({ uitkomst: 'vrijspraak', vervallen: 'ja', vast: 'nee' }).presses('Leg vast');
    expect((await zsm.zaak()).besluiten.at(-1)).toMatchObject({ soort: 'uitspraak', uitkomst: 'vrijspraak' });
    zsm.berichten.expectLike(/Kennisname/, /Slachtoffer informeren/, /./);
  },
  opties,
);
