import type { AanmeldvraagView } from '../../src/domain/afgeleid/views.ts';
import { dagTijd } from '../../src/domain/termijnen/opmaak.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam, volleRolnaam } from '../teksten/rollen.ts';
import { aanmelduitkomsten, aanmeldvraagkaart, zwareRollen } from '../teksten/toegang.ts';
import { momentZin } from '../tijd.ts';
import { vlak } from '../vrije-tekst.ts';
import { gegroepeerd } from './code.ts';

/** The buttons to decide about one request. */
export function beslisknoppen(l: string, nr: number, waarvoor?: string): readonly Element[] {
  const over = waarvoor === undefined ? {} : { waarvoor };
  return [
    knop(knoppen.toelaten, 'aanmelding.toelaten', { l, nr }, { stijl: 'positive', ...over }),
    knop(knoppen.weigeren, 'aanmelding.weigeren', { l, nr }, { stijl: 'destructive', ...over }),
  ];
}

function uitkomst({ stand, standOp, op, door }: AanmeldvraagView): string {
  if (stand === 'open') return '';
  return aanmelduitkomsten[stand]
    .replace('{wie}', door === null ? '' : rolnaam(door))
    .replace('{op}', momentZin(standOp, op));
}

/** What who decides must see first: somebody let in already, or what weighs more than usual. */
function openMeldingen({ rol, op, eerste, tweede }: AanmeldvraagView): readonly Element[] {
  if (eerste !== null) {
    const tekst = aanmeldvraagkaart.nogEen.replace('{wie}', rolnaam(eerste.rol));
    return [{ stijl: 'warning', tekst: tekst.replace('{op}', momentZin(eerste.op, op)) }];
  }
  const zwaar = tweede === null ? zwareRollen[rol] : undefined;
  return zwaar === undefined ? [] : [{ stijl: 'attention', tekst: zwaar }];
}

/** Somebody asks for a role: who decides hears on the phone who it is, so the card knows no person. */
export function aanmeldvraag(view: AanmeldvraagView): Sjabloondata {
  const { locatie, nr, rol, organisatie, code, op, stand } = view;
  const { titel, waar, vraag, tweede, code: metCode, uitleg } = aanmeldvraagkaart;
  const open = stand === 'open';
  const meldingen = open
    ? openMeldingen(view)
    : [{ stijl: stand === 'toegelaten' ? 'good' : 'emphasis', tekst: uitkomst(view) }];
  const zin = view.tweede === null ? vraag : tweede.replace('{wie}', vlak(view.tweede));
  const wat = zin.replace('{rol}', volleRolnaam(rol, organisatie));
  return {
    titel,
    waar: waar.replace('{locatie}', vlak(locatie.naam)).replace('{op}', dagTijd(op, op)),
    vraag: open ? `${wat} ${metCode.replace('{code}', gegroepeerd(code))}` : wat,
    meldingen,
    uitleg: open ? [{ tekst: uitleg }] : [],
    knoppen: open ? beslisknoppen(locatie.id, nr) : [],
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
