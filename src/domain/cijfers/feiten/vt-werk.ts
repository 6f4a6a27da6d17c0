import { feitenVan } from '../../zaak/feiten-van.ts';
import { isHg } from '../../zaak/hg-label.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';
import { begonZonderLabel } from './instroom.ts';
import { meldingOntbrak } from './vt-melding.ts';

/** Veilig Thuis said something: on part A, its details, or the three questions. */
function heeftBijgedragen(zaak: Zaak): boolean {
  return zaak.vtRegios.some(
    (regio) =>
      (zaak.deelA[regio]?.eersteAntwoordOp ?? null) !== null ||
      (zaak.deelA[regio]?.details ?? null) !== null ||
      zaak.gegeven[`drie-vragen:${regio}`] !== undefined,
  );
}

function huisverbodOpgelegd({ melding, inbreng }: Zaak): boolean {
  return (
    melding.huisverbod === 'opgelegd' || inbreng['inbreng:politie']?.antwoorden['huisverbod'] === 'opgelegd'
  );
}

/** What Veilig Thuis did in a case, in the kinds of the pilot (B, "Wat gedaan op de ZSM"); null: it had no part. */
function werk(verloop: Verloop): string | null {
  const { eind } = verloop;
  if (begonZonderLabel(verloop) && eind.bekendGevraagdOp !== null) {
    return feitenVan(eind).minderjarig ? 'check-18-min' : 'check-18-plus';
  }
  if (!isHg(eind)) return null;
  if (!heeftBijgedragen(eind)) return 'geen';
  if (eind.melding.soort === 'niet-vast') {
    return huisverbodOpgelegd(eind) ? 'niet-vast-huisverbod' : 'niet-vast';
  }
  return meldingOntbrak(verloop) ? 'melding-verzocht' : 'informatie';
}

export function vtWerk(verloop: Verloop): readonly Waarneming[] {
  const deel = werk(verloop);
  return deel === null ? [] : telBij('vt-werk', verloop.eind.vtRegios, { deel });
}
