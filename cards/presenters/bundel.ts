import type { BundelView, HerinneringView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { bundelteksten } from '../teksten/bundel.ts';
import { oefening } from '../teksten/kop.ts';
import { momentZin, voor } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';
import { magDoen } from './herinnering.ts';
import { taaktitel } from './stand.ts';

/** Reminders of several cases for one person: task and time, and a button with the number that opens it. */
export function bundel({ regels, weggelaten, vervangen }: BundelView): Sjabloondata {
  const aantal = String(regels.length + weggelaten);
  const leeg = vervangen
    ? { titel: bundelteksten.vervangenTitel, inleiding: bundelteksten.vervangen }
    : { titel: bundelteksten.klaarTitel, inleiding: bundelteksten.klaar };
  const { titel, inleiding } =
    regels.length === 0
      ? leeg
      : { titel: bundelteksten.titel.replace('{aantal}', aantal), inleiding: bundelteksten.inleiding };
  return {
    titel,
    inleiding,
    regels: regels.map(regel),
    meer: meer(weggelaten),
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}

function regel(view: HerinneringView) {
  const { kop, taak, slachtoffer } = view;
  const ids = { z: kop.zaakId, t: taak.taakId, r: taak.revisie };
  const titel = vlak(taaktitel(taak, slachtoffer));
  const waarvoor = { waarvoor: titel };
  return {
    taak: titel,
    tijd: [tijd(view), ...(kop.oefening ? [oefening] : [])].join(' · '),
    knoppen: [
      magDoen(view)
        ? knop(kop.nummer, 'taak', ids, waarvoor)
        : knop(kop.nummer, 'zaak', { z: kop.zaakId }, waarvoor),
    ],
  };
}

function tijd({ kop, uiterlijk, verstreken, gevraagdOp }: HerinneringView): string {
  if (uiterlijk !== null && verstreken) {
    return bundelteksten.verstreken.replace('{op}', dagTijd(uiterlijk, kop.peil));
  }
  return uiterlijk === null
    ? bundelteksten.gevraagd.replace('{op}', momentZin(gevraagdOp, kop.peil))
    : bundelteksten.voor.replace('{voor}', voor(uiterlijk, kop.peil));
}

function meer(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1 ? bundelteksten.nogEen : bundelteksten.nogMeer.replace('{aantal}', String(aantal));
}
