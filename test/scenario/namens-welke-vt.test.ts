import { expect } from 'vitest';
import { acuutVan } from '../../src/domain/zaak/acuut.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { alleenHerinneringen } from '../support/scenario/stappen.ts';
import { antwoordtDeelA } from '../support/scenario/werk.ts';

const alleenDeelA = alleenHerinneringen('deel-a', 'deel-a-bevestiging');
const opties = {
  instellingen: (locatie: Parameters<typeof alleenDeelA>[0]) => ({
    ...alleenDeelA(locatie),
    vtOrganisaties: locatie.vtOrganisaties.map((vt, i) => ({ ...vt, telefoon: `088-000 00 0${i + 1}` })),
  }),
};
const TWEE = { vtRegios: ['vt-oefenstad', 'vt-waterland'] };

scenario(
  'een zaak onder twee Veilig Thuis: wie belde, kiest namens welke; zonder keuze wordt niets genoteerd',
  async (zsm) => {
    await zsm.meldt(vast(TWEE));
    zsm.berichten.expectLike(/./);
    const kpc = zsm.as('kpc-1').inChannel();
    await kpc.presses('Mijn taak');
    await kpc.presses('VT gebeld');
    const kaart = JSON.stringify(kpc.shown.card);
    expect(kaart).toContain('oefenstad, bel 088-000 00 01');
    expect(kaart).toContain('waterland, bel 088-000 00 02');
    expect(kpc.filled['organisatie'] ?? '').toBe('');
    await kpc.fills({ uitkomst: 'ja', gesprokenMet: 'dienst' }).presses('Noteer');
    kpc.expectReads('Kies of vul een antwoord in.');
    expect(kpc.filled).toMatchObject({ uitkomst: 'ja', gesprokenMet: 'dienst' });
    await kpc.fills({ organisatie: 'vt-waterland.0' }).presses('Noteer');
    kpc.expectReads('Het antwoord van Veilig Thuis is genoteerd.');
    const { deelA } = await zsm.zaak();
    expect(acuutVan(deelA['vt-waterland'])).toBe('ja');
    expect(acuutVan(deelA['vt-oefenstad'])).toBe('onbekend');
    zsm.berichten.expectAll([
      'draad: KPC noteerde een telefonisch antwoord op deel A.',
      'vt-waterland-1: Bevestig telefonisch antwoord',
    ]);
  },
  opties,
);

scenario(
  'van de kaart om te bellen is die Veilig Thuis al gekozen, en een ander kiezen kan',
  async (zsm) => {
    await zsm.meldt(vast(TWEE));
    await zsm.passes('21m');
    zsm.berichten.expectLike(/reclassering-1: Bellen/, /./);
    const belt = zsm.as('reclassering-1').at('Bel VT oefenstad');
    await belt.presses('Noteer antwoord');
    expect(belt.filled['organisatie']).toMatch(/^vt-oefenstad\./);
    // Meanwhile that one answers itself: what was said by the other is kept, and it can be chosen still.
    await antwoordtDeelA(zsm, 'vt-oefenstad-1', 'Nee');
    zsm.berichten.expectLike(/./);
    const antwoord = await belt.fills({ uitkomst: 'later', gesprokenMet: 'dienst' }).presses('Noteer');
    expect(antwoord).toMatchObject({ kind: 'message' });
    expect(acuutVan((await zsm.zaak()).deelA['vt-oefenstad'])).toBe('nee-voorlopig');
    const ander = zsm.as('reclassering-1').at('Bel VT waterland');
    await ander.presses('Noteer antwoord');
    expect(ander.asks('organisatie')).toBe(false);
    await ander.fills({ uitkomst: 'ja', gesprokenMet: 'dienst' }).presses('Noteer');
    expect(acuutVan((await zsm.zaak()).deelA['vt-waterland'])).toBe('ja');
    zsm.berichten.expectLike(/./);
  },
  opties,
);
