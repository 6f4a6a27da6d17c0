import { actiescherm } from '../../domain/afgeleid/schermen/actiescherm.ts';
import { eigenOpenTaken, takenScherm } from '../../domain/afgeleid/schermen/eigen-taken.ts';
import { ontkoppelscherm } from '../../domain/afgeleid/schermen/ontkoppelscherm.ts';
import { regioscherm } from '../../domain/afgeleid/schermen/regioscherm.ts';
import { taakscherm, verzetscherm } from '../../domain/afgeleid/schermen/taakscherm.ts';
import { telefoonscherm } from '../../domain/afgeleid/schermen/telefoonscherm.ts';
import { magInvullen, vrijscherm } from '../../domain/afgeleid/schermen/vrijscherm.ts';
import {
  heeftKeuze,
  inzienScherm,
  tijdlijnScherm,
  waaromScherm,
  zaakformulier,
} from '../../domain/afgeleid/schermen/zaakschermen.ts';
import { deelAVraag, vraag } from '../../domain/afgeleid/taakposten.ts';
import type { FormulierView, View } from '../../domain/afgeleid/views.ts';
import type { Weergave } from '../../domain/afgeleid/weergave.ts';
import { zaakpost } from '../../domain/afgeleid/zaakpost.ts';
import { formulieren } from '../../domain/werkproces/formulierenregister.ts';
import { taakrechten, telefoonrechten, zaakrechten } from '../../domain/zaak/beslissen/rechten.ts';
import { passendToezicht } from '../../domain/zaak/bewaking/formulier-bewaking.ts';
import { deelATaakId } from '../../domain/zaak/deel-a-ronde.ts';
import { vrijeFormulieren } from '../../domain/zaak/formulier-van.ts';
import { taakVan } from '../../domain/zaak/open-taken.ts';
import type { Taak } from '../../domain/zaak/taak.ts';
import { telefoontaken } from '../../domain/zaak/telefoonkeuze.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';
import type { Reactie } from './na-afwijzing.ts';
import { say } from './say.ts';

function toon(view: View): Reactie {
  return { kind: 'view', view };
}

/** A form that begins with a choice, or why there is none left: a choice without options is no way on. */
function metKeuze(view: FormulierView, anders: Parameters<typeof say>[0]): Reactie {
  return heeftKeuze(view) ? toon(view) : say(anders);
}

/** The task named on the button when this person may do it. */
function eigenTaak(zaak: Zaak, data: CardData, persoon: Persoon): Taak | Reactie {
  const taak = taakVan(zaak, data.t ?? '');
  if (taak === undefined) return say('onbekende-taak');
  const houders = taak.soort === 'informant' ? zaakrechten['kies-informant'] : taakrechten(taak);
  const kpc =
    taak.soort === 'plandatum-item' || taak.soort === 'vt-informeren' ? [{ rol: 'kpc' } as const] : [];
  const ovj = taak.soort === 'ambtshalve' ? [{ rol: 'ovj' } as const] : [];
  return alsRol(persoon, [...houders, ...kpc, ...ovj]) === null ? say('geen-recht') : taak;
}

/** The form for who phoned Veilig Thuis: of the card that was pressed, or of whoever did not answer yet. */
function telefonisch(zaak: Zaak, data: CardData, persoon: Persoon, weergave: Weergave): Reactie {
  const noteerbaar = telefoontaken(zaak);
  const taak = data.t === undefined ? noteerbaar[0] : taakVan(zaak, data.t);
  if (taak?.soort !== 'deel-a') return say('niet-nu');
  if (alsRol(persoon, telefoonrechten(zaak)) === null) return say('geen-recht');
  return noteerbaar.includes(taak) && zaak.status === 'open'
    ? toon(telefoonscherm(zaak, taak, persoon, weergave, {}, data.t !== undefined))
    : toon(vraag(zaak, taak, weergave));
}

/**
 * "Mijn taak": the one open task straight away, else the list. OvJ and KPC always get the list, and so does who
 * can fill in a form that nobody asks for: it is found nowhere else.
 */
function mijnTaken(zaak: Zaak, persoon: Persoon, weergave: Weergave): Reactie {
  const open = eigenOpenTaken(zaak, persoon);
  const leidt = alsRol(persoon, [{ rol: 'ovj' }, { rol: 'kpc' }]) !== null;
  const vrij = vrijeFormulieren.some((id) => magInvullen(zaak, id, persoon));
  const enige = open.length === 1 && !leidt && !vrij && zaak.status === 'open' ? open[0] : undefined;
  return toon(
    enige === undefined ? takenScherm(zaak, persoon, weergave) : taakscherm(zaak, enige, persoon, weergave),
  );
}

/**
 * Who goes back from a guard rail finds what was filled in, and reads it when the task changed since; every other way
 * to a form begins with what is known.
 */
function teruggezet(
  data: CardData,
  { revisie }: Taak,
): { readonly waarden?: Readonly<Record<string, string>>; readonly verouderd?: boolean } {
  if (data['terug'] === undefined) return {};
  const getypt = Object.entries(inputsOf(data, 'terug')).filter(
    (paar): paar is [string, string] => typeof paar[1] === 'string',
  );
  return { waarden: Object.fromEntries(getypt), verouderd: data.r !== undefined && data.r !== revisie };
}

/**
 * Screens that a person asks for; nothing changes.
 *
 * @returns null when the verb is no question, or carries answers and is a command
 */
export function zaakVraag(
  zaak: Zaak,
  verb: string,
  data: CardData,
  persoon: Persoon,
  weergave: Weergave,
): Reactie | null {
  const leeg = Object.keys(inputsOf(data)).length === 0;
  switch (verb) {
    case 'zaak':
      return toon(zaakpost(zaak, weergave));
    case 'taak': {
      // "Meer doen" asks for the list, also of who owes one thing only.
      if (data['alle'] !== undefined) return toon(takenScherm(zaak, persoon, weergave));
      if (data.t === undefined) return mijnTaken(zaak, persoon, weergave);
      const taak = eigenTaak(zaak, data, persoon);
      return 'kind' in taak ? taak : toon(taakscherm(zaak, taak, persoon, weergave, teruggezet(data, taak)));
    }
    case 'acuut.wijzigen': {
      const regio = taakVan(zaak, data.t ?? '')?.organisatie ?? '';
      const taak = eigenTaak(zaak, { ...data, t: deelATaakId(zaak, regio) }, persoon);
      return 'kind' in taak ? taak : toon(deelAVraag(zaak, taak, weergave));
    }
    case 'deel-a.telefonisch':
      return leeg ? telefonisch(zaak, data, persoon, weergave) : null;
    case 'waarom':
      return toon(waaromScherm(zaak, persoon, weergave));
    case 'tijdlijn':
      return toon(tijdlijnScherm(zaak, persoon, weergave));
    case 'inzien':
      return toon(inzienScherm(zaak, persoon, weergave));
    case 'rode-vlaggen':
    case 'vragenlijst-stalking': {
      const view = vrijscherm(zaak, verb, persoon, weergave);
      return view === null ? say('geen-recht') : toon(view);
    }
    case 'plandatum.verzetten': {
      if (!leeg) return null;
      const taak = eigenTaak(zaak, data, persoon);
      return 'kind' in taak ? taak : toon(verzetscherm(zaak, taak, persoon, weergave));
    }
    case 'regio.vragen':
      if (!leeg) return null;
      return metKeuze(regioscherm(zaak, weergave), 'alle-vt-gevraagd');
    case 'keuze.toelichten':
      return leeg ? toon(zaakformulier(zaak, formulieren['keuze-toelichten'], verb)) : null;
    case 'zaak.intrekken':
      return leeg ? toon(zaakformulier(zaak, formulieren.intrekken, verb)) : null;
    case 'overleg.aanmelden':
      return leeg ? toon(zaakformulier(zaak, formulieren['overleg-aanmelden'], verb)) : null;
    case 'zaak.notitie':
      return leeg ? toon(zaakformulier(zaak, formulieren.notitie, verb)) : null;
    case 'overleg.actie':
      return leeg ? toon(actiescherm(zaak, weergave)) : null;
    case 'vrijheid.wijzigen': {
      const taak = eigenTaak(zaak, { ...data, t: 'vrijheid' }, persoon);
      return 'kind' in taak ? taak : toon(taakscherm(zaak, taak, persoon, weergave));
    }
    case 'maatregel.vastleggen':
      return leeg
        ? toon(zaakformulier(zaak, passendToezicht(zaak, formulieren.maatregel, 'toezicht'), verb))
        : null;
    case 'uitspraak.vastleggen':
      return leeg ? toon(zaakformulier(zaak, formulieren.uitspraak, verb)) : null;
    case 'schending.melden':
      return leeg ? toon(zaakformulier(zaak, formulieren['schending-melden'], verb)) : null;
    case 'zaak.koppelen':
      return leeg ? toon(zaakformulier(zaak, formulieren.koppelen, verb)) : null;
    case 'zaak.ontkoppelen':
      if (!leeg) return null;
      if (alsRol(persoon, zaakrechten.ontkoppel) === null) return say('geen-recht');
      return metKeuze(ontkoppelscherm(zaak), 'niets-gekoppeld');
    default:
      return null;
  }
}
