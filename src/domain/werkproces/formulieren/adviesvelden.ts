import type { Rol } from '../../rollen.ts';
import type { Veld } from '../formulier.ts';
import { keuze, keuzes, meerkeuze, tekstveld } from './velden.ts';

const adviezen = keuzes(
  ['maatregelen', 'Maatregelen nodig'],
  ['geen-maatregelen', 'Geen maatregelen nodig'],
  ['volgt', 'Advies volgt, meer tijd nodig'],
);

/** Bijzondere voorwaarden and restrictions an advice can name (B, Bijlage VIII). */
const geadviseerd = keuzes(
  ['contactverbod', 'Contactverbod'],
  ['locatieverbod', 'Locatie- of gebiedsverbod'],
  ['locatiegebod', 'Locatiegebod'],
  ['meldplicht', 'Meldplicht'],
  ['drugs-alcoholverbod', 'Drugs- of alcoholverbod'],
  ['klinische-opname', 'Klinische opname'],
  ['begeleid-wonen', 'Begeleid wonen of opvang'],
  ['gedragsinterventie', 'Gedragsinterventie'],
  ['overige', 'Andere voorwaarde'],
);

const afdoeningen = keuzes(
  ['voorwaardelijk-sepot', 'Voorwaardelijk sepot'],
  ['strafbeschikking', 'OM-strafbeschikking'],
  ['dagvaarding', 'Dagvaarding'],
  ['plandatum', 'Aanhouden (plandatum)'],
  ['hg-spreekuur', 'HG-spreekuur'],
  ['nog-geen', 'Nog geen advies'],
);
const vroeghulp = keuzes(['gedaan', 'Gedaan'], ['gepland', 'Gepland'], ['niet', 'Niet']);
const afgestemd = keuzes(['ja', 'Ja'], ['niet-bereikt', 'Nee, niet bereikt'], ['nog-niet', 'Nog niet']);
const gewogen = keuzes(
  ['geadviseerd', 'Ja, geadviseerd'],
  ['gewogen', 'Gewogen, niet geadviseerd'],
  ['nog-niet', 'Nog niet gewogen'],
);

/** Weighed by a list that folds out; what is advised here is a measure too. */
const wegen = {
  compact: true,
  bewaakt: true,
  spreektTegen: { veld: 'advies', waarden: ['geen-maatregelen'], eigen: ['geadviseerd'] },
} as const;

const neeJa = keuzes(['nee', 'Nee'], ['ja', 'Ja']);

/**
 * Only asked at stalking: EM and DUT weighed, no mediation, the victim no referent (werkproces §2, §8;
 * B 5300–5380).
 */
export const adviesBijStalking: readonly string[] = ['em', 'dut', 'mediation', 'referent'];

/**
 * The questions of an advice (werkproces §3, step 5), the same for 3RO and for the RvdK that takes
 * its part when the suspect is a minor (B, Bijlage III). `adviseur` reads its own answers.
 */
export function adviesvelden(adviseur: Rol): readonly Veld[] {
  const lezers: readonly Rol[] = [adviseur, 'ovj', 'vt'];
  const omEnAdviseur: readonly Rol[] = [adviseur, 'ovj'];
  return [
    keuze('advies', 'Uw advies', adviezen, lezers, { verplicht: true, bewaakt: true }),
    meerkeuze('maatregelen', 'Welke maatregelen?', geadviseerd, [...lezers, 'politie'], {
      spreektTegen: { veld: 'advies', waarden: ['geen-maatregelen'] },
    }),
    keuze('afdoening', 'Advies over de afdoening', afdoeningen, omEnAdviseur, { compact: true }),
    keuze('vroeghulp', 'Vroeghulpbezoek', vroeghulp, lezers, { compact: true }),
    keuze('afgestemd', 'Afgestemd met Veilig Thuis?', afgestemd, lezers, { compact: true }),
    keuze('em', 'Elektronische monitoring', gewogen, omEnAdviseur, wegen),
    keuze('dut', 'Dadelijk uitvoerbaar toezicht', gewogen, omEnAdviseur, wegen),
    keuze('mediation', 'Adviseert u mediation?', neeJa, omEnAdviseur, { compact: true, bewaakt: true }),
    keuze('referent', 'Is het slachtoffer referent?', neeJa, omEnAdviseur, { compact: true, bewaakt: true }),
    tekstveld('toelichting', 'Toelichting bij uw advies', omEnAdviseur),
  ];
}
