import type { TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import type { Rol } from '../../../src/domain/rollen.ts';
import type {
  VangrailReden,
  Vrijheidsbesluit,
  Zaakbesluit,
} from '../../../src/domain/werkproces/besluiten.ts';
import type { Telefoonuitkomst } from '../../../src/domain/werkproces/formulieren/deel-a-telefonisch.ts';
import { eersteOpenScherm, schermVan } from '../../../src/domain/werkproces/schermen.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import { formulierVan, vrijFormulierVan } from '../../../src/domain/zaak/formulier-van.ts';
import type { AcuutAntwoord } from '../../../src/domain/zaak/gebeurtenissen/deel-a.ts';
import type { Pogingsuitkomst } from '../../../src/domain/zaak/poging.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import { taakformulier } from '../../../src/domain/zaak/taakformulier.ts';
import type { Actor, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';

/** What somebody does, worked out against the case as it stands then. */
export type Stap = { readonly actor: Actor; readonly command: (zaak: Zaak) => ZaakCommand };
type Invoer = Readonly<Record<string, unknown>>;

/** A task of a role; the open one goes first. Without it: an id that does not exist. */
function taakVan(zaak: Zaak, soort: TaakSoort, houder: Partial<Rolhouder>): Taak | undefined {
  const eigen = Object.values(zaak.taken).filter(
    (t) =>
      t.soort === soort &&
      (houder.rol === undefined || t.rol === houder.rol) &&
      (houder.organisatie === undefined || t.organisatie === houder.organisatie),
  );
  return (
    eigen.findLast((t) => t.status === 'gevraagd' || t.status === 'opgepakt') ??
    eigen.findLast((t) => t.status === 'beantwoord') ??
    eigen.at(-1)
  );
}

/** Answers that make part A complete without an acute case. */
export const VEILIG: Invoer = { gevallen: ['geen-van-deze'], toegang: 'nee', zicht: 'ja' };
export const ONVEILIG: Invoer = { gevallen: ['bedreiging'], toegang: 'ja', zicht: 'nee' };

/** What each partner answers at least. */
export const INBRENG: Readonly<Partial<Record<Rol, Invoer>>> = {
  politie: { eerder: 'nee', vtMelding: 'gedaan', beoordeling: 'geen-extra' },
  '3ro': { advies: 'maatregelen' },
  rvdk: { kinderenBekend: 'nee', gesproken: 'vt' },
  kpc: { documentatie: 'geen', verrijking: 'doorgegeven' },
  halt: { geschikt: 'ja' },
  shn: { contact: 'gesproken', eersteContact: 'shn' },
};

/** What is said to a victim who is reached, as far as the form asks it. */
function gezegd(zaak: Zaak, taak: Taak): Invoer {
  const gevraagd = taakformulier(zaak, taak)?.velden.map(({ id }) => id) ?? [];
  return {
    ...(gevraagd.includes('verteld') ? { verteld: ['verbod', 'melden'] } : {}),
    ...(gevraagd.includes('via') ? { via: 'ouder' } : {}),
  };
}
/** What a meeting agrees on in one step. */
const AFSPRAAK: Invoer = { notitie: 'Afspraak.', eigenaar: 'politie', datum: '2026-12-18' };
/** A request for a meeting that meets both criteria. */
const OVERLEG: Invoer = {
  spoed: 'nee',
  relevant: ['vt', 'politie', 'ovj'],
  inhoud: ['stalking'],
  vraag: 'Wie doet wat?',
};

/** What each task of a road or a side question is answered with at least. */
const ROUTE_ANTWOORDEN: Readonly<Partial<Record<TaakSoort, Invoer>>> = {
  'drie-vragen': { uitkomst: 'structureel', aanpassen: 'nee', heeftVoorwaarden: 'ja' },
  'vt-melding': { gedaan: 'ja' },
  triage: { vervolg: 'samen' },
  bekend: { bekend: 'eerder', hg: 'ja' },
  spreekuur: { gesprek: 'gesproken', toestemming: 'ja' },
  'spreekuur-vragen': { samenGesprek: 'nee', maatregelen: 'ja', contact: 'ja', advies: 'dagvaarding' },
  'zvh-agenda': { datum: '2026-12-20', tafel: 'mda' },
  'zvh-advies': {
    advies: 'vervolgen',
    eisen: ['actueel', 'doel', 'context', 'juridisch', 'kort', 'historie'],
  },
  'mda-veiligheid': { veilig: 'ja' },
  'mda-plan': { plan: 'klaar' },
  'overleg-zorg': { beoordeling: 'structureel', ...AFSPRAAK },
  'overleg-nodig': AFSPRAAK,
  'overleg-vervolg': { ...AFSPRAAK, betrokkenenHoren: 'niets' },
  actie: { uitkomst: 'klaar' },
};

/** Answers to the screen of a form where something is still open, one choice for every question. */
function invoerVoor(
  zaak: Zaak,
  taakId: string,
  n: number,
): { readonly invoer: Invoer; readonly scherm: number } {
  const taak = zaak.taken[taakId];
  const formulier = taak === undefined ? vrijFormulierVan(zaak, taakId) : formulierVan(zaak, taak);
  if (formulier === null) return { invoer: {}, scherm: 1 };
  const scherm = eersteOpenScherm(formulier, zaak.ingevuld[taakId]?.antwoorden ?? {});
  const velden = schermVan(formulier, scherm).velden;
  const invoer = velden.map((veld, i): readonly [string, string] => {
    const opties = veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? veld.opties : [];
    // Now and then everything is done: the first option of each.
    const keuze = n % 4 === 0 ? 0 : n + i;
    return [veld.id, opties[keuze % Math.max(1, opties.length)]?.waarde ?? ''];
  });
  return { invoer: Object.fromEntries(invoer), scherm };
}

type Vrijheid = { readonly besluit?: Vrijheidsbesluit } & Invoer;
type Zaakinvoer = { readonly besluiten?: readonly Zaakbesluit[] } & Invoer;

/** Everything a person at the table can do. Forms are opened at the revision of that moment. */
export function iemand(rol: Rol, organisatie?: string, persoonId = `${organisatie ?? rol}-1`) {
  const houder: Rolhouder = organisatie === undefined ? { rol } : { rol, organisatie };
  const actor: Actor = { soort: 'persoon', persoonId, rollen: [houder] };
  const stap = (command: (zaak: Zaak) => ZaakCommand): Stap => ({ actor, command });
  /** Someone else's task too, so that a test can show that it is refused. */
  const taak = (zaak: Zaak, soort: TaakSoort): { readonly taakId: string; readonly revisie: number } => {
    const gevonden = taakVan(zaak, soort, houder) ?? taakVan(zaak, soort, {});
    return { taakId: gevonden?.id ?? `${soort}:geen`, revisie: gevonden?.revisie ?? 0 };
  };
  return {
    actor,
    houder,
    antwoord: (antwoord: AcuutAntwoord, bij?: string) =>
      stap((z) => ({
        type: 'antwoord-acuut',
        taakId: bij === undefined ? taak(z, 'deel-a').taakId : `deel-a:${bij}`,
        antwoord,
      })),
    belt: (uitkomst: Telefoonuitkomst, bij = 'vt-oefenstad') =>
      stap((z) => ({
        type: 'noteer-telefonisch',
        taakId: `deel-a:${bij}`,
        revisie: z.taken[`deel-a:${bij}`]?.revisie ?? 0,
        invoer: { uitkomst, ...(uitkomst === 'geen-gehoor' ? {} : { gesprokenMet: 'dienst' }) },
      })),
    vultAan: (invoer: Invoer) =>
      stap((z) => ({ type: 'vul-deel-a-aan', ...taak(z, 'deel-a-aanvulling'), invoer })),
    brengtIn: (invoer: Invoer = INBRENG[rol] ?? {}, reden: VangrailReden | null = null) =>
      stap((z) => ({ type: 'geef-inbreng', ...taak(z, 'inbreng'), invoer, reden })),
    /** The screen of an action, or of a form without a task, where something is open; `n` chooses the answers. */
    vultIn: (taakId: string, n = 0) =>
      stap((z) => {
        const { invoer, scherm } = invoerVoor(z, taakId, n);
        const revisie = z.taken[taakId]?.revisie ?? z.ingevuld[taakId]?.revisie ?? 0;
        return { type: 'vul-in', taakId, revisie, scherm, invoer };
      }),
    /** One screen with these answers. */
    vultScherm: (taakId: string, scherm: number, invoer: Invoer) =>
      stap((z) => {
        const revisie = z.taken[taakId]?.revisie ?? z.ingevuld[taakId]?.revisie ?? 0;
        return { type: 'vul-in', taakId, revisie, scherm, invoer };
      }),
    pakt: (soort: TaakSoort) => stap((z) => ({ type: 'pak-op', taakId: taak(z, soort).taakId })),
    besluitVrijheid: (anders: Vrijheid = {}, reden: VangrailReden | null = null) =>
      stap((z) => ({
        type: 'besluit-vrijheid',
        ...taak(z, 'vrijheid'),
        invoer: { besluit: 'heenzenden', ernstigeBezwaren: 'ja', ...anders },
        reden,
      })),
    besluitZaak: (anders: Zaakinvoer = {}, reden: VangrailReden | null = null) =>
      stap((z) => ({
        type: 'besluit-zaak',
        ...taak(z, 'zaakbesluit'),
        invoer: { besluiten: ['sepot-02'], ...anders },
        reden,
      })),
    neemtKennis: () => stap((z) => ({ type: 'neem-kennis', taakId: taak(z, 'kennisname').taakId })),
    kiestInformant: (informant: Rol) =>
      stap((z) => ({ type: 'kies-informant', ...taak(z, 'informant'), invoer: { informant } })),
    probeert: (uitkomst: Pogingsuitkomst, opties: { slachtoffer?: number; aan?: Rol } = {}) =>
      stap((z) => {
        const van = Object.values(z.taken).findLast(
          (t) => t.soort === 'slachtoffer' && (opties.slachtoffer ?? t.slachtoffer) === t.slachtoffer,
        );
        const bij = uitkomst === 'bereikt' && van !== undefined ? gezegd(z, van) : {};
        const invoer = { uitkomst, ...bij, ...(opties.aan === undefined ? {} : { aan: opties.aan }) };
        return { type: 'noteer-poging', taakId: van?.id ?? '-', revisie: van?.revisie ?? 0, invoer };
      }),
    /** The victim is reached; what was said about the ban. */
    vertelt: (verteld: readonly string[]) =>
      stap((z) => {
        const van = taak(z, 'slachtoffer');
        return { type: 'noteer-poging', ...van, invoer: { uitkomst: 'bereikt', verteld } };
      }),
    draagtOver: (invoer: Invoer = { aan: 'lokaal-team', naleving: '3ro' }) =>
      stap((z) => ({ type: 'draag-over', ...taak(z, 'overdracht'), invoer })),
    informeertVt: () => stap((z) => ({ type: 'informeer-vt', taakId: taak(z, 'vt-informeren').taakId })),
    wordtZaakseigenaar: () => stap(() => ({ type: 'word-zaakseigenaar' })),
    verteltAmbtshalve: (verteld = true) =>
      stap((z) => ({
        type: 'vertel-ambtshalve',
        ...taak(z, 'ambtshalve'),
        invoer: { uitkomst: verteld ? 'verteld' : 'niet-bereikt' },
      })),
    verzetPlandatum: (plandatum: string, reden = 'agenda') =>
      stap((z) => ({ type: 'verzet-plandatum', ...taak(z, 'plandatum'), invoer: { plandatum, reden } })),
    handeltPlandatumAf: (besluiten: readonly Zaakbesluit[], reden: VangrailReden | null = null) =>
      stap((z) => ({ type: 'handel-plandatum-af', ...taak(z, 'plandatum'), invoer: { besluiten }, reden })),
    rondtItemAf: () => stap((z) => ({ type: 'rond-item-af', taakId: taak(z, 'plandatum-item').taakId })),
    antwoordt: (soort: TaakSoort, invoer: Invoer = ROUTE_ANTWOORDEN[soort] ?? {}) =>
      stap((z) => ({ type: 'geef-antwoord', ...taak(z, soort), invoer })),
    /** The answer to a task of another, as who phoned or shares it may give. */
    antwoordtOp: (taakId: string, invoer: Invoer) =>
      stap((z) => ({ type: 'geef-antwoord', taakId, revisie: z.taken[taakId]?.revisie ?? 0, invoer })),
    besluitNaRoute: (besluiten: readonly string[], reden: VangrailReden | null = null) =>
      stap((z) => ({ type: 'besluit-route', ...taak(z, 'route-besluit'), invoer: { besluiten }, reden })),
    meldtOverlegAan: (anders: Invoer = {}) =>
      stap(() => ({ type: 'meld-overleg-aan', invoer: { ...OVERLEG, ...anders } })),
    voegtActieToe: (anders: Invoer = {}) =>
      stap(() => ({ type: 'voeg-actie-toe', invoer: { ...AFSPRAAK, ...anders } })),
    vraagtBekend: () => stap(() => ({ type: 'vraag-bekend' })),
    labeltHg: () => stap(() => ({ type: 'label-hg' })),
    vraagtRegio: (regio: string, inPlaatsVan: string | null = null) =>
      stap(() => ({ type: 'vraag-regio', regio, inPlaatsVan })),
    koppelt: (zaakId: string, nummer: string) => stap(() => ({ type: 'koppel', zaakId, nummer })),
    ontkoppelt: (zaakId: string) => stap(() => ({ type: 'ontkoppel', zaakId })),
    sluit: (reden: VangrailReden | null = 'anders') => stap(() => ({ type: 'sluit', reden })),
    heropent: () => stap(() => ({ type: 'heropen' })),
    trektIn: (reden = 'dubbel') => stap(() => ({ type: 'trek-in', invoer: { reden } })),
    schrijft: (tekst: string) => stap(() => ({ type: 'noteer-reactie', tekst })),
    doet: (command: ZaakCommand) => stap(() => command),
  };
}

export const vt = (organisatie = 'vt-oefenstad', persoonId?: string) => iemand('vt', organisatie, persoonId);
export const ovj = (persoonId?: string) => iemand('ovj', undefined, persoonId);
export const kpc = () => iemand('kpc');
export const politie = () => iemand('politie');
export const reclassering = () => iemand('3ro');
export const raad = () => iemand('rvdk');
export const slachtofferhulp = () => iemand('shn');
export const systeem: Actor = { soort: 'systeem' };
