import type { HerinneringView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import { inZin } from '../in-zin.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { belteksten, herinneringteksten } from '../teksten/herinnering.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taakteksten } from '../teksten/taken.ts';
import { moment, momentZin, voor } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';
import { feitzin } from './feitregel.ts';
import { staatOpen, standknoppen, standmelding, taaktitel } from './stand.ts';

/** A reminder of one task. Somebody else than its owner gets to know with whom the question is. */
export function herinnering(view: HerinneringView): Sjabloondata {
  const { kop, stand } = view;
  const spreekt = staatOpen(stand) && !view.ingehaald;
  return {
    ...kopdata(kop, titel(view)),
    tekst: spreekt ? zinnen(view).join(' ') : '',
    feiten: (view.overdracht ?? []).map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    meldingen: [...verstreken(view), ...ingehaald(view), ...standmelding(stand, view.standOp, kop.peil)],
    knoppen: herinneringknoppen(view),
  };
}

/** Whether the receiver may do the task: who owes it, or a colleague of the same role. */
export function magDoen({ aan, taak }: HerinneringView): boolean {
  return aan === 'taakhouder' || aan === 'volgende' || aan === 'hele-rol' || aan === taak.rol;
}

function titel(view: HerinneringView): string {
  const { bellen, taak } = view;
  return bellen === null
    ? `${herinneringteksten.titel} ${inZin(taaknaam(view))}`
    : belteksten.titel.replace('{rol}', rolnaam(taak.rol, taak.organisatie));
}

/** The title of the task, unless that calls it the reader's own and it is not. */
function taaknaam(view: HerinneringView): string {
  const { taak, slachtoffer } = view;
  const vanAnder = magDoen(view) ? undefined : taakteksten[taak.soort].titelVanAnder;
  return taak.titel === undefined && vanAnder !== undefined ? vanAnder : taaktitel(taak, slachtoffer);
}

function zinnen(view: HerinneringView): readonly string[] {
  const { kop, uiterlijk, laatGeplandOp, bellen } = view;
  const gevraagd = herinneringteksten.gevraagd.replace('{op}', momentZin(view.gevraagdOp, kop.peil));
  const laat =
    laatGeplandOp === null ? [] : [herinneringteksten.laat.replace('{op}', moment(laatGeplandOp, kop.peil))];
  if (bellen !== null) return [...belzinnen(view, bellen.telefoon, gevraagd), ...laat];
  return [
    ...(uiterlijk === null || view.verstreken
      ? []
      : [`**${herinneringteksten.voor.replace('{voor}', voor(uiterlijk, kop.peil))}**`]),
    gevraagd,
    ...bijWie(view),
    ...laat,
  ];
}

function bijWie(view: HerinneringView): readonly string[] {
  const { aan, taak } = view;
  if (aan === 'volgende') return [herinneringteksten.volgende];
  if (magDoen(view)) return [];
  const zin = taak.soort === 'deel-a' ? herinneringteksten.geenAntwoord : herinneringteksten.terInformatie;
  return [`${zin.replace('{rol}', rolnaam(taak.rol, taak.organisatie))} ${belZin(view)}`];
}

function belZin({ telefoon }: HerinneringView): string {
  return telefoon === null
    ? herinneringteksten.belZonder
    : herinneringteksten.bel.replace('{telefoon}', vlak(telefoon));
}

function belzinnen(view: HerinneringView, telefoon: string | null, gevraagd: string) {
  return [
    belteksten.geenAntwoord.replace('{taak}', inZin(taaknaam(view))),
    gevraagd,
    telefoon === null ? belteksten.zonderNummer : belteksten.nummer.replace('{telefoon}', vlak(telefoon)),
    ...(view.taak.soort === 'deel-a' ? [belteksten.daarna] : []),
  ];
}

function herinneringknoppen(view: HerinneringView): readonly Element[] {
  const { kop, taak, stand } = view;
  const z = kop.zaakId;
  if (view.ingehaald) return [knop(knoppen.bekijkZaak, 'zaak', { z })];
  if (magDoen(view)) return standknoppen(kop, taak, stand);
  const noteerbaar = taak.soort === 'deel-a' && staatOpen(stand);
  const ids = { z, t: taak.taakId, r: taak.revisie };
  const stijl = view.bellen === null ? {} : ({ stijl: 'positive' } as const);
  return [
    ...(noteerbaar ? [knop(knoppen.noteerAntwoord, 'deel-a.telefonisch', ids, stijl)] : []),
    knop(knoppen.bekijkZaak, 'zaak', { z }),
  ];
}

function verstreken({ kop, stand, uiterlijk, ...view }: HerinneringView): readonly Element[] {
  if (!view.verstreken || view.ingehaald || !staatOpen(stand) || uiterlijk === null) return [];
  const tekst = herinneringteksten.verstreken.replace('{op}', dagTijd(uiterlijk, kop.peil));
  return [{ stijl: 'attention', tekst: `**${tekst}**` }];
}

function ingehaald({ ingehaald: nieuwer, stand }: HerinneringView): readonly Element[] {
  return nieuwer && staatOpen(stand) ? [{ stijl: 'emphasis', tekst: herinneringteksten.ingehaald }] : [];
}
