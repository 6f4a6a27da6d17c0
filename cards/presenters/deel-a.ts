import type { DeelAVraagView } from '../../src/domain/afgeleid/views.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import type { DeelAAntwoord } from '../teksten/deel-a.ts';
import {
  deelAKnoppen,
  deelANeeReden,
  deelAStand,
  deelATitel,
  deelAUitkomst,
  deelAUitleg,
  deelAVooraf,
  deelAVoorafTelt,
  deelAVraag,
  voorafDoor,
} from '../teksten/deel-a.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { kenmerken, zaaksoort } from '../teksten/kop.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { momentZin } from '../tijd.ts';
import { nummerregels } from './nummers.ts';

type Melding = { readonly stijl: 'accent' | 'attention' | 'good' | 'emphasis'; readonly tekst: string };

/** The one-tap question of part A (werkproces §4): first the answer, then the details, always changeable. */
export function deelA(view: DeelAVraagView): Sjabloondata {
  const { stand } = view;
  const beantwoord = stand.beantwoordOp !== null || stand.nietGevonden || stand.andereRegio;
  const open = !beantwoord && !stand.afgehandeld;
  return {
    ...kopdata(view.kop, deelATitel),
    kenmerken: [zaaksoort[view.kop.soort], ...view.kenmerken.map((kenmerk) => kenmerken[kenmerk])].join(
      ' · ',
    ),
    nummers: nummerregels(view).map((tekst) => ({ tekst })),
    meldingen: meldingen(view),
    vraag: vraag(view, open),
    rijen: open ? vraagrijen(view) : stand.afgehandeld ? [] : wijzigrijen(view),
    uitleg: open ? [deelAUitleg, ...(view.neeVraagtReden ? [deelANeeReden] : [])].join(' ') : '',
    vervolg: open ? [] : [{ knoppen: standknoppen(view) }],
  };
}

function vraag({ kop, stand }: DeelAVraagView, open: boolean): string {
  if (open) return deelAVraag[kop.soort];
  if (stand.afgehandeld) return '';
  if (stand.nietGevonden && stand.beantwoordOp === null) return deelAVraag[kop.soort];
  if (stand.zelfBevestigd === true) return deelAStand.zelfBevestigd;
  return stand.telefonisch === null ? deelAStand.wijzigen : deelAStand.bevestigen;
}

function meldingen({ kop, stand, vooraf }: DeelAVraagView): readonly Melding[] {
  const lijst: Melding[] = [];
  if (vooraf !== null) {
    const tekst = deelAVooraf[vooraf.uitkomst]
      .replace('{door}', voorafDoor[vooraf.door])
      .replace('{op}', momentZin(vooraf.op, kop.peil));
    lijst.push({ stijl: 'emphasis', tekst: `${tekst} ${deelAVoorafTelt}` });
  }
  const zinnen = standzinnen(stand, (op) => momentZin(op, kop.peil));
  const stijl = standstijl(stand);
  if (zinnen.length > 0) lijst.push({ stijl, tekst: zinnen.join(' ') });
  return lijst;
}

/** What was noted by phone is confirmed first: one thing is asked at a time, and the details come after it. */
function wachtOpAanvulling({ beantwoordOp, afgehandeld, telefonisch }: DeelAVraagView['stand']): boolean {
  return beantwoordOp !== null && !afgehandeld && telefonisch === null;
}

/** Green says that all is well: "acuut onveilig" never stands on it, however complete the answer is. */
function standstijl({ verschil, compleet, acuut }: DeelAVraagView['stand']): Melding['stijl'] {
  if (verschil) return 'attention';
  if (!compleet) return 'accent';
  return acuut === 'ja' ? 'emphasis' : 'good';
}

function standzinnen(stand: DeelAVraagView['stand'], om: (op: number) => string): readonly string[] {
  if (stand.opnieuwOp !== undefined) return [deelAStand.opnieuw.replace('{op}', om(stand.opnieuwOp))];
  const slot = stand.afgehandeld ? [deelAStand.afgehandeld] : [];
  if (stand.beantwoordOp !== null) {
    return [
      `**${deelAUitkomst[stand.acuut]}**`,
      stand.telefonisch === null
        ? deelAStand.beantwoord.replace('{op}', om(stand.beantwoordOp))
        : deelAStand.telefonisch
            .replace('{rol}', rolnaam(stand.telefonisch.rol))
            .replace('{op}', om(stand.telefonisch.op)),
      ...(stand.verschil ? [deelAStand.verschil] : []),
      ...(stand.compleet ? [deelAStand.compleet] : wachtOpAanvulling(stand) ? [mist(stand)] : []),
      ...slot,
    ];
  }
  if (stand.nietGevonden) {
    return [
      `**${deelAStand.nietGevonden}**`,
      stand.afgehandeld ? deelAStand.afgehandeld : deelAStand.blijftOpen,
    ];
  }
  if (stand.andereRegio) return [`**${deelAStand.andereRegio}**`, ...slot];
  if (stand.opgepaktOp !== null && !stand.afgehandeld)
    return [deelAStand.opgepakt.replace('{op}', om(stand.opgepaktOp))];
  return slot;
}

function mist({ redenMist }: DeelAVraagView['stand']): string {
  return redenMist === true ? deelAStand.redenMist : deelAStand.incompleet;
}

function vraagrijen(view: DeelAVraagView): readonly { readonly knoppen: readonly Element[] }[] {
  return [
    { knoppen: [antwoord(view, 'ja')] },
    { knoppen: [antwoord(view, 'nee')] },
    ...(view.stand.opgepaktOp === null ? [{ knoppen: [antwoord(view, 'later')] }] : []),
    { knoppen: [antwoord(view, 'niet-gevonden'), antwoord(view, 'andere-regio')] },
  ];
}

/** The other answer; both where a reader may want to say what stands: a colleague confirms it, or comes round to it. */
function wijzigrijen(view: DeelAVraagView): readonly { readonly knoppen: readonly Element[] }[] {
  const { acuut, beantwoordOp, telefonisch, verschil, zelfBevestigd } = view.stand;
  const beide = beantwoordOp === null || telefonisch !== null || verschil || zelfBevestigd === true;
  const anders: readonly DeelAAntwoord[] = beide ? ['ja', 'nee'] : acuut === 'ja' ? ['nee'] : ['ja'];
  return [{ knoppen: anders.map((a) => antwoord(view, a)) }];
}

function standknoppen({ kop, taak, stand }: DeelAVraagView): readonly Element[] {
  const z = kop.zaakId;
  const ids = { z, t: taak.taakId, r: taak.revisie };
  const aanvullen = stand.compleet
    ? knop(knoppen.wijzigDetails, 'taak', ids)
    : knop(knoppen.aanvullen, 'taak', ids, { stijl: 'positive' });
  return [...(wachtOpAanvulling(stand) ? [aanvullen] : []), knop(knoppen.bekijkZaak, 'zaak', { z })];
}

function antwoord({ kop, taak }: DeelAVraagView, a: DeelAAntwoord): Element {
  return knop(deelAKnoppen[a], 'acuut.antwoord', { z: kop.zaakId, t: taak.taakId, r: taak.revisie, a });
}
