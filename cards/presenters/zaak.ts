import type { Balk, Partnerregel, ZaakView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { kenmerken, klokwoord, oefening, zaaksoort } from '../teksten/kop.ts';
import { rolnaam } from '../teksten/rollen.ts';
import type { Balkstijl } from '../teksten/zaak.ts';
import {
  balkteksten,
  deelABinnen,
  partnerstatus,
  streeftijd,
  volgendePrefix,
  volgendeStap,
} from '../teksten/zaak.ts';
import { moment } from '../tijd.ts';

/** The case post in the channel: number, clock, who has answered. Never what was answered (werkproces §9). */
export function zaak({ kop, ...view }: ZaakView): Sjabloondata {
  const { speak, fallbackText, nummerId } = kopdata(kop, balk(view.balk, kop.peil).wat);
  const metKlok = kop.uiterlijk !== null && kop.uiterlijkVan !== null;
  const woorden = [zaaksoort[kop.soort], ...view.kenmerken.map((kenmerk) => kenmerken[kenmerk])].join(' · ');
  const { stijl, wat, nu } = balk(view.balk, kop.peil);
  return {
    nummerId,
    titel: kop.nummer,
    kenmerken: kop.oefening ? `**${oefening}** · ${woorden}` : woorden,
    metKlok,
    klokwoord: metKlok && kop.uiterlijkVan !== null ? klokwoord[kop.uiterlijkVan] : '',
    klok: metKlok && kop.uiterlijk !== null ? dagTijd(kop.uiterlijk, kop.peil) : '',
    balkstijl: stijl,
    balk: `**${wat}** ${nu}`,
    partners: view.partners.map((partner) => regel(partner, kop.peil)),
    streef: view.streef === null ? '' : streeftijd.replace('{op}', dagTijd(view.streef, kop.peil)),
    volgende: `**${volgendePrefix}** ${volgendeStap[view.volgende]}`,
    knoppen: view.gesloten ? knoppenGesloten(kop.zaakId) : knoppenOpen(kop.zaakId),
    speak,
    fallbackText,
  };
}

function regel({ rol, organisatie, status, op }: Partnerregel, peil: Tijdstip) {
  const { teken, woord } = partnerstatus[status];
  return {
    teken,
    naam: rolnaam(rol, organisatie),
    status:
      op === null || status === 'nvt' || status === 'onbeantwoord' ? woord : `${woord} ${moment(op, peil)}`,
  };
}

function balk(balk: Balk, peil: Tijdstip): { stijl: Balkstijl; wat: string; nu: string } {
  const tekst = balkteksten[balk.soort];
  if (balk.soort === 'deel-a-binnen' && balk.acuut !== null) return deelABinnen[balk.acuut];
  if (!('op' in balk)) return tekst;
  const plandag = balk.soort === 'plandatum' || balk.soort === 'plandatum-voorbij';
  const op = plandag ? dagTijd(balk.op, peil) : moment(balk.op, peil);
  return { ...tekst, wat: tekst.wat.replace('{op}', op) };
}

function knoppenOpen(z: string): readonly Element[] {
  return [
    knop(knoppen.mijnTaak, 'taak', { z }),
    knop(knoppen.waarom, 'waarom', { z }),
    knop(knoppen.tijdlijn, 'tijdlijn', { z }),
  ];
}

function knoppenGesloten(z: string): readonly Element[] {
  return [knop(knoppen.bekijkZaak, 'taak', { z }), knop(knoppen.tijdlijn, 'tijdlijn', { z })];
}
