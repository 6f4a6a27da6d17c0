import type { CaseCheck, CheckedCase, MessageError } from '../../app/ports/case-check.ts';
import type { Store } from '../../app/ports/store.ts';
import type { ZaakStreams } from '../../app/streams/zaak-streams.ts';
import { zaakStream } from '../../app/streams/zaak-streams.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { ophoudtermijn, ophoudUren } from '../../domain/termijnen/ophoudtermijn.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { importbron } from '../../domain/zaak/aanmelding.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Importrij } from './bestand.ts';

type Goed = Extract<CheckedCase, { ok: true }>['checked'];

/** What would happen with one row. */
export type Oordeel =
  | { readonly soort: 'fout'; readonly fouten: readonly MessageError[] }
  /** Is there, as the file says it. */
  | { readonly soort: 'stond-al'; readonly nummer: string }
  /** `voorbij`: its nine or six hours are over at once. */
  | { readonly soort: 'nieuw'; readonly checked: Goed; readonly voorbij: Tijdstip | null };

export type Oordeeldeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly keur: CaseCheck;
  readonly locatie: Locatie;
  readonly nu: Tijdstip;
};

const fout = (pad: string, melding: string): Oordeel => ({ soort: 'fout', fouten: [{ pad, melding }] });

/** The message with what the file need not say. */
function aangevuld({ bericht }: Importrij, locatie: Locatie): Importrij['bericht'] {
  return { bron: importbron(locatie), berichtNr: 1, locatie: locatie.id, ...bericht };
}

async function lees({ zaken }: Oordeeldeps, zaakId: string): Promise<Zaak | null> {
  const stream = zaakStream(zaakId);
  return stream === null ? null : (await zaken.read(stream)).state;
}

function termijnVoorbij({ message }: Goed, nu: Tijdstip): Tijdstip | null {
  const start = message.ophoudenVanaf ?? message.aanhouding;
  if (message.soort !== 'vast' || start === undefined) return null;
  const uren = ophoudUren(message.voorlopigeHechtenis ?? 'onbekend');
  const uiterlijk = ophoudtermijn({ start, uren, verhoren: message.verhoren ?? [] });
  return uiterlijk <= nu ? uiterlijk : null;
}

/** Registration numbers of the open cases: one that is there under another number is told, and not made again. */
export async function openKenmerken(deps: Oordeeldeps): Promise<ReadonlyMap<string, string>> {
  const kenmerken = new Map<string, string>();
  for (const zaakId of await deps.store.openCases(deps.locatie.id)) {
    const zaak = await lees(deps, zaakId);
    const kenmerk = zaak?.melding.registratienummer?.toUpperCase();
    if (zaak !== null && kenmerk !== undefined) kenmerken.set(kenmerk, zaak.nummer);
  }
  return kenmerken;
}

/** Checks one row against the intake and against what is stored; changes nothing. */
export async function beoordeelRij(
  deps: Oordeeldeps,
  rij: Importrij,
  kenmerken: ReadonlyMap<string, string>,
): Promise<Oordeel> {
  const { locatie, nu, store, keur } = deps;
  const gekeurd = keur(aangevuld(rij, locatie), nu);
  const fouten = [...rij.fouten, ...(gekeurd.ok ? [] : gekeurd.fouten)];
  if (!gekeurd.ok || fouten.length > 0) {
    // Of a cell that could not be read it is already told what is wrong.
    const eigen = new Set(rij.fouten.map(({ pad }) => pad));
    return { soort: 'fout', fouten: [...rij.fouten, ...fouten.filter(({ pad }) => !eigen.has(pad))] };
  }
  const { checked } = gekeurd;
  const { bron, bronId, berichtNr, registratienummer } = checked.message;
  if (checked.locatie !== locatie.id) return fout('locatie', 'Dit is een zaak van een andere locatie.');
  if (bron !== importbron(locatie) && !locatie.bronnen.some(({ id }) => id === bron)) {
    return fout('bron', 'Deze bron staat niet bij de locatie. Laat de kolom leeg, of voeg de bron toe.');
  }
  const claim = await store.findSource(bron, bronId);
  const zaak = claim === null ? null : await lees(deps, claim.zaakId);
  if (zaak !== null) {
    if (zaak.locatie !== locatie.id || zaak.verplaatstNaar !== null) {
      return fout('bronId', 'Dit nummer hoort bij een zaak van een andere locatie.');
    }
    const zelfde = zaak.inhoudHash === checked.contentHash || zaak.melding.berichtNr > berichtNr;
    return zelfde
      ? { soort: 'stond-al', nummer: zaak.nummer }
      : fout('bronId', `Staat er al met andere gegevens: ${zaak.nummer}. Haal deze rij weg.`);
  }
  const elders = registratienummer === undefined ? undefined : kenmerken.get(registratienummer.toUpperCase());
  if (elders !== undefined) {
    return fout('registratienummer', `Deze zaak is er al: ${elders}. Haal deze rij weg.`);
  }
  return { soort: 'nieuw', checked, voorbij: termijnVoorbij(checked, nu) };
}

/** Rows that name the same case: of each but the first it is told where the other stands. */
export function dubbeleRijen(rijen: readonly Importrij[]): ReadonlyMap<number, number> {
  const eerste = new Map<string, number>();
  const dubbel = new Map<number, number>();
  for (const { nr, bericht } of rijen) {
    const sleutel = JSON.stringify([bericht['bron'] ?? null, bericht['bronId'] ?? nr]);
    const eerder = eerste.get(sleutel);
    if (eerder === undefined) eerste.set(sleutel, nr);
    else dubbel.set(nr, eerder);
  }
  return dubbel;
}
