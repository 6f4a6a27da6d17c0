import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { inAmsterdam } from '../../src/domain/termijnen/tijdstip.ts';
import type { Cijfers, Spreiding } from './cijfers.ts';
import type { EchteMinuut } from './echt.ts';
import { isOpTijd } from './echt.ts';

/** So many broken promises are named; the rest is counted. */
const GENOEMD = 20;

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const seconden = (ms: number): string => `${getal.format(ms / 1_000)} s`;

function spreiding({ p50, p99, max }: Spreiding): string {
  return `p50 ${seconden(p50)}, p99 ${seconden(p99)}, langst ${seconden(max)}`;
}

const milliseconden = ({ p50, p99, max }: Spreiding): string =>
  `p50 ${getal.format(p50)} ms, p99 ${getal.format(p99)} ms, langst ${getal.format(max)} ms`;
const klok = (op: Tijdstip): string => inAmsterdam(op).toPlainTime().toString({ smallestUnit: 'minute' });

/** The figures as lines of text; the last one says whether every promise was kept. */
export function tonen(c: Cijfers): string {
  const { bezetting, verplichtingen: v, druksteMinuut: druk } = c;
  const kop = [
    `${bezetting.locaties} locaties`,
    `${bezetting.vtOrganisaties} VT-organisaties`,
    `${bezetting.mensen} mensen`,
    `${bezetting.openZaken} open zaken`,
  ];
  return [
    kop.join(', '),
    `taken                     ${v.beantwoord} beantwoord, ${v.vervallen} vervallen, ${v.open} nog open`,
    `bericht in Teams na       ${spreiding(c.teLaat)}`,
    `berichten aan mensen      ${c.berichten}: ${getal.format(c.berichtenPerZaak)} per zaak, ${getal.format(c.berichtenPerAntwoord)} per beantwoorde taak`,
    `oproepen naar Teams       ${c.oproepen.nieuw} nieuw, ${c.oproepen.bijgewerkt} bijgewerkt`,
    ...c.vensters.map(
      ({ van, ms, calls, drukst }) =>
        `  per ${van.padEnd(8)} ${seconden(ms).padStart(7)}     hoogstens ${drukst} van ${calls}`,
    ),
    `drukste minuut            ${klok(druk.van)}: ${druk.oproepen} oproepen, ${druk.opdrachten} opdrachten`,
    ...c.gebroken.slice(0, GENOEMD).map((wat) => `NIET NAGEKOMEN            ${wat}`),
    c.gebroken.length === 0
      ? 'Elke belofte is nagekomen.'
      : `${c.gebroken.length} keer een belofte niet nagekomen.`,
  ].join('\n');
}

/** The figures of the minute that was played for real. */
export function tonenEcht(m: EchteMinuut): string {
  return [
    `De minuut van ${klok(m.van)} in echte tijd, op een echte Redis:`,
    `wekkers                   ${m.wekkers}, te laat ${milliseconden(m.wekkerTeLaat)}`,
    `antwoorden van mensen     ${m.opdrachten} (${m.geweigerd} geweigerd), vastgelegd na ${milliseconden(m.opdrachtDuur)}`,
    `oproepen naar Teams       ${m.oproepen}; elke kaart klopte ${seconden(m.uitloop)} na de minuut`,
    isOpTijd(m) ? 'Elke wekker ging binnen een seconde.' : 'NIET NAGEKOMEN: een wekker ging te laat.',
  ].join('\n');
}
