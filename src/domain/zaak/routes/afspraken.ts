import type { Rol } from '../../rollen.ts';
import type { Antwoorden } from '../../werkproces/formulier.ts';
import { BETROKKENEN } from '../../werkproces/formulieren/routes/actieoverleg.ts';
import type { Zaak } from '../zaak.ts';
import { VAN_DE_TAFEL } from './route.ts';

/** The steps of an actieoverleg, one after the other. */
export const overlegstappen = ['overleg-zorg', 'overleg-nodig', 'overleg-vervolg'] as const;

/** Something that was agreed, in a meeting or at the table, with who does it and by when. */
export type Afspraak = {
  readonly routeNr: number;
  /** Unique within its meeting; part of the id of its task. */
  readonly naam: string;
  /** As the form chose it: a role, or `vt:<organisation>`. */
  readonly eigenaar: string;
  /** Local date. */
  readonly datum: string;
  /** The form in which it was agreed, and those answers of it that say what is to be done. */
  readonly formulier: string;
  readonly wat: Antwoorden;
  /** Role that noted it. */
  readonly door: Rol;
};

/** A step of a meeting that was answered, as its chair sent it. */
type Stap = Pick<Afspraak, 'routeNr' | 'naam' | 'formulier' | 'door'> & {
  readonly antwoorden: Antwoorden;
  /** Who chaired, as an owner. */
  readonly voorzitter: string;
};

function afspraak(
  { antwoorden, ...van }: Omit<Stap, 'voorzitter'>,
  eigenaar: unknown,
  datum: unknown,
  veld: string,
): readonly Afspraak[] {
  if (typeof eigenaar !== 'string' || typeof datum !== 'string') return [];
  const { routeNr, naam, formulier, door } = van;
  const antwoord = antwoorden[veld];
  const wat: Antwoorden = antwoord === undefined ? {} : { [veld]: antwoord };
  return [{ routeNr, naam, eigenaar, datum, formulier, wat, door }];
}

/** What was noted at a step, for the owner that was chosen. */
function eigenActie(stap: Stap): readonly Afspraak[] {
  return afspraak(stap, stap.antwoorden['eigenaar'], stap.antwoorden['datum'], 'notitie');
}

/** Somebody tells those involved what was agreed, on a day: an action like the others. */
function betrokkenenVertellen(stap: Stap): readonly Afspraak[] {
  const { betrokkenenDoor, betrokkenenOp } = stap.antwoorden;
  const zelf = { ...stap, naam: `${stap.naam}:betrokkenen` };
  return afspraak(zelf, betrokkenenDoor, betrokkenenOp, 'betrokkenenHoren');
}

/** The other parties that must know of it: whoever chaired tells them (methodische onderlegger, step 3). */
function partijenVertellen(stap: Stap): readonly Afspraak[] {
  const { informeren, datum } = stap.antwoorden;
  const partijen = [informeren ?? []].flat().filter((partij) => partij !== BETROKKENEN);
  if (partijen.length === 0) return [];
  const zelf = { ...stap, naam: `${stap.naam}:partijen`, antwoorden: { informeren: partijen } };
  return afspraak(zelf, stap.voorzitter, datum, 'informeren');
}

/** Every step that was answered, by each chair it had. */
function stappenVan(zaak: Zaak, routeNr: number): readonly Stap[] {
  return Object.values(zaak.gegeven)
    .filter(({ formulier, taakId, klaar }) => klaar && taakId.startsWith(`${formulier}:${routeNr}:`))
    .filter(({ formulier }) => overlegstappen.some((stap) => stap === formulier))
    .map(({ taakId, formulier, antwoorden, door }) => ({
      routeNr,
      naam: taakId.replace(`:${routeNr}:`, ':'),
      formulier,
      antwoorden,
      door: door.rol,
      voorzitter: door.organisatie === undefined ? door.rol : `${door.rol}:${door.organisatie}`,
    }));
}

/** What was agreed in one meeting, or at the table itself: of each step, then what was added. */
function afsprakenVan(zaak: Zaak, routeNr: number): readonly Afspraak[] {
  const stappen = stappenVan(zaak, routeNr);
  const erbij = zaak.acties
    .filter((actie) => actie.routeNr === routeNr)
    .flatMap(({ antwoorden, door: { rol: door } }, index) => {
      const actie = { routeNr, naam: `extra-${index + 1}`, formulier: 'overleg-actie', antwoorden, door };
      return afspraak(actie, antwoorden['eigenaar'], antwoorden['datum'], 'notitie');
    });
  return [
    ...stappen.flatMap(eigenActie),
    ...stappen.flatMap(betrokkenenVertellen),
    ...stappen.flatMap(partijenVertellen),
    ...erbij,
  ];
}

/** Everything that was agreed in every meeting and at the table. */
export function afspraken(zaak: Zaak): readonly Afspraak[] {
  const overleggen = zaak.routes.filter(({ soort }) => soort === 'actieoverleg').map(({ nr }) => nr);
  return [...overleggen, VAN_DE_TAFEL].flatMap((nr) => afsprakenVan(zaak, nr));
}
