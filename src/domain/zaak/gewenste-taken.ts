import type { Rol } from '../rollen.ts';
import { acuutVan } from './acuut.ts';
import { adviesrol } from './adviesrol.ts';
import { bewakingTaken } from './bewaking/taken-bewaking.ts';
import { aanvullingTaakId, deelATaakId } from './deel-a-ronde.ts';
import { isHg } from './hg-label.ts';
import { kinderenBetrokken } from './kinderen.ts';
import { laatsteVrijheid } from './laatste-besluit.ts';
import { slachtoffernummer } from './melding.ts';
import { overdrachtTaken, vtInformerenTaken } from './overdracht.ts';
import { plandatumUiterlijk } from './plandatum.ts';
import { processtappen } from './processtappen.ts';
import { routeTaken } from './routes/taken.ts';
import { isAmbtshalve, isGeinformeerd } from './slachtoffer.ts';
import type { Taakvraag } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

function taak(
  soort: Taakvraag['soort'],
  id: string,
  houder: Rolhouder,
  overig: Partial<Pick<Taakvraag, 'uiterlijk' | 'slachtoffer' | 'item'>> = {},
): Taakvraag {
  return { id, soort, ...houder, uiterlijk: null, ...overig };
}

/** Part A of each VT organisation, and its details once it answered (werkproces §4). */
function deelATaken(zaak: Zaak): readonly Taakvraag[] {
  if (!isHg(zaak)) return [];
  const uiterlijk = zaak.melding.soort === 'vast' ? zaak.termijnen.vrijheid : zaak.termijnen.nietVast;
  return zaak.vtRegios.flatMap((regio) => {
    const houder = { rol: 'vt', organisatie: regio } as const;
    const vraag = taak('deel-a', deelATaakId(zaak, regio), houder, { uiterlijk });
    const aanvulling = taak('deel-a-aanvulling', aanvullingTaakId(zaak, regio), houder, { uiterlijk });
    const bevestiging =
      zaak.deelA[regio]?.telefonisch === undefined
        ? []
        : [taak('deel-a-bevestiging', `deel-a-bevestiging:${regio}`, houder)];
    return acuutVan(zaak.deelA[regio]) === 'onbekend'
      ? [vraag, ...bevestiging]
      : [vraag, aanvulling, ...bevestiging];
  });
}

/** Halt is asked about a minor whose offence allows no pre-trial detention ((law): the source says "light"). */
function isLichtJeugdfeit({ melding }: Zaak): boolean {
  return melding.verdachte.leeftijdsgroep === '12-17' && melding.voorlopigeHechtenis === 'niet-toegelaten';
}

/** Partners whom the case concerns besides Veilig Thuis (werkproces §1, §2): each once, whatever the reason. */
export function betrokkenRollen(zaak: Zaak): readonly Rol[] {
  const { verdachte, kindermishandelingPrimair } = zaak.melding;
  const rollen: Rol[] = ['politie'];
  if (!isHg(zaak)) return rollen;
  if (verdachte.leeftijdsgroep !== 'onder-12') rollen.push(adviesrol(zaak));
  const kinderen = kinderenBetrokken(zaak) !== 'nee' || kindermishandelingPrimair === true;
  if (kinderen && !rollen.includes('rvdk')) rollen.push('rvdk');
  rollen.push('shn');
  if (isLichtJeugdfeit(zaak)) rollen.push('halt');
  return rollen;
}

function inbrengTaken(zaak: Zaak): readonly Taakvraag[] {
  // The KPC looks things up and passes them on, and is no partner who must hear of a decision.
  const kpc: readonly Rol[] = zaak.instellingen.kpcInbreng === true && isHg(zaak) ? ['kpc'] : [];
  return [...betrokkenRollen(zaak), ...kpc].map((rol) => taak('inbreng', `inbreng:${rol}`, { rol }));
}

/** Before SHN calls, police or OM tell the victim of a prosecution without complaint (B 1377–1379). */
function ambtshalveTaken(zaak: Zaak): readonly Taakvraag[] {
  return isAmbtshalve(zaak) ? [taak('ambtshalve', 'ambtshalve', { rol: 'politie' })] : [];
}

/**
 * The two decisions of the OvJ, kept apart (werkproces §3). Who is not held waits for no decision on freedom,
 * and nothing keeps the OvJ from deciding before Veilig Thuis answered.
 */
function besluitTaken(zaak: Zaak): readonly Taakvraag[] {
  const taken: Taakvraag[] = [];
  const vast = zaak.melding.soort === 'vast';
  if (vast) taken.push(taak('vrijheid', 'vrijheid', { rol: 'ovj' }, { uiterlijk: zaak.termijnen.vrijheid }));
  if (!vast || laatsteVrijheid(zaak) !== null) taken.push(taak('zaakbesluit', 'zaakbesluit', { rol: 'ovj' }));
  return taken;
}

/** Everybody who must know of the last decision; an earlier one is overtaken by it (werkproces §7). */
function kennisTaken(zaak: Zaak): readonly Taakvraag[] {
  const nr = zaak.besluiten.length;
  if (nr === 0) return [];
  const houders: Rolhouder[] = [
    ...zaak.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }) as const),
    ...betrokkenRollen(zaak).map((rol) => ({ rol })),
  ];
  return houders.map((houder) =>
    taak('kennisname', `kennisname:${nr}:${houder.organisatie ?? houder.rol}`, houder),
  );
}

/** Name of the task to tell a victim of a decision; every next holder of it has a task of their own. */
function slachtoffertaakId(besluitNr: number, slachtoffer: number, beurt: number): string {
  return `slachtoffer:${besluitNr}:${slachtoffer}${beurt === 0 ? '' : `:${beurt}`}`;
}

/**
 * Every victim told of the last decision by whom the table chose; nobody chosen yet: choose first. Another
 * choice, or a hand-over, moves it to the next holder, unless the victim knows already.
 */
function slachtofferTaken(zaak: Zaak): readonly Taakvraag[] {
  const nr = zaak.besluiten.length;
  if (nr === 0) return [];
  if (zaak.informant === null) return [taak('informant', `informant:${nr}`, { rol: 'ovj' })];
  const { informant, informantWissel } = zaak;
  return zaak.melding.slachtoffers.flatMap((gemeld) => {
    const slachtoffer = slachtoffernummer(gemeld);
    const pogingen = zaak.pogingen.filter((p) => p.slachtoffer === slachtoffer && p.besluitNr === nr);
    if (pogingen.some(isGeinformeerd)) return [];
    const overdrachten = pogingen.filter((p) => p.uitkomst === 'overgedragen');
    const laatste = overdrachten.findLast((p) => p.informantWissel === informantWissel);
    const id = slachtoffertaakId(nr, slachtoffer, informantWissel + overdrachten.length);
    return [taak('slachtoffer', id, laatste?.overAan ?? informant, { slachtoffer })];
  });
}

function plandatumTaken(zaak: Zaak): readonly Taakvraag[] {
  const plan = zaak.plandatum;
  if (plan === null || plan.afgehandeldOp !== null) return [];
  const uiterlijk = plandatumUiterlijk(plan.datum, zaak.instellingen.termijnen);
  return [
    taak('plandatum', `plandatum:${plan.nr}`, { rol: 'ovj' }, { uiterlijk }),
    ...plan.items.map(({ rol, organisatie }, index) =>
      taak(
        'plandatum-item',
        `plandatum-item:${plan.nr}:${index + 1}`,
        organisatie === undefined ? { rol } : { rol, organisatie },
        { uiterlijk, item: index + 1 },
      ),
    ),
  ];
}

/**
 * Every task that the case as it stands asks of somebody, done ones included. What is asked and no longer
 * in this list lapses; what is in it and not yet asked is asked. A closed case asks nothing.
 */
export function gewensteTaken(zaak: Zaak): readonly Taakvraag[] {
  if (zaak.status !== 'open') return [];
  return [
    ...deelATaken(zaak),
    ...inbrengTaken(zaak),
    ...ambtshalveTaken(zaak),
    ...processtappen(zaak),
    ...besluitTaken(zaak),
    ...kennisTaken(zaak),
    ...vtInformerenTaken(zaak),
    ...overdrachtTaken(zaak),
    ...slachtofferTaken(zaak),
    ...plandatumTaken(zaak),
    ...routeTaken(zaak),
    ...bewakingTaken(zaak),
  ];
}
