import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';
import { vanKracht } from './bewaking/maatregel.ts';
import { isHeengezonden, laatsteVrijheid, laatsteZaakbesluit } from './laatste-besluit.ts';
import { slachtoffernummer } from './melding.ts';
import type { Poging } from './poging.ts';
import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** Measures that forbid the suspect something and protect the victim: they must be explained (B, stap 7). */
const verboden: ReadonlySet<string> = new Set([
  'contactverbod',
  'gebiedsverbod',
  'locatieverbod',
  'woningverbod',
  'huisverbod',
]);

/**
 * Whether a ban protects the victim now: by the last decision of each kind, or as a measure in force, also one of
 * the RC or of a verdict (B 877–882).
 */
export function verbodGeldt(zaak: Zaak): boolean {
  if (vanKracht(zaak).some(({ inhoud }) => inhoud.some((deel) => verboden.has(deel)))) return true;
  const besluiten = [laatsteVrijheid(zaak), laatsteZaakbesluit(zaak)];
  return besluiten.some(
    (besluit) => besluit?.maatregelen.some((maatregel) => verboden.has(maatregel)) === true,
  );
}

/** The victim need not be called again: knows, and heard what a ban means, or wants no message. */
export function isGeinformeerd({ uitkomst, antwoorden }: Pick<Poging, 'uitkomst' | 'antwoorden'>): boolean {
  if (uitkomst === 'wil-geen-bericht') return true;
  return uitkomst === 'bereikt' && antwoorden?.['verteld']?.includes('nog-niet') !== true;
}

/** Epoch ms before which the victim should know of the last decision; null before the first. It holds nothing up. */
export function streeftijd(zaak: Zaak): Tijdstip | null {
  const op = zaak.besluiten.at(-1)?.op;
  return op === undefined ? null : op + zaak.instellingen.slachtofferStreefMinuten * MINUUT;
}

/** A victim under 18: told through an adult who is safe for the child (werkproces §7). */
export function isMinderjarigSlachtoffer(zaak: Zaak, nummer: number): boolean {
  return zaak.melding.slachtoffers.some((s) => slachtoffernummer(s) === nummer && s.minderjarig);
}

/** The number of the victim of a task, where the case has several; with one there is nothing to tell apart. */
export function getoondNummer(zaak: Zaak, taak: Pick<Taak, 'slachtoffer'>): number | null {
  return zaak.melding.slachtoffers.length > 1 ? (taak.slachtoffer ?? null) : null;
}

/** Prosecution without a complaint: police or OM tell the victim before SHN calls (B 1377–1379). */
export function isAmbtshalve(zaak: Zaak): boolean {
  return zaak.melding.aangifte === 'ambtshalve';
}

/** SHN does not call yet: nobody told the victim of the prosecution. */
export function wachtOpAmbtshalve(zaak: Zaak): boolean {
  const taak = zaak.taken['ambtshalve'];
  return taak !== undefined && isOpen(taak);
}

/** How long it took until a victim knew of a decision, or chose not to. */
export type Meting = {
  readonly slachtoffer: number;
  /** The decision, counted from 1. */
  readonly besluitNr: number;
  /** Epoch ms. */
  readonly op: Tijdstip;
  /** Whole minutes after the decision. */
  readonly minuten: number;
  readonly binnenStreef: boolean;
  /** Null: not said, or the suspect was not released. */
  readonly voorVrijlating: boolean | null;
};

/** Every victim who was reached, per decision: what the field wants to measure (werkproces §10). */
export function metingen(zaak: Zaak): readonly Meting[] {
  return zaak.pogingen.flatMap((poging, nr): readonly Meting[] => {
    const besluit = zaak.besluiten[poging.besluitNr - 1];
    const eerder = zaak.pogingen
      .slice(0, nr)
      .some(
        ({ uitkomst, slachtoffer, besluitNr }) =>
          uitkomst === 'bereikt' && slachtoffer === poging.slachtoffer && besluitNr === poging.besluitNr,
      );
    // Called again to explain the ban: the victim knew of the decision since the first time.
    if (poging.uitkomst !== 'bereikt' || besluit === undefined || eerder) return [];
    const minuten = Math.floor((poging.op - besluit.op) / MINUUT);
    const vrij = poging.antwoorden?.['alVrij'];
    return [
      {
        slachtoffer: poging.slachtoffer,
        besluitNr: poging.besluitNr,
        op: poging.op,
        minuten,
        binnenStreef: minuten <= zaak.instellingen.slachtofferStreefMinuten,
        voorVrijlating: vrij === 'nee' ? true : vrij === 'ja' ? false : null,
      },
    ];
  });
}

/** What the form of an attempt asks besides how it went: only what this case and this victim call for. */
export function pogingvragen(zaak: Zaak, taak: Pick<Taak, 'slachtoffer'>): Readonly<Record<string, boolean>> {
  return {
    verteld: verbodGeldt(zaak),
    alVrij: isHeengezonden(zaak),
    via: isMinderjarigSlachtoffer(zaak, taak.slachtoffer ?? 1),
  };
}
