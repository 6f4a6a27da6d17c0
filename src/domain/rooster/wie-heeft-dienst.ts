import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import { dienstenVan, uitzonderingsdelen, valtIn } from './patroon.ts';
import type { Rooster } from './rooster.ts';

/** What decided: the later in this list, the sooner it counts. */
export type Herkomst = 'piket' | 'rooster' | 'ingelezen' | 'uitzondering' | 'vervanging' | 'overname';

/** Why nobody is on duty. `bewust`: an exception says so. `rol-kwijt`: who was planned has the role no more. */
export type Gatreden = 'geen-rooster' | 'niet-ingevuld' | 'bewust' | 'rol-kwijt';

/** Who is on duty at an instant: at least one person, or a gap that says why. */
export type Bezetting =
  | {
      readonly soort: 'mensen';
      /** persoonIds, each once; all of them are asked. */
      readonly wie: readonly string[];
      /** persoonIds to ask when they do not answer, from the pattern; often nobody. */
      readonly achterwacht: readonly string[];
      readonly herkomst: Herkomst;
    }
  | { readonly soort: 'gat'; readonly reden: Gatreden };

type Plan = {
  readonly wie: readonly string[];
  readonly achterwacht: readonly string[];
  readonly herkomst: Herkomst;
};

const gat = (reden: Gatreden): Bezetting => ({ soort: 'gat', reden });

function gepland(rooster: Rooster, sleutel: string, nu: Tijdstip): Plan | Gatreden {
  const { regels, ingelezen, piket, kalender } = rooster;
  const eigen = regels[sleutel];
  const nuAlleen = { van: nu, tot: nu + 1 };
  const uitzondering = eigen?.uitzonderingen.findLast((u) => uitzonderingsdelen(u, nuAlleen).length > 0);
  if (uitzondering !== undefined) {
    const { wie } = uitzondering;
    return wie.length === 0 ? 'bewust' : { wie, achterwacht: [], herkomst: 'uitzondering' };
  }
  const blok = ingelezen[sleutel];
  if (blok !== undefined && valtIn(blok, nu)) {
    const wie = blok.diensten.filter((dienst) => valtIn(dienst, nu)).flatMap((dienst) => dienst.wie);
    return wie.length === 0 ? 'niet-ingevuld' : { wie, achterwacht: [], herkomst: 'ingelezen' };
  }
  if (eigen === undefined) {
    const wie = piket[sleutel] ?? [];
    return wie.length === 0 ? 'geen-rooster' : { wie, achterwacht: [], herkomst: 'piket' };
  }
  const diensten = eigen.diensten.flatMap((patroon) => dienstenVan(patroon, nuAlleen, kalender));
  const wie = diensten.flatMap((dienst) => dienst.wie);
  const achterwacht = diensten.flatMap((dienst) => dienst.achterwacht);
  return wie.length === 0 ? 'niet-ingevuld' : { wie, achterwacht, herkomst: 'rooster' };
}

/** Substitutes who was agreed on, the last agreement last. A gap can be filled by who stands in for anybody. */
function vervangen(rooster: Rooster, sleutel: string, nu: Tijdstip, plan: Plan | Gatreden): Plan | Gatreden {
  return rooster.vervangingen
    .filter((v) => houderSleutel(v.houder) === sleutel && valtIn(v, nu))
    .reduce<Plan | Gatreden>((stand, { persoonId, voor }) => {
      const achterwacht = typeof stand === 'string' ? [] : stand.achterwacht;
      if (voor === null) return { wie: [persoonId], achterwacht, herkomst: 'vervanging' };
      if (typeof stand === 'string' || !stand.wie.includes(voor)) return stand;
      const wie = stand.wie.map((id) => (id === voor ? persoonId : id));
      return { wie, achterwacht, herkomst: 'vervanging' };
    }, plan);
}

/** The role is held now: rights are live, so who lost it is no longer on duty for it. */
export function heeftRol(rooster: Rooster, persoonId: string, houder: Rolhouder): boolean {
  const persoon = rooster.personen.find(({ id }) => id === persoonId);
  return persoon?.rollen.some((rol) => houderSleutel(rol) === houderSleutel(houder)) === true;
}

/**
 * Who is on duty for a role or VT organisation at an instant. The one place that decides it: questions, cards,
 * escalation and gaps all ask here.
 */
export function wieHeeftDienst(rooster: Rooster, houder: Rolhouder, nu: Tijdstip): Bezetting {
  const sleutel = houderSleutel(houder);
  const heeft = (id: string): boolean => heeftRol(rooster, id, houder);
  const overname = rooster.overnames[sleutel];
  if (overname !== undefined && (overname.tot === null || nu < overname.tot) && heeft(overname.persoonId)) {
    return { soort: 'mensen', wie: [overname.persoonId], achterwacht: [], herkomst: 'overname' };
  }
  const plan = vervangen(rooster, sleutel, nu, gepland(rooster, sleutel, nu));
  if (typeof plan === 'string') return gat(plan);
  const wie = [...new Set(plan.wie)].filter(heeft);
  if (wie.length === 0) return gat('rol-kwijt');
  const achterwacht = [...new Set(plan.achterwacht)].filter((id) => heeft(id) && !wie.includes(id));
  return { soort: 'mensen', wie, achterwacht, herkomst: plan.herkomst };
}
