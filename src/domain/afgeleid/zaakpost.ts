import type { TaakSoort } from '../instellingen/stappen.ts';
import { zsmStreef } from '../termijnen/klokken.ts';
import { ophoudUren } from '../termijnen/ophoudtermijn.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { acuutVanZaak } from '../zaak/acuut.ts';
import { allenBeantwoord, deelACompleetVanZaak, verschilInZaak } from '../zaak/deel-a-stand.ts';
import { isHg } from '../zaak/hg-label.ts';
import { laatsteVrijheid, laatsteZaakbesluit } from '../zaak/laatste-besluit.ts';
import { openTaken } from '../zaak/open-taken.ts';
import { isPlandatumVoorbij } from '../zaak/plandatum.ts';
import { spreekuurUiterlijk } from '../zaak/routes/spreekuur.ts';
import type { Taak } from '../zaak/taak.ts';
import { isOpen } from '../zaak/taak.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { kenmerken, zaakkop } from './kop.ts';
import type { Balk, Partnerregel, Partnerstatus, VolgendeStap, ZaakView } from './views.ts';
import type { Weergave } from './weergave.ts';
import { naamBij } from './weergave.ts';

const partnerstatus: Readonly<Record<Taak['status'], Partnerstatus>> = {
  gevraagd: 'gevraagd',
  opgepakt: 'opgepakt',
  beantwoord: 'beantwoord',
  vervallen: 'nvt',
};

/** What lapsed because the case ended was never answered; what lapsed before was not needed. */
function regel(zaak: Zaak, taak: Taak, organisatie: string | null): Partnerregel {
  const op = taak.klaarOp ?? taak.opgepakt?.op ?? taak.gevraagdOp;
  const metDeZaak = taak.status === 'vervallen' && zaak.eindeOp !== null && taak.klaarOp === zaak.eindeOp;
  return { rol: taak.rol, organisatie, status: metDeZaak ? 'onbeantwoord' : partnerstatus[taak.status], op };
}

/** A line per partner that was asked for part A or for what it knows. */
function partners(zaak: Zaak, weergave: Weergave): readonly Partnerregel[] {
  const taken = Object.values(zaak.taken);
  const deelA = taken.filter(({ soort }) => soort === 'deel-a');
  const inbreng = taken.filter(({ soort }) => soort === 'inbreng');
  const meerdere = deelA.length > 1;
  return [
    ...deelA.map((taak) => regel(zaak, taak, meerdere ? naamBij(weergave, taak) : null)),
    ...inbreng.map((taak) => regel(zaak, taak, null)),
  ];
}

function termijnVerstreken(zaak: Zaak): boolean {
  const taak = zaak.taken['vrijheid'];
  return taak !== undefined && isOpen(taak) && taak.uiterlijk !== null && taak.herinnerdTot >= taak.uiterlijk;
}

function openSoort(zaak: Zaak, ...soorten: readonly TaakSoort[]): boolean {
  return Object.values(zaak.taken).some((taak) => soorten.includes(taak.soort) && isOpen(taak));
}

function balkVanDeelA(zaak: Zaak, weergave: Weergave): Balk {
  if (!allenBeantwoord(zaak)) {
    const opgepakt = Object.values(zaak.taken).some((t) => t.soort === 'deel-a' && t.status === 'opgepakt');
    return { soort: opgepakt ? 'deel-a-opgepakt' : 'deel-a-gevraagd' };
  }
  // That only a "nee" is provisional would tell the outcome: without leave to, the bar says what is complete.
  const acuut = weergave.acuutInKanaal ? acuutVanZaak(zaak) : null;
  const voorlopig = acuut === null ? !deelACompleetVanZaak(zaak) : acuut === 'nee-voorlopig';
  return voorlopig ? { soort: 'deel-a-voorlopig' } : { soort: 'deel-a-binnen', acuut };
}

/**
 * Part A was answered or changed after the last decision, whatever the answer: an alarm, or a bar for "ja" alone,
 * would tell the channel what it was.
 */
function deelANaBesluit(zaak: Zaak, weergave: Weergave): boolean {
  if (!openSoort(zaak, 'kennisname', 'slachtoffer')) return false;
  if (zaak.alarmen.some(({ soort }) => soort === 'acuut-gewijzigd-na-besluit')) return true;
  const besluit = zaak.besluiten.at(-1);
  if (weergave.acuutInKanaal || besluit === undefined) return false;
  const gegeven = Object.values(zaak.deelA).flatMap(({ antwoorden }) => Object.values(antwoorden));
  return gegeven.some(({ op }) => op > besluit.op);
}

/** The one thing that matters now, most urgent first; never content. */
function balk(zaak: Zaak, weergave: Weergave): Balk {
  const op = zaak.eindeOp ?? zaak.gemeldOp;
  if (zaak.verplaatstNaar !== null) return { soort: 'verplaatst', op };
  if (zaak.status === 'gesloten') return { soort: 'gesloten', op };
  if (zaak.status === 'ingetrokken') return { soort: 'ingetrokken', op };
  if (deelANaBesluit(zaak, weergave)) return { soort: 'antwoord-gewijzigd-na-besluit' };
  // Answers that differ tell that there is a "ja".
  if (weergave.acuutInKanaal && verschilInZaak(zaak)) return { soort: 'antwoorden-verschillen' };
  if (termijnVerstreken(zaak)) return { soort: 'termijn-verstreken' };
  const plandatum = Object.values(zaak.taken).find((t) => t.soort === 'plandatum' && isOpen(t));
  const uiterlijk = plandatum?.uiterlijk ?? null;
  if (
    plandatum !== undefined &&
    uiterlijk !== null &&
    isPlandatumVoorbij(uiterlijk, plandatum.herinnerdTot)
  ) {
    return { soort: 'plandatum-voorbij', op: uiterlijk };
  }
  if (zaak.besluiten.length > 0 && openSoort(zaak, 'slachtoffer', 'informant')) {
    return { soort: 'slachtoffer-nog-niet-bereikt' };
  }
  if (uiterlijk !== null) return { soort: 'plandatum', op: uiterlijk };
  const spreekuur = spreekuurUiterlijk(zaak);
  if (spreekuur !== null) return { soort: 'vervolg', op: spreekuur };
  const zaakbesluit = laatsteZaakbesluit(zaak);
  if (zaakbesluit !== null) return { soort: 'zaak-besloten', op: zaakbesluit.op };
  const vrijheid = laatsteVrijheid(zaak);
  if (vrijheid !== null) return { soort: 'vrijheid-besloten', op: vrijheid.op };
  if (!isHg(zaak)) return { soort: 'zonder-label' };
  return balkVanDeelA(zaak, weergave);
}

/** In which step each kind of task falls; the steps in the order of their first kind, most urgent first. */
const stapBij: Readonly<Record<TaakSoort, VolgendeStap>> = {
  'deel-a': 'antwoord-vt',
  vrijheid: 'besluit-vrijheid',
  slachtoffer: 'slachtoffer-informeren',
  informant: 'slachtoffer-informeren',
  ambtshalve: 'slachtoffer-informeren',
  'deel-a-aanvulling': 'inbreng-partners',
  'deel-a-bevestiging': 'inbreng-partners',
  inbreng: 'inbreng-partners',
  'acute-check': 'acute-check',
  'ter-plaatse': 'acute-check',
  kennisname: 'kennisname',
  'vt-informeren': 'kennisname',
  verbod: 'kennisname',
  schending: 'kennisname',
  zaakbesluit: 'besluit-zaak',
  processtap: 'stappen',
  plandatum: 'plandatum',
  'plandatum-item': 'plandatum',
  'vt-melding': 'vt-melding',
  'route-besluit': 'besluit-na-route',
  spreekuur: 'vervolg',
  'spreekuur-vragen': 'vervolg',
  'zvh-agenda': 'vervolg',
  'zvh-advies': 'vervolg',
  'mda-veiligheid': 'vervolg',
  'mda-plan': 'vervolg',
  'overleg-zorg': 'vervolg',
  'overleg-nodig': 'vervolg',
  'overleg-vervolg': 'vervolg',
  actie: 'vervolg',
  'drie-vragen': 'zijvragen',
  triage: 'zijvragen',
  bekend: 'zijvragen',
  overdracht: 'overdracht',
  'maatregel-aanvullen': 'bewaken',
  hechtenis: 'bewaken',
  voorgeleiding: 'bewaken',
  maatregel: 'bewaken',
};
const stappen: readonly VolgendeStap[] = [...new Set(Object.values(stapBij))];

/** In which step a kind of task falls: what may be said of it where every member of the channel reads (werkproces §9). */
export function stapVan(soort: TaakSoort): VolgendeStap {
  return stapBij[soort];
}

/** The next step in general words: the first kind of task that is still open. */
export function volgendeStap(zaak: Zaak): VolgendeStap {
  if (zaak.status !== 'open') return 'niets';
  const open = new Set(openTaken(zaak).map(({ soort }) => stapBij[soort]));
  return stappen.find((stap) => open.has(stap)) ?? 'sluiten';
}

/** The hours of ophouden straight from the arrest: a target beside the legal clock, while nobody decided. */
function streefVan(zaak: Zaak, weergave: Weergave): Tijdstip | null {
  const { aanhouding, voorlopigeHechtenis } = zaak.melding;
  const taak = zaak.taken['vrijheid'];
  if (!weergave.zsmStreefTonen || aanhouding === undefined || taak === undefined || !isOpen(taak))
    return null;
  return zsmStreef(aanhouding, ophoudUren(voorlopigeHechtenis ?? 'onbekend'));
}

/** The case post: number, clock, who has answered. Every member of the channel may read it (werkproces §9). */
export function zaakpost(zaak: Zaak, weergave: Weergave): ZaakView {
  return {
    soort: 'zaak',
    kop: zaakkop(zaak),
    kenmerken: kenmerken(zaak),
    balk: balk(zaak, weergave),
    partners: partners(zaak, weergave),
    volgende: volgendeStap(zaak),
    gesloten: zaak.status !== 'open',
    streef: streefVan(zaak, weergave),
  };
}
