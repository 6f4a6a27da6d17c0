import { expect, test } from 'vitest';
import { nietVast, vast } from '../support/scenario/meldingen.ts';
import { inRegio, regio } from '../support/scenario/regio.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { antwoordtDeelA, besluitVrijheid, maaktDeelACompleet, opentTaak } from '../support/scenario/werk.ts';

const in_ = (naam: string) => ({ instellingen: inRegio(naam) });

test.each(['noord-holland', 'oost-nederland', 'oost-brabant', 'limburg', 'rotterdam', 'amsterdam'])(
  '%s: een bestand dat klopt, met alleen nummers van organisaties en zonder mensen',
  (naam) => {
    const locatie = regio(naam);
    expect(locatie.vtOrganisaties.map(({ telefoon }) => telefoon)).toEqual(
      locatie.vtOrganisaties.map(() => '0800-2000'),
    );
    expect(locatie.personen.flatMap(({ identiteiten }) => identiteiten)).toEqual([]);
  },
);

scenario(
  'Noord-Holland: de Reclassering belt Veilig Thuis, er is een middagtafel, en bij recidive een afspraak',
  async (zsm) => {
    await zsm.meldt(vast({ verdachte: { leeftijdsgroep: '18-plus', recidive: true } }));
    zsm.berichten.expectLike(/./);
    await zsm.passes('6m');
    zsm.berichten.expectTimed(['12:05 3ro-1: Bellen: Veiligheidsbeoordeling deel A']);
    await maaktDeelACompleet(zsm, 'vt-kennemerland-1', 'Ja');
    const ovj = await opentTaak(zsm, 'ovj-1', 'vrijheid');
    ovj.expectReads('Recidive: in beginsel voorgeleiding');
    zsm.berichten.expectLike(/./);
    await besluitVrijheid(zsm, { besluit: 'voorgeleiding', informant: 'shn', bewijs: 'voldoende' }, 'ovj-1');
    zsm.berichten.expectLike(/kpc-1: Informeer Veilig Thuis/, /./);
    await zsm.passesTo('2041-03-04T14:00:30+01:00');
    zsm.berichten.expectLike(/kanaal: Tafel/, /./);
  },
  in_('noord-holland'),
);

scenario(
  'Oost-Nederland: de Reclassering informeert Veilig Thuis, van vijf organisaties die van de melding',
  async (zsm) => {
    await zsm.meldt(vast({ vtRegios: ['vt-gelderland-zuid'] }));
    await maaktDeelACompleet(zsm, 'vt-gelderland-zuid-1', 'Ja');
    zsm.berichten.expectLike(/vt-gelderland-zuid-1: Veiligheidsbeoordeling deel A/, /./);
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' }, 'ovj-1');
    zsm.berichten.expectLike(/3ro-1: Informeer Veilig Thuis/, /./);
  },
  in_('oost-nederland'),
);

scenario(
  'Oost-Brabant: op maandag de ene Veilig Thuis, op dinsdag de andere',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/vt-brabant-noordoost-1: Veiligheidsbeoordeling deel A/, /./);
    await maaktDeelACompleet(zsm, 'vt-brabant-noordoost-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' }, 'ovj-1');
    await zsm.passesTo('2041-03-05T09:30:00+01:00');
    zsm.berichten.expectLike(/./);
    await zsm.meldt(vast({ aanhouding: zsm.nu - 60_000 }));
    zsm.berichten.expectLike(/vt-zuidoost-brabant-1: Veiligheidsbeoordeling deel A/, /./);
  },
  in_('oost-brabant'),
);

scenario(
  'Limburg: één tik is genoeg, niemand wordt aan de aanvulling herinnerd en twee vragen vallen weg',
  async (zsm) => {
    await zsm.meldt(vast());
    const vt = await antwoordtDeelA(zsm, 'vt-noord-midden-limburg-1', 'Ja');
    expect(vt.asks('gevallen')).toBe(true);
    expect(vt.asks('dossier')).toBe(false);
    zsm.berichten.expectLike(/./);
    await zsm.passes('55m');
    zsm.berichten.expectAll([]);
  },
  in_('limburg'),
);

scenario(
  'Rotterdam: bij stalking blijft de officier van het eerste besluit zaakseigenaar',
  async (zsm) => {
    await zsm.meldt(vast({ stalking: true, relatie: 'ex-partner' }));
    await maaktDeelACompleet(zsm, 'vt-rotterdam-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' }, 'ovj-1');
    zsm.berichten.expectLike(/./);
    expect((await zsm.zaak()).zaakseigenaar).toBe('ovj-1');
  },
  in_('rotterdam'),
);

scenario(
  'Rotterdam: stalking van wie niet vastzit: aanhouden en niet ontbieden; een overtreding vraagt een nieuwe SASH',
  async (zsm) => {
    await zsm.meldt(
      nietVast({
        stalking: true,
        relatie: 'ex-partner',
        sash: 'laag',
        lopendeMaatregelen: ['contactverbod'],
      }),
    );
    await maaktDeelACompleet(zsm, 'vt-rotterdam-1', 'Ja');
    const ovj = await opentTaak(zsm, 'ovj-1', 'zaakbesluit');
    ovj.expectReads('Stalking: aanhouden, niet ontbieden (afspraak van deze locatie)');
    zsm.berichten.expectLike(/./);
    const politie = zsm.as('ovj-1').inChannel();
    await politie.opens('Mijn taak');
    await politie.opens('Overtreding melden');
    await politie.fills({ wat: 'contact' }).presses('Meld');
    expect((await zsm.zaak()).taken['sash:1']).toMatchObject({ rol: 'politie', status: 'gevraagd' });
    zsm.berichten.expectLike(/./);
  },
  in_('rotterdam'),
);

scenario(
  'Amsterdam: de KPC belt Veilig Thuis na vijf minuten, en informeert Veilig Thuis over het besluit',
  async (zsm) => {
    await zsm.meldt(vast());
    zsm.berichten.expectLike(/./);
    await zsm.passes('6m');
    zsm.berichten.expectTimed(['12:05 kpc-1: Bellen: Veiligheidsbeoordeling deel A']);
    zsm.as('kpc-1').at('Bellen').expectReads('0800-2000');
    await maaktDeelACompleet(zsm, 'vt-amsterdam-1', 'Ja');
    await besluitVrijheid(zsm, { besluit: 'ivs', informant: 'shn', bewijs: 'voldoende' }, 'ovj-1');
    zsm.berichten.expectLike(/kpc-1: Informeer Veilig Thuis/, /./);
  },
  in_('amsterdam'),
);
