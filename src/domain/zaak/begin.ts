import { standaardStappen } from '../instellingen/standaardstappen.ts';
import { standaardTermijnen } from '../instellingen/termijnen.ts';
import type { Zaakinstellingen } from '../instellingen/zaakinstellingen.ts';
import { oncePer } from '../once-per.ts';
import { geenBewaking } from './bewaking/bewaking.ts';
import type { ZaakEvent } from './events.ts';
import { nietVerplaatst } from './overname.ts';
import { geenRoutes } from './routes/route.ts';
import type { Zaak } from './zaak.ts';

/** A case from before a clock or a kind of task existed takes the standard for it. Cases share what is the same. */
const aangevuld = oncePer(
  (instellingen: Zaakinstellingen): Zaakinstellingen => ({
    ...instellingen,
    termijnen: { ...standaardTermijnen, ...instellingen.termijnen },
    stappen: { ...standaardStappen, ...instellingen.stappen },
  }),
);

/** A case as it was reported: nothing asked, answered or decided yet. */
export function nieuweZaak(event: ZaakEvent & { type: 'ZaakGemeld' }): Zaak {
  return {
    zaakId: event.zaakId,
    nummer: event.nummer,
    locatie: event.locatie,
    oefening: event.oefening,
    status: 'open',
    gemeldOp: event.op,
    eindeOp: null,
    melding: event.melding,
    inhoudHash: event.inhoudHash,
    instellingen: aangevuld(event.instellingen),
    vtRegios: event.vtRegios,
    termijnen: { vrijheid: null, nietVast: null },
    taken: {},
    deelA: {},
    inbreng: {},
    ingevuld: {},
    besluiten: [],
    informant: null,
    informantWissel: 0,
    pogingen: [],
    plandatum: null,
    bewaking: geenBewaking,
    herinneringen: [],
    alarmen: [],
    draad: [],
    onbereikt: [],
    reacties: [],
    gekoppeld: [],
    historie: [],
    ...geenRoutes,
    ...nietVerplaatst,
  };
}
