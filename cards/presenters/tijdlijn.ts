import type { TijdlijnView } from '../../src/domain/afgeleid/views.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { bewijskaart } from '../teksten/bewijs.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { eerdereRegels, tijdlijnkaart, tijdlijnzin } from '../teksten/tijdlijn.ts';
import { moment } from '../tijd.ts';
import { bewijsElementen } from './bewijs.ts';

/** More lines than this make a card that no thumb scrolls through, and too many bytes. */
const MAX_REGELS = 30;
const BREEDTE = { kort: '44px', lang: '68px', datum: '112px' } as const;

/** What happened in the case, oldest first; the reader's right to content is already in the view. */
export function tijdlijn({ kop, regels, weggelaten, bewijs }: TijdlijnView): Sjabloondata {
  const getoond = regels.slice(-MAX_REGELS);
  const eerder = weggelaten + regels.length - getoond.length;
  const tijden = getoond.map((regel) => moment(regel.op, kop.peil));
  const breedte = kolombreedte(tijden);
  return {
    ...kopdata(kop, tijdlijnkaart.titel),
    eerder: eerder === 0 ? '' : eerdereRegels(eerder),
    regels: getoond.map((regel, plek) => ({ breedte, tijd: tijden[plek], tekst: tijdlijnzin(regel) })),
    blokken:
      bewijs.length === 0 ? [] : [{ titel: bewijskaart.titel, inhoud: bewijsElementen(bewijs, kop.peil) }],
    knoppen: [knop(knoppen.terug, 'zaak', { z: kop.zaakId })],
  };
}

/** One width for all times, so that the texts start in one line. */
function kolombreedte(tijden: readonly string[]): string {
  const langste = Math.max(0, ...tijden.map((tijd) => tijd.length));
  return langste <= 'hh:mm'.length
    ? BREEDTE.kort
    : langste <= 'di hh:mm'.length
      ? BREEDTE.lang
      : BREEDTE.datum;
}
