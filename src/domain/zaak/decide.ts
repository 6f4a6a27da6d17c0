import { vertelAmbtshalve } from './beslissen/ambtshalve.ts';
import { besluitVrijheid, besluitZaak } from './beslissen/besluiten.ts';
import { opBewaking } from './beslissen/bewaking.ts';
import { antwoordAcuut, vraagRegio, vulDeelAAan } from './beslissen/deel-a.ts';
import { geefInbreng, neemKennis, pakOp } from './beslissen/inbreng.ts';
import { vulIn } from './beslissen/invullen.ts';
import { labelHg, vraagBekend } from './beslissen/label.ts';
import { heropen, koppel, noteerReactie, ontkoppel, sluit, trekIn } from './beslissen/levensloop.ts';
import { noteerLezen, voerDossierUit } from './beslissen/lezen.ts';
import { meld } from './beslissen/melden.ts';
import { noteer } from './beslissen/noteren.ts';
import { meldOnbereikt } from './beslissen/onbereikt.ts';
import { draagOver, informeerVt, wordZaakseigenaar } from './beslissen/overdracht.ts';
import { handelPlandatumAf, rondItemAf, verzetPlandatum } from './beslissen/plandatum.ts';
import { besluitRoute, geefAntwoord, meldOverlegAan, voegActieToe } from './beslissen/routes.ts';
import { kiesInformant, noteerPoging } from './beslissen/slachtoffer.ts';
import { noteerTelefonisch } from './beslissen/telefonisch.ts';
import { lichtToe } from './beslissen/toelichten.ts';
import type { Uitkomst } from './beslissen/uitkomst.ts';
import { afgewezen } from './beslissen/uitkomst.ts';
import { neemOver, verplaats } from './beslissen/verplaatsen.ts';
import { verstrijk } from './beslissen/verstrijken.ts';
import type { Afwijzing, Omstandigheden, ZaakCommand } from './commands.ts';
import type { ZaakEvent, ZaakEventKern } from './events.ts';
import { evolve } from './evolve.ts';
import { gevolgen, voorafAanTaken } from './gevolgen.ts';
import { nietOpen } from './niet-open.ts';
import type { Zaak } from './zaak.ts';

export type Besluit =
  | { readonly ok: true; readonly events: readonly ZaakEvent[]; readonly zaak: Zaak | null }
  | { readonly ok: false; readonly afwijzing: Afwijzing };

/** Commands that a closed case still takes; all others are refused (invariant 2). */
const ookGesloten: ReadonlySet<ZaakCommand['type']> = new Set([
  'meld',
  'heropen',
  'koppel',
  'ontkoppel',
  'verstrijk',
  'neem-over',
  'noteer-lezen',
  'voer-dossier-uit',
  'licht-toe',
]);

function opBestaande(zaak: Zaak, command: ZaakCommand, om: Omstandigheden): Uitkomst {
  switch (command.type) {
    case 'meld':
      return meld(zaak, command, om);
    case 'pak-op':
      return pakOp(zaak, command, om);
    case 'antwoord-acuut':
      return antwoordAcuut(zaak, command, om);
    case 'noteer-telefonisch':
      return noteerTelefonisch(zaak, command, om);
    case 'vul-deel-a-aan':
      return vulDeelAAan(zaak, command, om);
    case 'geef-inbreng':
      return geefInbreng(zaak, command, om);
    case 'vul-in':
      return vulIn(zaak, command, om);
    case 'besluit-vrijheid':
      return besluitVrijheid(zaak, command, om);
    case 'besluit-zaak':
      return besluitZaak(zaak, command, om);
    case 'neem-kennis':
      return neemKennis(zaak, command, om);
    case 'kies-informant':
      return kiesInformant(zaak, command, om);
    case 'vertel-ambtshalve':
      return vertelAmbtshalve(zaak, command, om);
    case 'draag-over':
      return draagOver(zaak, command, om);
    case 'informeer-vt':
      return informeerVt(zaak, command, om);
    case 'word-zaakseigenaar':
      return wordZaakseigenaar(zaak, command, om);
    case 'noteer-poging':
      return noteerPoging(zaak, command, om);
    case 'verzet-plandatum':
      return verzetPlandatum(zaak, command, om);
    case 'handel-plandatum-af':
      return handelPlandatumAf(zaak, command, om);
    case 'rond-item-af':
      return rondItemAf(zaak, command, om);
    case 'geef-antwoord':
      return geefAntwoord(zaak, command, om);
    case 'besluit-route':
      return besluitRoute(zaak, command, om);
    case 'meld-overleg-aan':
      return meldOverlegAan(zaak, command, om);
    case 'voeg-actie-toe':
      return voegActieToe(zaak, command, om);
    case 'verplaats':
      return verplaats(zaak, command, om);
    case 'neem-over':
      return neemOver(zaak, command);
    case 'vraag-bekend':
      return vraagBekend(zaak, om);
    case 'label-hg':
      return labelHg(zaak, om);
    case 'vraag-regio':
      return vraagRegio(zaak, command, om);
    case 'koppel':
      return koppel(zaak, command, om);
    case 'ontkoppel':
      return ontkoppel(zaak, command, om);
    case 'sluit':
      return sluit(zaak, command, om);
    case 'heropen':
      return heropen(zaak, om);
    case 'trek-in':
      return trekIn(zaak, command, om);
    case 'meld-onbereikt':
      return meldOnbereikt(zaak, command, om);
    case 'noteer-lezen':
      return noteerLezen(zaak, command, om);
    case 'voer-dossier-uit':
      return voerDossierUit(zaak, command, om);
    case 'licht-toe':
      return lichtToe(zaak, command, om);
    case 'noteer':
      return noteer(zaak, command, om);
    case 'noteer-reactie':
      return noteerReactie(zaak, command, om);
    case 'verstrijk':
      return verstrijk(zaak, command, om);
    case 'beantwoord-check':
    case 'leg-maatregel-vast':
    case 'leg-uitspraak-vast':
    case 'leg-voorgeleiding-vast':
    case 'meld-schending':
    case 'meld-ter-plaatse':
    case 'registreer-verbod':
    case 'verleng-hechtenis':
    case 'vervolg-maatregel':
    case 'volg-schending-op':
    case 'vraag-check':
    case 'vul-maatregel-aan':
      return opBewaking(zaak, command, om);
  }
}

function begin(command: ZaakCommand, om: Omstandigheden): Uitkomst {
  if (command.type === 'meld') return meld(null, command, om);
  return command.type === 'neem-over' ? neemOver(null, command) : afgewezen({ code: 'onbekende-zaak' });
}

function eerste(zaak: Zaak | null, command: ZaakCommand, om: Omstandigheden): Uitkomst {
  if (zaak === null) return begin(command, om);
  if (zaak.status !== 'open' && !ookGesloten.has(command.type)) return afgewezen(nietOpen(zaak));
  return opBestaande(zaak, command, om);
}

/** Folds events as they would be stored, with their time. */
function vouw(
  zaak: Zaak | null,
  kern: readonly ZaakEventKern[],
  op: number,
): [readonly ZaakEvent[], Zaak | null] {
  const events = kern.map((event): ZaakEvent => ({ ...event, v: 1, op }));
  return [events, events.reduce<Zaak | null>((z, event) => evolve(z, event), zaak)];
}

/**
 * Decides what a command leads to, with everything that follows from it: clocks, tasks, alarms.
 * Pure: the same case, command and circumstances give the same events.
 *
 * @returns events to append (possibly none) and the case after them, or a refusal that changes nothing.
 */
export function decide(zaak: Zaak | null, command: ZaakCommand, om: Omstandigheden): Besluit {
  const uitkomst = eerste(zaak, command, om);
  if (!uitkomst.ok) return uitkomst;
  let [events, na] = vouw(zaak, uitkomst.events, om.nu);
  let voor = zaak;
  let ronde: readonly ZaakEventKern[] = uitkomst.events;
  // Each round settles clocks before tasks; two rounds suffice, the bound only guards against a mistake here.
  for (let i = 0; ronde.length > 0 && na !== null && i < 8; i += 1) {
    ronde = gevolgen(voor, na, om.nu);
    const vooraf = ronde.every(({ type }) => voorafAanTaken.has(type));
    const [erbij, verder] = vouw(na, ronde, om.nu);
    if (!vooraf) voor = na;
    events = [...events, ...erbij];
    na = verder;
  }
  return { ok: true, events, zaak: na };
}
