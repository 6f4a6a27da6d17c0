import type { ZaakCommand } from '../../domain/zaak/commands.ts';
import type { AcuutAntwoord } from '../../domain/zaak/gebeurtenissen/deel-a.ts';
import { bewakingOpdracht } from './bewaking-opdracht.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import { metReden, redenVan } from './reden.ts';
import type { Zaakopdrachtverb } from './verbs.ts';
import { isBewakingsverb } from './verbs.ts';

const acuutAntwoorden: readonly AcuutAntwoord[] = ['ja', 'nee', 'later', 'niet-gevonden', 'andere-regio'];

/** Which screen of a form was sent; a form of one screen carries none. */
function schermVan(data: CardData): number {
  const nr = data['s'];
  return typeof nr === 'number' && Number.isInteger(nr) ? nr : 1;
}

/** What a person can ask of a case with a button or a typed word; all else comes from the program or a source. */
export type Knopopdracht = Exclude<
  ZaakCommand,
  {
    readonly type:
      | 'meld'
      | 'meld-onbereikt'
      | 'neem-over'
      | 'noteer-lezen'
      | 'noteer-reactie'
      | 'verplaats'
      | 'verstrijk'
      | 'voer-dossier-uit';
  }
>;

/**
 * The command a button asks for.
 *
 * @returns null for data that no button of ours sends
 */
export function zaakOpdracht(
  verb: Exclude<Zaakopdrachtverb, 'zaak.koppelen' | 'zaak.verplaatsen' | 'zaak.verbeteren'>,
  data: CardData,
): Knopopdracht | null {
  const taakId = data.t ?? '';
  const revisie = data.r ?? 0;
  const formulier = { taakId, revisie, invoer: inputsOf(data) };
  if (isBewakingsverb(verb)) return bewakingOpdracht(verb, data);
  switch (verb) {
    case 'taak.oppakken':
      return { type: 'pak-op', taakId };
    case 'acuut.antwoord': {
      const antwoord = acuutAntwoorden.find((a) => a === data['a']);
      return antwoord === undefined ? null : { type: 'antwoord-acuut', taakId, antwoord };
    }
    case 'deel-a.telefonisch':
      return { type: 'noteer-telefonisch', ...formulier };
    case 'deel-a.aanvullen':
      return data['s'] === undefined
        ? { type: 'vul-deel-a-aan', ...formulier }
        : { type: 'vul-deel-a-aan', taakId, revisie, scherm: schermVan(data), invoer: inputsOf(data, 's') };
    case 'inbreng.geven':
      return { type: 'geef-inbreng', taakId, revisie, ...metReden(data) };
    case 'formulier.invullen':
      return { type: 'vul-in', taakId, revisie, scherm: schermVan(data), invoer: inputsOf(data, 's') };
    case 'vrijheid.vastleggen':
      return { type: 'besluit-vrijheid', taakId, revisie, ...metReden(data) };
    case 'zaakbesluit.vastleggen':
      return { type: 'besluit-zaak', taakId, revisie, ...metReden(data) };
    case 'plandatum.afhandelen':
      return { type: 'handel-plandatum-af', taakId, revisie, ...metReden(data) };
    case 'kennisname.bevestigen':
      return { type: 'neem-kennis', taakId };
    case 'slachtoffer.informant':
      return { type: 'kies-informant', ...formulier };
    case 'slachtoffer.ambtshalve':
      return { type: 'vertel-ambtshalve', ...formulier };
    case 'overdracht.vastleggen':
      return { type: 'draag-over', ...formulier };
    case 'vt.geinformeerd':
      return { type: 'informeer-vt', taakId };
    case 'zaak.eigenaar':
      return { type: 'word-zaakseigenaar' };
    case 'slachtoffer.poging':
      return { type: 'noteer-poging', ...formulier };
    case 'plandatum.verzetten':
      return { type: 'verzet-plandatum', ...formulier };
    case 'plandatum.item':
      return { type: 'rond-item-af', taakId };
    case 'regio.vragen': {
      const regio = data['regio'];
      const inPlaatsVan = data['inPlaatsVan'];
      if (typeof regio !== 'string') return null;
      return {
        type: 'vraag-regio',
        regio,
        inPlaatsVan: typeof inPlaatsVan === 'string' && inPlaatsVan !== '' ? inPlaatsVan : null,
      };
    }
    case 'antwoord.geven':
      return { type: 'geef-antwoord', ...formulier };
    case 'route.besluiten':
      return { type: 'besluit-route', taakId, revisie, ...metReden(data) };
    case 'overleg.aanmelden':
      return { type: 'meld-overleg-aan', invoer: inputsOf(data) };
    case 'overleg.actie':
      return { type: 'voeg-actie-toe', invoer: inputsOf(data) };
    case 'zaak.notitie':
      return { type: 'noteer', invoer: inputsOf(data) };
    case 'bekend.vragen':
      return { type: 'vraag-bekend' };
    case 'hg.label':
      return { type: 'label-hg' };
    case 'zaak.sluiten':
      return { type: 'sluit', reden: redenVan(data) };
    case 'zaak.heropenen':
      return { type: 'heropen' };
    case 'keuze.toelichten':
      return { type: 'licht-toe', invoer: inputsOf(data) };
    case 'zaak.ontkoppelen': {
      const andere = data['andere'];
      return typeof andere === 'string' ? { type: 'ontkoppel', zaakId: andere } : null;
    }
    case 'zaak.intrekken':
      return { type: 'trek-in', invoer: inputsOf(data) };
  }
}
