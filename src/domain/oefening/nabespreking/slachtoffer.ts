import type { Verloop } from '../../cijfers/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { slachtoffernummer } from '../../zaak/melding.ts';
import type { Poging } from '../../zaak/poging.ts';
import { isGeinformeerd } from '../../zaak/slachtoffer.ts';
import type { Zaak } from '../../zaak/zaak.ts';

/** What one victim heard of one decision, and when. */
export type Gehoord = {
  readonly slachtoffer: number;
  readonly besluit: 'vrijheid' | 'zaak' | 'rc' | 'uitspraak';
  readonly besluitOp: Tijdstip;
  /** Times that somebody tried. */
  readonly pogingen: number;
  readonly uitkomst: 'gehoord' | 'wil-geen-bericht' | 'niet-gehoord';
  /** Minutes after the decision; null: not heard. */
  readonly na: number | null;
  /** Heard what a ban means and where to report a breach; null: no ban was told of. */
  readonly verbodUitgelegd: boolean | null;
  /** Heard it before the suspect walked out; null: not said, or not released. */
  readonly voorVrijlating: boolean | null;
};

function uitlegVan({ antwoorden }: Poging): boolean | null {
  const verteld = antwoorden?.['verteld'];
  return verteld === undefined ? null : verteld.includes('melden');
}

function vrijVan({ antwoorden }: Poging): boolean | null {
  const vrij = antwoorden?.['alVrij'];
  return vrij === 'nee' ? true : vrij === 'ja' ? false : null;
}

function vanBesluit(zaak: Zaak, nr: number, slachtoffer: number): Gehoord | null {
  const besluit = zaak.besluiten[nr - 1];
  if (besluit === undefined) return null;
  const pogingen = zaak.pogingen.filter((p) => p.besluitNr === nr && p.slachtoffer === slachtoffer);
  const gelukt = pogingen.find(isGeinformeerd) ?? pogingen.find(({ uitkomst }) => uitkomst === 'bereikt');
  return {
    slachtoffer,
    besluit: besluit.soort,
    besluitOp: besluit.op,
    pogingen: pogingen.length,
    uitkomst:
      gelukt === undefined
        ? 'niet-gehoord'
        : gelukt.uitkomst === 'wil-geen-bericht'
          ? 'wil-geen-bericht'
          : 'gehoord',
    na: gelukt === undefined ? null : Math.floor((gelukt.op - besluit.op) / MINUUT),
    verbodUitgelegd: gelukt === undefined ? null : uitlegVan(gelukt),
    voorVrijlating: gelukt === undefined ? null : vrijVan(gelukt),
  };
}

/** What every victim heard of every decision (werkproces §7). */
export function gehoordVan({ eind }: Verloop): readonly Gehoord[] {
  return eind.besluiten.flatMap((_, i) =>
    eind.melding.slachtoffers
      .map((slachtoffer) => vanBesluit(eind, i + 1, slachtoffernummer(slachtoffer)))
      .filter((regel) => regel !== null),
  );
}
