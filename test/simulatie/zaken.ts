import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { Melding } from '../../src/domain/zaak/melding.ts';
import { nietVast, slachtoffers, zaak } from '../support/domain/melding.ts';

/** A made-up case that comes in at a location. */
export type Aankomst = { readonly locatie: Locatie; readonly op: Tijdstip; readonly melding: Melding };

/** Part of the cases that come in on the day itself; the others came since the evening of Friday. */
const VAN_VANDAAG = 0.25;
/** Part of those of the day that come in the morning. */
const OCHTENDDRUKTE = 0.5;
const OCHTEND = { van: 8 * UUR, uren: 4 } as const;

function kies<T>(kans: () => number, ...uit: readonly [T, ...T[]]): T {
  return uit[Math.floor(kans() * uit.length)] ?? uit[0];
}

/** Every kind of case in about the measure in which the table meets it: most adults, two in three held. */
function melding(locatie: Locatie, nr: number, op: Tijdstip, kans: () => number): Melding {
  const vts = locatie.vtOrganisaties.map(({ id }) => id);
  const eerste = vts[Math.floor(kans() * vts.length)] ?? '';
  const tweede = vts.find((vt) => vt !== eerste);
  const eerder = op - Math.round((30 + kans() * 60) * MINUUT);
  const vast = kans() < 0.65;
  const ernstig = kans() < 0.3;
  const basis: Melding = vast
    ? zaak({
        aanhouding: eerder,
        voorlopigeHechtenis: kies(kans, 'toegelaten', 'toegelaten', 'niet-toegelaten'),
      })
    : nietVast({ gehoord: eerder, vtMeldingOp: eerder });
  return {
    ...basis,
    bron: 'demo',
    bronId: `PL0000-${nr}`,
    vtRegios: kans() < 0.1 && tweede !== undefined ? [eerste, tweede] : [eerste],
    verdachte: { leeftijdsgroep: kans() < 0.08 ? '12-17' : '18-plus' },
    kinderen: kies(kans, 'geen', 'geen', 'getuige', 'slachtoffer', 'onbekend'),
    relatie: kies(kans, 'partner', 'partner', 'ex-partner', 'familie'),
    stalking: kans() < 0.1,
    slachtoffers: slachtoffers(...Array.from({ length: kans() < 0.8 ? 1 : 2 }, (_, i) => i + 1)),
    feiten: [{ omschrijving: 'Feit', maxStrafJaren: ernstig ? 10 : 3 }],
  };
}

/**
 * The cases of a Monday in the order in which they come in.
 *
 * @param van the first moment of the day that is looked at
 * @param vooraf ms before it in which cases came in that are still open
 * @param duur ms that the day is looked at
 */
export function aankomsten(
  locaties: readonly Locatie[],
  aantal: number,
  tijd: { readonly van: Tijdstip; readonly vooraf: number; readonly duur: number },
  kans: () => number,
): readonly Aankomst[] {
  const { van, vooraf, duur } = tijd;
  const wanneer = (): Tijdstip => {
    if (kans() >= VAN_VANDAAG) return van - Math.ceil(kans() * vooraf);
    const heleDag = duur >= 24 * UUR && kans() < OCHTENDDRUKTE;
    return Math.floor(heleDag ? van + OCHTEND.van + kans() * OCHTEND.uren * UUR : van + kans() * duur);
  };
  return Array.from({ length: aantal }, (_, nr) => ({ nr, op: wanneer() }))
    .toSorted((a, b) => a.op - b.op)
    .flatMap(({ nr, op }) => {
      const locatie = locaties[nr % locaties.length];
      return locatie === undefined ? [] : [{ locatie, op, melding: melding(locatie, nr, op, kans) }];
    });
}
