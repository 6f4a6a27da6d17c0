import { expect } from 'vitest';
import { dossierweg } from '../../cards/teksten/dossier.ts';
import { opdrachten } from '../../cards/teksten/help.ts';
import { meldingen } from '../../cards/teksten/meldingen.ts';
import { aanmeldantwoorden } from '../../cards/teksten/toegang.ts';
import type { Helpopdracht } from '../../src/domain/afgeleid/views.ts';
import { vast } from '../support/scenario/meldingen.ts';
import { scenario } from '../support/scenario/scenario.ts';
import { zonderHerinneringen } from '../support/scenario/stappen.ts';
import type { Zsm } from '../support/scenario/zsm.ts';

const namen = Object.keys(opdrachten) as readonly Helpopdracht[];
const weigeringen = [
  meldingen.onbekend,
  meldingen['alleen-inbrengers'],
  meldingen['geen-recht'],
  dossierweg.geenRecht,
  aanmeldantwoorden.alleenBeslissers,
];
/** What changes something for the others of the story is left out: everybody may do it. */
const zonderVraag: readonly Helpopdracht[] = ['aanmelden', 'afmelden', 'koppelcode', 'neem-over'];

async function antwoordOp(zsm: Zsm, wie: string, tekst: string): Promise<string> {
  const [antwoord] = await zsm.types(wie, tekst, zsm.personal(wie));
  return JSON.stringify(antwoord?.card);
}
async function staatInDeHulp(zsm: Zsm, wie: string): Promise<readonly Helpopdracht[]> {
  const hulp = await antwoordOp(zsm, wie, 'help');
  return namen.filter((naam) => hulp.includes(`"**${opdrachten[naam].typ}**: `));
}

scenario(
  'de uitleg noemt precies wat iemand met deze rol mag typen',
  async (zsm) => {
    await zsm.meldt(vast());
    for (const wie of ['officier-1', 'kpc-1', 'politie-1', 'reclassering-1', 'vt-oefenstad-1', 'beheer-1']) {
      const mag: Helpopdracht[] = [];
      for (const naam of namen) {
        const typ = opdrachten[naam].typ.replace('OF-26-0042', zsm.nummer);
        const antwoord = zonderVraag.includes(naam) ? '' : await antwoordOp(zsm, wie, typ);
        if (!weigeringen.some((tekst) => antwoord.includes(tekst))) mag.push(naam);
      }
      expect([wie, await staatInDeHulp(zsm, wie)]).toEqual([wie, mag]);
    }
    zsm.berichten.expectLike(/./);
    zsm.takeTrouble();
  },
  { instellingen: zonderHerinneringen },
);

scenario('wie Negenuur niet kent, leest alleen hoe die een rol vraagt', async (zsm) => {
  expect(await staatInDeHulp(zsm, 'iemand-anders')).toEqual(['aanmelden', 'afmelden', 'koppelcode', 'help']);
});
