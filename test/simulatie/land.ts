import type { Locatie, LocatiePersoon, PersoonRol } from '../../src/domain/instellingen/locatie.ts';
import type { Stappen } from '../../src/domain/instellingen/stappen.ts';
import type { Roosterregels, Uitzondering } from '../../src/domain/rooster/rooster.ts';
import { weekdagen } from '../../src/domain/rooster/rooster.ts';
import { houderSleutel } from '../../src/domain/zaak/wie.ts';
import { oefenlocatie } from '../support/domain/locatie.ts';

/** People per role besides Veilig Thuis: 28 of the 40 of a location. */
const PARTNERS = [
  ['ovj', 6],
  ['kpc', 4],
  ['politie', 5],
  ['3ro', 5],
  ['rvdk', 4],
  ['shn', 4],
] as const;
/** People of Veilig Thuis at a location, over all its organisations. */
const VAN_VT = 12;
/** Six locations work with three VT organisations and four with two: 26. */
const MET_DRIE = 6;
const DIENSTEN = [
  ['vroeg', '07:00', '15:00'],
  ['laat', '15:00', '23:00'],
  ['nacht', '23:00', '07:00'],
] as const;
/** Location where the night of the Raad was left open, on purpose: an announced gap. */
const MET_GAT = 3;

function persoon(locatie: string, id: string, rollen: readonly PersoonRol[]): LocatiePersoon {
  return { id, label: id, rollen, identiteiten: [{ tenantId: 't', objectId: `${locatie}/${id}` }] };
}

/** Three shifts, each with one colleague and another who stands by. */
function rooster(mensen: readonly string[], uitzonderingen: readonly Uitzondering[]): Roosterregels {
  const wie = (nr: number): readonly string[] => mensen.slice(nr % mensen.length, (nr % mensen.length) + 1);
  const diensten = DIENSTEN.map(([id, van, tot], nr) => ({
    id,
    van,
    tot,
    dagen: weekdagen,
    feestdagen: 'ook' as const,
    wie: wie(nr),
    achterwacht: wie(nr + 1),
  }));
  return { diensten, uitzonderingen, invaller: 'ovj' };
}

function bemanning(locatie: string, vts: readonly string[]): readonly LocatiePersoon[] {
  const vt = vts.flatMap((organisatie) =>
    Array.from({ length: VAN_VT / vts.length }, (_, i) =>
      persoon(locatie, `${organisatie}-${i + 1}`, [{ rol: 'vt', organisatie }]),
    ),
  );
  const partners = PARTNERS.flatMap(([rol, aantal]) =>
    Array.from({ length: aantal }, (_, i) => persoon(locatie, `${rol}-${i + 1}`, [{ rol }])),
  );
  return [...vt, ...partners];
}

/** One location with its Veilig Thuis organisations, people and shifts; `stappen`: other steps than the standard. */
function tafel(nr: number, eersteVt: number, stappen: Stappen | null): Locatie {
  const id = `tafel-${nr}`;
  const vts = Array.from({ length: nr < MET_DRIE ? 3 : 2 }, (_, i) => `vt-${eersteVt + i}`);
  const personen = bemanning(id, vts);
  const perSleutel = Map.groupBy(personen, ({ rollen: [rol] }) =>
    rol === undefined ? '' : houderSleutel(rol),
  );
  const open = { datum: '2026-11-23', van: '00:00', tot: '07:00', wie: [] };
  const roosters = [...perSleutel].map(([sleutel, mensen]) => {
    const ids = mensen.map((mens) => mens.id);
    return [sleutel, rooster(ids, nr === MET_GAT && sleutel === 'rvdk' ? [open] : [])] as const;
  });
  // Two partners are at the table for a few cases only: a colleague holds that role too.
  const ook = (mens: LocatiePersoon): LocatiePersoon => {
    if (mens.id === 'rvdk-1') return { ...mens, rollen: [...mens.rollen, { rol: 'halt' }] };
    return mens.id === '3ro-1' ? { ...mens, rollen: [...mens.rollen, { rol: 'zvh' }] } : mens;
  };
  return {
    ...oefenlocatie(),
    ...(stappen === null ? {} : { stappen }),
    id,
    naam: `Tafel ${nr}`,
    nummerPrefix: `T${nr}`,
    vtOrganisaties: vts.map((vt, i) => ({ id: vt, naam: vt, kort: vt, standaard: i === 0 })),
    personen: personen.map(ook),
    piket: { halt: ['rvdk-1'], zvh: ['3ro-1'] },
    roosters: Object.fromEntries(roosters),
  };
}

/**
 * The country as far as ZSM goes: at ten locations 26 Veilig Thuis organisations and 400 people.
 *
 * @param stappen null: the standard steps
 */
export function land(locaties: number, stappen: Stappen | null): readonly Locatie[] {
  return Array.from({ length: locaties }, (_, nr) =>
    tafel(nr, 1 + 3 * Math.min(nr, MET_DRIE) + 2 * Math.max(0, nr - MET_DRIE), stappen),
  );
}
