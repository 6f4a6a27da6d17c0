import type { TaakSoort } from '../instellingen/stappen.ts';
import type { Rol } from '../rollen.ts';
import type { Feiten } from './feiten.ts';
import type { Formulier, Veld } from './formulier.ts';
import { adviesBijStalking } from './formulieren/adviesvelden.ts';
import { zonderVrijheidsbesluit } from './formulieren/bewijsvelden.ts';
import { politieBijMeerderjarig, politieBijStalking } from './formulieren/inbreng-politie.ts';
import { jeugdvelden, kindvelden } from './formulieren/inbreng-rvdk.ts';
import { inbrengShnVoor } from './formulieren/inbreng-shn.ts';
import { routeformulieren } from './formulieren/routes/register.ts';
import { AFLOOP_HUISVERBOD } from './formulieren/routes/zijvragen.ts';
import { sash, sashBijExPartner } from './formulieren/sash.ts';
import {
  stalkingAdvies,
  stalkingBijKinderen,
  stalkingPolitie,
  stalkingPolitieLaag,
  stalkingVt,
  tewegen,
} from './formulieren/stalkingroute.ts';
import { formulieren, formulierMet } from './formulierenregister.ts';
import { isRoutetaak } from './routetaken.ts';
import { zonderUitgezet } from './velden-uit.ts';

/** What of a case decides which questions are asked. */
export type Formuliersituatie = Pick<Feiten, 'soort' | 'bewijs' | 'minderjarig' | 'kinderen' | 'stalking'> & {
  /** Form of a task that is an action (`processtap`). */
  readonly formulier?: string;
  readonly exPartner?: boolean;
  /** Stalking at low risk: police are asked less. */
  readonly laagRisico?: boolean;
  /** What the advice has still to weigh on the stalking route (`em`, `dut`). */
  readonly nogTeWegen?: readonly string[];
  /** A huisverbod was imposed: how it ended is asked. */
  readonly huisverbod?: boolean;
  /** SASH items that make it "hoog" by themselves are present: the judgement is not asked. */
  readonly automatischHoog?: boolean;
  /** How many victims the case has; absent: one. */
  readonly slachtoffers?: number;
  /** Fields that the location does not ask, as `<form>.<field>`. */
  readonly veldenUit?: readonly string[];
};

/**
 * The form of a task for the role that owes it, with only the questions of this case. Its id and the
 * ids of its fields are those of the full form in {@link formulieren}.
 *
 * @returns null when the task is done with one tap (`kennisname`, `plandatum-item`) or the role has no form.
 */
export function formulierVoor(soort: TaakSoort, rol: Rol, situatie: Formuliersituatie): Formulier | null {
  const formulier = naarSoort(soort, rol, situatie);
  return formulier === null ? null : zonderUitgezet(formulier, situatie.veldenUit ?? []);
}

/** A form that somebody may fill in without having been asked to, with only the questions of this case. */
export function vrijFormulier(id: string, situatie: Formuliersituatie): Formulier | null {
  const formulier = formulierMet(id);
  return formulier === undefined ? null : zonderUitgezet(formulier, situatie.veldenUit ?? []);
}

function naarSoort(soort: TaakSoort, rol: Rol, situatie: Formuliersituatie): Formulier | null {
  if (soort === 'drie-vragen') {
    return zonder(routeformulieren[soort], situatie.huisverbod === true ? [] : [AFLOOP_HUISVERBOD]);
  }
  if (isRoutetaak(soort)) return routeformulieren[soort];
  switch (soort) {
    case 'processtap':
      return actieformulier(situatie);
    case 'deel-a':
    case 'deel-a-aanvulling':
      return formulieren['deel-a'];
    case 'inbreng':
      return inbrengVoor(rol, situatie);
    case 'vrijheid':
      return passend(formulieren.vrijheid, situatie);
    case 'zaakbesluit':
      return zaakbesluitVoor(situatie);
    case 'slachtoffer':
      return formulieren['slachtoffer-poging'];
    case 'ambtshalve':
      return formulieren.ambtshalve;
    case 'informant':
      return formulieren.informant;
    case 'plandatum':
      return formulieren['plandatum-afhandelen'];
    case 'route-besluit':
      return routeformulieren[soort];
    case 'overdracht':
      return formulieren.overdracht;
    case 'acute-check':
    case 'hechtenis':
    case 'voorgeleiding':
    case 'maatregel-aanvullen':
    case 'schending':
      return formulieren[soort];
    case 'maatregel':
      return formulieren['maatregel-vervolg'];
    case 'deel-a-bevestiging':
    case 'kennisname':
    case 'vt-informeren':
    case 'plandatum-item':
    case 'verbod':
    case 'ter-plaatse':
      return null;
  }
}

function actieformulier(situatie: Formuliersituatie): Formulier | null {
  const formulier = formulierMet(situatie.formulier ?? '') ?? null;
  if (formulier?.id === stalkingAdvies.id) {
    return zonder(
      formulier,
      tewegen.filter((id) => situatie.nogTeWegen?.includes(id) !== true),
    );
  }
  if (formulier?.id === stalkingPolitie.id && situatie.laagRisico === true) return stalkingPolitieLaag;
  if (formulier?.id === stalkingVt.id) {
    return zonder(formulier, situatie.kinderen === 'nee' ? stalkingBijKinderen : []);
  }
  if (formulier?.id !== sash.id) return formulier;
  return zonder(formulier, [
    ...(situatie.exPartner === true ? [] : sashBijExPartner),
    ...(situatie.automatischHoog === true ? ['oordeel'] : []),
  ]);
}

function inbrengVoor(rol: Rol, situatie: Formuliersituatie): Formulier | null {
  switch (rol) {
    case 'politie':
      return zonder(formulieren['inbreng-politie'], [
        ...(situatie.stalking ? [] : politieBijStalking),
        ...(situatie.minderjarig ? politieBijMeerderjarig : []),
      ]);
    case '3ro':
      return zonder(formulieren['inbreng-3ro'], situatie.stalking ? [] : adviesBijStalking);
    case 'rvdk':
      return rvdkVoor(situatie);
    case 'shn':
      return inbrengShnVoor(situatie.slachtoffers ?? 1);
    case 'kpc':
      return formulieren['inbreng-kpc'];
    case 'halt':
      return formulieren['inbreng-halt'];
    case 'vt':
    case 'ovj':
    case 'zvh':
    case 'beheer':
      return null;
  }
}

/** Asked about an adult without known children (a location may always ask): the questions about children. */
function rvdkVoor(situatie: Formuliersituatie): Formulier {
  const geenKindvragen = situatie.minderjarig && situatie.kinderen === 'nee';
  return zonder(formulieren['inbreng-rvdk'], [
    ...(situatie.minderjarig ? [] : ids(jeugdvelden)),
    ...(geenKindvragen ? ids(kindvelden) : []),
    ...(situatie.stalking ? [] : adviesBijStalking),
  ]);
}

/** A huisverbod is for adults only (werkproces §3, G9); a minor's advice comes from the RvdK, an adult's from 3RO. */
function passend(formulier: Formulier, { minderjarig }: Formuliersituatie): Formulier {
  const weg = minderjarig ? ['huisverbod', 'advies-3ro'] : ['advies-rvdk'];
  return {
    ...formulier,
    velden: formulier.velden.map((veld) =>
      veld.soort === 'meerkeuze'
        ? { ...veld, opties: veld.opties.filter((optie) => !weg.includes(optie.waarde)) }
        : veld,
    ),
  };
}

/** Evidence is judged once: with the decision on freedom, else here (werkproces §3, G3). */
function zaakbesluitVoor(situatie: Formuliersituatie): Formulier {
  const gevraagd = situatie.soort === 'niet-vast' || situatie.bewijs === 'onbekend';
  return zonder(passend(formulieren.zaakbesluit, situatie), gevraagd ? [] : zonderVrijheidsbesluit);
}

function zonder(formulier: Formulier, weg: readonly string[]): Formulier {
  return { ...formulier, velden: formulier.velden.filter((veld) => !weg.includes(veld.id)) };
}

function ids(velden: readonly Veld[]): readonly string[] {
  return velden.map((veld) => veld.id);
}
