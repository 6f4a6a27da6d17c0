import type { Antwoorden } from '../werkproces/formulier.ts';
import type { FormulierId } from '../werkproces/formulierenregister.ts';
import { indicatie } from '../werkproces/stroomschema.ts';
import { acuutVan } from './acuut.ts';
import { vtMailenTaakId } from './deel-a-ronde.ts';
import { feitenVan } from './feiten-van.ts';
import { isHg } from './hg-label.ts';
import { HUISVERBOD, huisverbodInOverweging } from './huisverbod.ts';
import { laatsteZaakbesluit } from './laatste-besluit.ts';
import type { Taakvraag } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

const politie: Rolhouder = { rol: 'politie' };
const ovj: Rolhouder = { rol: 'ovj' };

function stap(formulier: FormulierId, houder: Rolhouder, id: string = formulier): Taakvraag {
  return { id, soort: 'processtap', formulier, ...houder, uiterlijk: null };
}

function inbreng(zaak: Zaak, rol: string): Antwoorden | null {
  return zaak.inbreng[`inbreng:${rol}`]?.antwoorden ?? null;
}

function ingevuld(zaak: Zaak, taakId: string, veld: string): unknown {
  return zaak.ingevuld[taakId]?.antwoorden[veld];
}

const ibKlaar: ReadonlySet<unknown> = new Set(['bescherming-nodig', 'geen-extra']);

/** The outcome of the Individuele Beoordeling of police; null while there is none. */
function ibUitkomst(zaak: Zaak): unknown {
  const later = ingevuld(zaak, 'ib-politie', 'beoordeling');
  const gezegd = ibKlaar.has(later) ? later : inbreng(zaak, 'politie')?.['beoordeling'];
  return ibKlaar.has(gezegd) ? gezegd : null;
}

/** Police finish the IB in every case; where protection is needed the OM brings it up to date (B 266–285). */
function ibStappen(zaak: Zaak): readonly Taakvraag[] {
  const gegeven = inbreng(zaak, 'politie');
  const uitgezet = zaak.instellingen.veldenUit?.includes('inbreng-politie.beoordeling') === true;
  if (!isHg(zaak) || gegeven === null || (uitgezet && gegeven['beoordeling'] === undefined)) return [];
  const klaar = ibKlaar.has(gegeven['beoordeling']);
  const bijOm = zaak.besluiten.length > 0 && ibUitkomst(zaak) === 'bescherming-nodig';
  return [...(klaar ? [] : [stap('ib-politie', politie)]), ...(bijOm ? [stap('ib-om', ovj)] : [])];
}

/** More evidence is possible and safety or the victim asks for it: a plan of police, agreed by the OM (B 640–663). */
function onderzoeksplanStappen(zaak: Zaak): readonly Taakvraag[] {
  if (!indicatie(feitenVan(zaak)).includes('onderzoeksplan')) return [];
  const alKlaar = inbreng(zaak, 'politie')?.['onderzoek'] === 'plan-klaar';
  const gemaakt = alKlaar || ingevuld(zaak, 'onderzoeksplan', 'gemaakt') === 'ja';
  return [
    ...(alKlaar ? [] : [stap('onderzoeksplan', politie)]),
    ...(gemaakt ? [stap('onderzoeksplan-akkoord', ovj)] : []),
  ];
}

/** The Raad says that an investigation is needed, or the triage gives it the lead: the request is made (B 597–606). */
function verzoekStappen(zaak: Zaak): readonly Taakvraag[] {
  const onderzoek = inbreng(zaak, 'rvdk')?.['onderzoek'];
  const triage = Object.values(zaak.gegeven).some(
    ({ formulier, antwoorden }) => formulier === 'triage' && antwoorden['vervolg'] === 'raad',
  );
  const nodig = onderzoek === 'spoed' || onderzoek === 'ja' || triage;
  return nodig ? [stap('verzoek-tot-onderzoek', { rol: 'rvdk' })] : [];
}

/** A minor is summoned: the risicotaxatie that was to follow is asked, unless it is there (B, Bijlage III). */
function lijStappen(zaak: Zaak): readonly Taakvraag[] {
  const { leeftijdsgroep } = zaak.melding.verdachte;
  const lij = inbreng(zaak, 'rvdk')?.['lij'];
  const gedagvaard = laatsteZaakbesluit(zaak)?.besluiten.includes('dagvaarding') === true;
  const gevraagd = leeftijdsgroep === '12-17' && gedagvaard && lij !== 'gedaan' && lij !== 'niet';
  return gevraagd ? [stap('lij', { rol: 'rvdk' })] : [];
}

/** Nobody answered the phone at Veilig Thuis: who called mails, until there is an answer (B 4361–4366). */
function mailStappen(zaak: Zaak): readonly Taakvraag[] {
  return zaak.vtRegios.flatMap((regio) => {
    const deelA = zaak.deelA[regio];
    if (deelA?.geenGehoor === undefined || acuutVan(deelA) !== 'onbekend') return [];
    return [stap('vt-mailen', { rol: deelA.geenGehoor }, vtMailenTaakId(zaak, regio))];
  });
}

/** Small steps between the large ones, each with its owner: what the sources ask for and nobody would miss. */
export function tussenstappen(zaak: Zaak): readonly Taakvraag[] {
  return [
    ...ibStappen(zaak),
    ...(huisverbodInOverweging(zaak) ? [stap(HUISVERBOD, politie)] : []),
    ...onderzoeksplanStappen(zaak),
    ...verzoekStappen(zaak),
    ...lijStappen(zaak),
    ...(isHg(zaak) ? mailStappen(zaak) : []),
  ];
}
