import { timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { eigenOpenTaken } from '../../../src/domain/afgeleid/schermen/eigen-taken.ts';
import { taakscherm } from '../../../src/domain/afgeleid/schermen/taakscherm.ts';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Formulier } from '../../../src/domain/werkproces/formulier.ts';
import type { ZaakCommand } from '../../../src/domain/zaak/commands.ts';
import type { Taak } from '../../../src/domain/zaak/taak.ts';
import type { Persoon } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { doet } from './aan-het-werk.ts';
import { tekst } from './relaas.ts';
import type { Stap } from './tafel.ts';
import { iemand, ovj } from './tafel.ts';
import type { Verloop } from './verloop.ts';
import { taak, WEERGAVE } from './verloop.ts';

/** Ways of doing a task that are tried. */
const MANIEREN = 16;

const plat = (deel: unknown): string =>
  tekst({ deel })
    .replace(/^deel: ?/, '')
    .replaceAll('\n', ' ')
    .replaceAll(/persoonId:[^,]*, /g, '');

function houderVan({ rol, organisatie }: Taak): Persoon {
  const houder = organisatie === undefined ? { rol } : { rol, organisatie };
  return { soort: 'persoon', persoonId: `${organisatie ?? rol}-1`, rollen: [houder] };
}

/** What is asked, done, told and due after it that was not before. */
function gevolg(voor: Zaak, na: Zaak): string {
  const taken = Object.values(na.taken).flatMap((nu) => {
    const was = voor.taken[nu.id]?.status ?? 'nieuw';
    return was === nu.status || was === 'nieuw' ? [] : [`${nu.id} ${was}>${nu.status}`];
  });
  const alarmen = na.alarmen
    .slice(voor.alarmen.length)
    .map(({ soort, aan }) => `alarm ${soort} aan ${aan.map((h) => h.organisatie ?? h.rol).join('+')}`);
  const stond = new Set(timersVan(voor).map(({ id, due }) => `${id} ${due}`));
  const wekkers = timersVan(na)
    .filter(({ id, due }) => !stond.has(`${id} ${due}`))
    .map(({ id, due }) => `wekker ${id} ${naarIso(due).slice(5, 16)}`);
  return [...taken, ...alarmen, ...wekkers].map((regel) => `\n    ${regel}`).join('');
}

/** What comes of it: the events and what follows, or why it is refused. */
function uitkomst(loop: Verloop, stap: Stap): string {
  const poging = loop.splitst();
  const voor = poging.events.length;
  const geweigerd = poging.weigert(stap);
  if (geweigerd !== null) return plat(geweigerd);
  const events = poging.events
    .slice(voor)
    .map(({ v: _v, op: _op, type, ...event }) => `${type} ${plat(event)}`);
  return events.length === 0 ? 'niets' : `${events.join('\n  ')}${gevolg(loop.zaak, poging.zaak)}`;
}

type Opdracht = ZaakCommand & { readonly revisie?: number };

function anders(stap: Stap, zaak: Zaak, met: object): Stap {
  const command = { ...stap.command(zaak), ...met } as ZaakCommand;
  return { ...stap, command: () => command };
}

/** The same thing done wrongly: by somebody else, on another task, on an old card, empty. */
function verkeerd(loop: Verloop, van: Taak, stap: Stap): readonly (readonly [string, string])[] {
  const { zaak } = loop;
  const opdracht = stap.command(zaak) as Opdracht;
  const ander = Object.values(zaak.taken).find(({ soort }) => soort !== van.soort)?.id ?? '-';
  const vreemd = { ...stap, actor: iemand('zvh', undefined, 'zvh-9').actor };
  const beheer = { ...stap, actor: iemand('beheer').actor };
  const metFormulier = 'invoer' in opdracht;
  return [
    ['door het ZVH', uitkomst(loop, van.rol === 'zvh' ? beheer : vreemd)],
    ['taak die er niet is', uitkomst(loop, anders(stap, zaak, { taakId: 'geen' }))],
    ['taak van een ander soort', uitkomst(loop, anders(stap, zaak, { taakId: ander }))],
    ...('reden' in opdracht
      ? ([['zonder reden', uitkomst(loop, anders(stap, zaak, { reden: null }))]] as const)
      : []),
    ...(metFormulier
      ? ([
          ['oude kaart', uitkomst(loop, anders(stap, zaak, { revisie: van.revisie + 1 }))],
          ['leeg', uitkomst(loop, anders(stap, zaak, { invoer: {}, reden: null }))],
          ['onzin', uitkomst(loop, anders(stap, zaak, { invoer: onzin(opdracht.invoer) }))],
        ] as const)
      : []),
  ];
}

/** Every answer replaced by what no form has. */
function onzin(invoer: object): object {
  return Object.fromEntries(Object.keys(invoer).map((veld) => [veld, 'bestaat-niet']));
}

/** What a form asks: `*` must be answered, with the choices there are. */
export function vragen({ velden }: Formulier): string {
  const regels = velden.map((veld) => {
    const keuzes =
      veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? veld.opties.map((o) => o.waarde) : [];
    return `${veld.id}${veld.verplicht === true ? '*' : ''}${keuzes.length > 0 ? ` (${keuzes.join(' ')})` : ''}`;
  });
  return `; vragen: ${regels.join(', ')}`;
}

function scherm(zaak: Zaak, van: Taak): string {
  const view = taakscherm(zaak, van, houderVan(van), WEERGAVE);
  const kaart = tekst(view).replaceAll('\n', '; ');
  return view.soort === 'formulier' ? `${kaart}${vragen(view.formulier)}` : kaart;
}

/** How to do it, each way that has another outcome once. */
function manieren(loop: Verloop, van: Taak): ReadonlyMap<string, Stap> {
  const gevonden = new Map<string, Stap>();
  for (let n = 0; n < MANIEREN; n += 1) {
    const stap = doet(van, n);
    const wat = uitkomst(loop, stap);
    if (!gevonden.has(wat)) gevonden.set(wat, stap);
  }
  return gevonden;
}

/** A task of a case, done in every way and done wrongly, before and after; a line for each. */
export function proef(loop: Verloop, taakId: string): readonly string[] {
  const van = taak(loop.zaak, taakId);
  const wegen = manieren(loop, van);
  const [eerste] =
    [...wegen].find(([wat]) => wat !== 'niets' && !wat.startsWith('code:')) ?? [...wegen][0] ?? [];
  const stap = wegen.get(eerste ?? '') ?? doet(van, 0);
  const na = loop.splitst().when(stap);
  const gedaan = taak(na.zaak, taakId);
  const dicht = loop.splitst().when(ovj().trektIn());
  const nogEens: Stap = {
    ...stap,
    command: () => ({ ...stap.command(na.zaak), revisie: gedaan.revisie }) as ZaakCommand,
  };
  return [
    `# ${taakId} van ${van.organisatie ?? van.rol}`,
    `kaart: ${scherm(loop.zaak, van)}`,
    ...[...wegen.keys()].map((wat) => `- ${wat}`),
    `oppakken: ${uitkomst(loop, { ...stap, command: () => ({ type: 'pak-op', taakId }) })}`,
    ...verkeerd(loop, van, stap).map(([hoe, wat]) => `${hoe}: ${wat}`),
    `daarna: ${gedaan.status}; ${scherm(na.zaak, gedaan)}`,
    `daarna nog eens: ${uitkomst(na, nogEens)}`,
    `daarna oppakken: ${uitkomst(na, { ...stap, command: () => ({ type: 'pak-op', taakId }) })}`,
    `na intrekken: ${uitkomst(dicht, stap)}; ${scherm(dicht.zaak, taak(dicht.zaak, taakId))}`,
  ];
}

/** The tasks that everybody owes, most urgent first. */
export function werklijst({ zaak }: Verloop): readonly string[] {
  const houders = [...new Set(Object.values(zaak.taken).map((van) => JSON.stringify(houderVan(van))))];
  return houders.map((wie) => {
    const persoon = JSON.parse(wie) as Persoon;
    const taken = eigenOpenTaken(zaak, persoon).map(({ id }) => id);
    return `${persoon.persoonId}: ${taken.join(', ')}`;
  });
}
