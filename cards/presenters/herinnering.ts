import type { HerinneringView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { herinneringteksten } from '../teksten/herinnering.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { moment, momentZin, voor } from '../tijd.ts';
import { staatOpen, standknoppen, standmelding, taaktitel } from './stand.ts';

/** A reminder of one task. Somebody else than its owner gets to know with whom the question is. */
export function herinnering(view: HerinneringView): Sjabloondata {
  const { kop, taak, stand } = view;
  const taakhouder = view.aan === 'taakhouder' || view.aan === taak.rol;
  const titel = `${herinneringteksten.titel} ${kleineLetter(taaktitel(taak.soort, view.slachtoffer))}`;
  return {
    ...kopdata(kop, titel),
    tekst: staatOpen(stand) ? zinnen(view, taakhouder).join(' ') : '',
    meldingen: [...verstreken(view), ...standmelding(stand, view.standOp, kop.peil)],
    knoppen: taakhouder
      ? standknoppen(kop, taak, stand)
      : [knop(knoppen.bekijkZaak, 'zaak', { z: kop.zaakId })],
  };
}

function zinnen(view: HerinneringView, taakhouder: boolean): readonly string[] {
  const { kop, taak, uiterlijk, laatGeplandOp } = view;
  return [
    ...(uiterlijk === null || view.verstreken
      ? []
      : [`**${herinneringteksten.voor.replace('{voor}', voor(uiterlijk, kop.peil))}**`]),
    herinneringteksten.gevraagd.replace('{op}', momentZin(view.gevraagdOp, kop.peil)),
    ...(taakhouder
      ? []
      : [herinneringteksten.terInformatie.replace('{rol}', rolnaam(taak.rol, taak.organisatie))]),
    ...(laatGeplandOp === null
      ? []
      : [herinneringteksten.laat.replace('{op}', moment(laatGeplandOp, kop.peil))]),
  ];
}

function verstreken({ kop, stand, uiterlijk, ...view }: HerinneringView): readonly Element[] {
  if (!view.verstreken || !staatOpen(stand) || uiterlijk === null) return [];
  const tekst = herinneringteksten.verstreken.replace('{op}', dagTijd(uiterlijk, kop.peil));
  return [{ stijl: 'attention', tekst: `**${tekst}**` }];
}

function kleineLetter(tekst: string): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
