import { datumVan } from '../../termijnen/datum.ts';
import type { Zaakbesluit } from '../../werkproces/besluiten.ts';
import type { Antwoorden, Veldfout } from '../../werkproces/formulier.ts';
import { BETROKKENEN_NIETS } from '../../werkproces/formulieren/routes/actieoverleg.ts';
import { ONGEWIJZIGD } from '../../werkproces/formulieren/routes/besluit.ts';
import { RELEVANT_VOOR, SPOED } from '../../werkproces/formulieren/routes/overleg-aanmelden.ts';
import { routeformulieren } from '../../werkproces/formulieren/routes/register.ts';
import { ZVH_EISEN } from '../../werkproces/formulieren/routes/zvh.ts';
import type { Routetaaksoort } from '../../werkproces/routetaken.ts';
import { isRoutetaak } from '../../werkproces/routetaken.ts';
import { isIngevuld } from '../../werkproces/schermen.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { feitenVan } from '../feiten-van.ts';
import { actieformulierVan, formulierVan } from '../formulier-van.ts';
import { taakVan } from '../open-taken.ts';
import { openRoute, VAN_DE_TAFEL } from '../routes/route.ts';
import { isOpen } from '../taak.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { bewaak } from './bewaken.ts';
import { deelnemers, overlegdeelnemers } from './rechten.ts';
import { ingevuldeTaak, keuze, keuzes } from './taakinvoer.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Side questions whose answer may be changed; the steps of a road are taken once. */
const wijzigbaar: ReadonlySet<string> = new Set(['drie-vragen', 'triage', 'bekend']);

/** Not what was noted while the task itself goes on: the suspect did not come, an answer says "nog niet". */
function isKlaar(soort: Routetaaksoort | 'route-besluit', antwoorden: Antwoorden): boolean {
  if (soort === 'spreekuur' && antwoorden['gesprek'] === 'niet-verschenen') return false;
  return isIngevuld(routeformulieren[soort], antwoorden);
}

/** Those involved hear something: then somebody tells them, on a day that is still to come. */
function betrokkenenHoren(antwoorden: Antwoorden, nu: number): readonly Veldfout[] {
  if (keuze(antwoorden, 'betrokkenenHoren') === BETROKKENEN_NIETS) return [];
  const leeg = (['betrokkenenDoor', 'betrokkenenOp'] as const).filter((id) => keuze(antwoorden, id) === null);
  const voorbij = (keuze(antwoorden, 'betrokkenenOp') ?? '9') < datumVan(nu);
  return [
    ...leeg.map((veld): Veldfout => ({ veld, fout: 'verplicht' })),
    ...(voorbij ? [{ veld: 'betrokkenenOp', fout: 'datum-voorbij' } as const] : []),
  ];
}

/** What the form alone cannot know: a date that is over, a demand on the advice that is missing. */
function nagekeken(soort: string, antwoorden: Antwoorden, nu: number): readonly Veldfout[] {
  const datum = keuze(antwoorden, 'datum');
  if (datum !== null && datum < datumVan(nu)) return [{ veld: 'datum', fout: 'datum-voorbij' }];
  if (soort === 'overleg-vervolg') return betrokkenenHoren(antwoorden, nu);
  if (soort !== 'zvh-advies') return [];
  const mist = keuzes(antwoorden, 'eisen').length < ZVH_EISEN.length;
  return mist && keuze(antwoorden, 'toch') === null ? [{ veld: 'eisen', fout: 'eisen-missen' }] : [];
}

/** The answer to a task of a road or a side question. */
export function geefAntwoord(zaak: Zaak, command: Van<'geef-antwoord'>, om: Omstandigheden): Uitkomst {
  const soort = taakVan(zaak, command.taakId)?.soort ?? '';
  if (!isRoutetaak(soort)) return afgewezen({ code: 'onbekende-taak' });
  const ingevuld = ingevuldeTaak(zaak, command, soort, om, (taak) => formulierVan(zaak, taak));
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  if (!isOpen(taak) && !wijzigbaar.has(soort)) return afgewezen({ code: 'niet-nu' });
  const fouten = nagekeken(soort, antwoorden, om.nu);
  if (fouten.length > 0) return afgewezen({ code: 'ongeldig', fouten, waarden: antwoorden });
  const klaar = isKlaar(soort, antwoorden);
  return events({
    type: 'AntwoordGegeven',
    taakId: taak.id,
    formulier: soort,
    antwoorden,
    klaar,
    door,
  });
}

/** Both criteria must hold, and spoed is a call (methodische onderlegger). */
function tegenOverleg(antwoorden: Antwoorden): readonly Veldfout[] {
  if (keuze(antwoorden, 'spoed') === SPOED) return [{ veld: 'spoed', fout: 'bel-bij-spoed' }];
  const relevant = keuzes(antwoorden, 'relevant');
  const alle = RELEVANT_VOOR.every((rol) => relevant.includes(rol));
  return alle ? [] : [{ veld: 'relevant', fout: 'niet-voor-alle' }];
}

/** Any partner brings the case into an actieoverleg; while one is under way there is no second. */
export function meldOverlegAan(
  zaak: Zaak,
  command: Van<'meld-overleg-aan'>,
  { actor, nu }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (openRoute(zaak, 'actieoverleg') !== null) return afgewezen({ code: 'niet-nu' });
  const gelezen = valideer(routeformulieren['overleg-aanmelden'], command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const { antwoorden } = gelezen;
  const fouten = tegenOverleg(antwoorden);
  if (fouten.length > 0) return afgewezen({ code: 'ongeldig', fouten, waarden: antwoorden });
  const nr = zaak.routes.length + 1;
  return events({ type: 'RouteGestart', route: 'actieoverleg', nr, vanaf: nu, antwoorden, door });
}

/** An action besides those of the steps of a meeting that is under way, else one of the table itself. */
export function voegActieToe(
  zaak: Zaak,
  command: Van<'voeg-actie-toe'>,
  { actor, nu }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, overlegdeelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const gelezen = valideer(actieformulierVan(zaak), command.invoer);
  if (!gelezen.ok) return afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden });
  const { antwoorden } = gelezen;
  const fouten = nagekeken('overleg-actie', antwoorden, nu);
  if (fouten.length > 0) return afgewezen({ code: 'ongeldig', fouten, waarden: antwoorden });
  const nr = openRoute(zaak, 'actieoverleg')?.nr ?? VAN_DE_TAFEL;
  return events({ type: 'ActieToegevoegd', nr, antwoorden, door });
}

/** What came of a road goes into a decision, or leaves the decision as it is (werkproces §3 step 6, §8). */
export function besluitRoute(zaak: Zaak, command: Van<'besluit-route'>, om: Omstandigheden): Uitkomst {
  const ingevuld = ingevuldeTaak(zaak, command, 'route-besluit', om, routeformulieren['route-besluit']);
  if (!ingevuld.ok) return ingevuld;
  const { taak, door, antwoorden } = ingevuld;
  const route = zaak.routes.find(({ nr }) => taak.id === `route-besluit:${nr}`);
  if (route === undefined || !isOpen(taak)) return afgewezen({ code: 'niet-nu' });
  const afgerond = { type: 'RouteAfgerond', nr: route.nr, door } as const;
  if (keuzes(antwoorden, 'besluiten').includes(ONGEWIJZIGD)) return events(afgerond);
  const besluiten = keuzes(antwoorden, 'besluiten') as readonly Zaakbesluit[];
  const bewaakt = bewaak({ soort: 'zaak', besluiten }, feitenVan(zaak), command.reden);
  if (!bewaakt.ok) return bewaakt;
  const { vangrail } = bewaakt;
  const wacht = zaak.plandatum?.afgehandeldOp === null;
  const plandatum = wacht ? [{ type: 'PlandatumAfgehandeld', door } as const] : [];
  return events(afgerond, ...plandatum, {
    type: 'ZaakBesloten',
    taakId: taak.id,
    besluiten,
    maatregelen: [],
    vangrail,
    antwoorden,
    door,
  });
}
