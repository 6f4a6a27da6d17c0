import { postsVan, timersVan } from '../../../src/domain/afgeleid/derive.ts';
import { gelezenGroepen } from '../../../src/domain/afgeleid/gelezen.ts';
import { takenScherm } from '../../../src/domain/afgeleid/schermen/eigen-taken.ts';
import { taakscherm } from '../../../src/domain/afgeleid/schermen/taakscherm.ts';
import {
  inzienScherm,
  tijdlijnScherm,
  waaromScherm,
} from '../../../src/domain/afgeleid/schermen/zaakschermen.ts';
import { uitgaandeMeldingen } from '../../../src/domain/afgeleid/uitgaand.ts';
import type { Weergave } from '../../../src/domain/afgeleid/weergave.ts';
import { aandachtVan } from '../../../src/domain/bereikbaarheid/aandacht.ts';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import type { Stap } from './tafel.ts';
import { type Verloop, WEERGAVE } from './verloop.ts';

const LEZERS: readonly Rolhouder[] = [
  { rol: 'politie' },
  { rol: 'ovj' },
  { rol: 'kpc' },
  { rol: 'vt', organisatie: 'vt-oefenstad' },
  { rol: '3ro' },
  { rol: 'shn' },
];

/** Of what comes again and again a chapter shows the last ones. */
const HERHAALD = /^(bericht h:|regel|uitgaand h)/;
const MOST = 12;

function lezer(houder: Rolhouder): Persoon {
  return { soort: 'persoon', persoonId: `${houder.organisatie ?? houder.rol}-1`, rollen: [houder] };
}

/** Instants as times, forms by their id: what a form asks is no part of the story. */
function leesbaar(key: string, value: unknown): unknown {
  if (key === 'vooraf') return undefined;
  if (key === 'kop') return undefined;
  if (typeof value === 'number' && value > 1e11) return naarIso(value).slice(5, 16).replace('T', ' ');
  if (typeof value !== 'object' || value === null || !('velden' in value) || !('id' in value)) return value;
  return value.id;
}

/** A line for each field, and one for each thing in a list. */
export function tekst(value: unknown): string {
  const kort = (deel: unknown): string =>
    (JSON.stringify(deel) ?? '').replaceAll(/["{}]/g, '').replaceAll(',', ', ');
  const plat = JSON.parse(JSON.stringify(value, leesbaar)) as object;
  const regel = (naam: string, deel: unknown): readonly string[] => {
    const los = Array.isArray(deel) && deel.length > 1 && typeof deel[0] === 'object';
    if (!los) return [`${naam}: ${kort(deel)}`];
    return [`${naam}:`, ...deel.map((een) => `- ${kort(een)}`)];
  };
  return Object.entries(plat)
    .flatMap(([naam, deel]) => regel(naam, deel))
    .join('\n');
}

/** What each reader sees of a case, by heading. */
function schermen(zaak: Zaak, weergave: Weergave): ReadonlyMap<string, string> {
  const gezien = new Map<string, string>();
  for (const post of postsVan(zaak, weergave)) {
    const { kop } = post.view as { kop?: unknown };
    const { publiek, alleenBijwerken, view } = post;
    const aandacht = aandachtVan(post);
    gezien.set(`bericht ${post.id}`, tekst({ post: { publiek, alleenBijwerken, aandacht }, view }));
    if (post.id === 'z') gezien.set('kop', tekst({ stand: { ...(kop as object) } }));
  }
  const wekkers = timersVan(zaak).map(({ id, due }) => `${id} ${naarIso(due).slice(5, 16)}`);
  gezien.set('wekkers', tekst({ wekkers: wekkers.toSorted() }));
  for (const { id, soort, op } of uitgaandeMeldingen(zaak))
    gezien.set(`uitgaand ${id}`, tekst({ uit: { soort, op } }));
  const perLezer = new Map<string, string[]>();
  const zet = (wat: string, value: unknown, naam: string): void => {
    const sleutel = `${wat}\n${tekst(value)}`;
    perLezer.set(sleutel, [...(perLezer.get(sleutel) ?? []), naam]);
  };
  for (const houder of LEZERS) {
    const persoon = lezer(houder);
    const naam = houder.rol;
    const taken = takenScherm(zaak, persoon, weergave);
    zet('taken', taken, naam);
    for (const { taakId: id } of taken.taken) {
      const taak = zaak.taken[id];
      if (taak !== undefined) zet(`taak ${id}`, taakscherm(zaak, taak, persoon, weergave), naam);
    }
    const waarom = waaromScherm(zaak, persoon, weergave);
    zet('waarom', { ...waarom, stappen: waarom.stappen.map((stap) => Object.values(stap)[0]) }, naam);
    const inzien = inzienScherm(zaak, persoon, weergave);
    zet('inzien', { ...inzien, gelezen: gelezenGroepen(inzien, persoon) }, naam);
    const { regels, weggelaten } = tijdlijnScherm(zaak, persoon, weergave);
    for (const [i, regel] of regels.entries()) zet(`regel ${weggelaten + i + 1}`, { regel }, naam);
  }
  for (const [sleutel, lezers] of perLezer) {
    const [wat = '', ...regels] = sleutel.split('\n');
    gezien.set(`${wat} voor ${lezers.join(', ')}`, regels.join('\n'));
  }
  return gezien;
}

export type Hoofdstuk = readonly [titel: string, ...stappen: readonly (Stap | ((loop: Verloop) => void))[]];

/** The story of a case as text: per chapter what is new or different on anybody's card. */
export function relaas(
  loop: Verloop,
  hoofdstukken: readonly Hoofdstuk[],
  anders: Partial<Weergave> = {},
): string {
  const weergave = { ...WEERGAVE, ...anders };
  let stond: ReadonlyMap<string, string> = new Map();
  const regels: string[] = [];
  const noteer = (titel: string): void => {
    const staat = schermen(loop.zaak, weergave);
    regels.push(`# ${titel}`);
    const anders = [...staat].filter(([kop, inhoud]) => stond.get(kop) !== inhoud);
    const herhaald = anders.filter(([kop]) => HERHAALD.test(kop)).slice(0, -MOST);
    for (const [kop, inhoud] of anders.filter((een) => !herhaald.includes(een))) {
      regels.push(`## ${kop}`, inhoud.trimEnd());
    }
    if (herhaald.length > 0) regels.push(`## nog ${herhaald.length} herinneringen en regels`);
    stond = staat;
  };
  noteer('De melding komt binnen');
  for (const [titel, ...stappen] of hoofdstukken) {
    for (const stap of stappen) {
      if (typeof stap === 'function') stap(loop);
      else loop.when(stap);
    }
    noteer(titel);
  }
  return `${regels.join('\n')}\n`;
}
