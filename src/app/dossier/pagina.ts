import { dossierwoorden as w } from '../../../cards/teksten/dossier.ts';
import { oefening } from '../../../cards/teksten/kop.ts';
import { volledigeTijd } from '../../domain/termijnen/opmaak.ts';
import { blad } from './blad.ts';
import type { Dossierinhoud, Ketenregel } from './model.ts';
import { lijst, paragrafen, tabel, veilig } from './opmaak.ts';

/** Calm and printable: one column, the system's own letters, nothing from elsewhere. */
const STIJL = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 1px solid #767676; }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid #d0d0d0; }
.smal { white-space: nowrap; }
.let-op { border-left: 4px solid #1b1b1b; padding-left: .75rem; }
.getal { font-family: ui-monospace, monospace; overflow-wrap: anywhere; font-size: .85rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

const tijd = (iso: string | null): string => (iso === null ? '' : volledigeTijd(Date.parse(iso)));

function sectie(titel: string, inhoud: string): string {
  return `<section><h2>${veilig(titel)}</h2>\n${inhoud}\n</section>\n`;
}

/** A part with rows; says so when there are none, or when it is not for this reader. */
function deel<T>(titel: string, rijen: readonly T[] | null, toon: (rijen: readonly T[]) => string): string {
  if (rijen === null) return sectie(titel, `<p>${veilig(w.nietVoorU)}</p>`);
  return sectie(titel, rijen.length === 0 ? `<p>${veilig(w.geen)}</p>` : toon(rijen));
}

function hoofd({ zaak, opgemaakt }: Dossierinhoud): string {
  const regels: readonly (readonly [string, string])[] = [
    [w.soort, zaak.soort],
    [w.status, zaak.status],
    [w.locatie, zaak.locatienaam],
    [w.gemeld, tijd(zaak.gemeldOp)],
    ...(zaak.eindeOp === null ? [] : [[w.einde, tijd(zaak.eindeOp)] as const]),
    ...zaak.termijnen.map(({ wat, uiterlijk }) => [wat, tijd(uiterlijk)] as const),
    ...(zaak.kenmerken === null || zaak.kenmerken.length === 0
      ? []
      : [[w.kenmerken, zaak.kenmerken.join(', ')] as const]),
    ...(zaak.gekoppeld.length === 0 ? [] : [[w.gekoppeld, zaak.gekoppeld.join(', ')] as const]),
    [w.opgemaakt, tijd(opgemaakt.op)],
    [w.voor, opgemaakt.voor.join(', ')],
  ];
  return `<header><h1>${veilig(`${w.titel} ${zaak.nummer}`)}</h1>
${zaak.oefening ? `<p><strong>${veilig(oefening)}</strong></p>\n` : ''}<p class="let-op">${veilig(w.vertrouwelijk)}</p>
${lijst(regels)}</header>
`;
}

function formulieren(alle: Dossierinhoud['formulieren']): string {
  return alle
    .map(({ titel, wie, op, antwoorden }) => {
      const regels = antwoorden.map(({ vraag, antwoord }) => [vraag, antwoord.join('\n')] as const);
      const inhoud = regels.length === 0 ? `<p>${veilig(w.geen)}</p>` : lijst(regels);
      return `<h3>${veilig(titel)}</h3>\n<p>${veilig(wie)}, ${veilig(tijd(op))}</p>\n${inhoud}`;
    })
    .join('\n');
}

function gebeurtenissen(regels: readonly Ketenregel[]): string {
  const rijen = regels.map(({ nr, op, wat, wie }) => [String(nr), tijd(op), wat ?? w.nietVoorU, wie ?? '']);
  return sectie(w.gebeurtenissen, tabel([w.nr, w.tijd, w.wat, w.wie], rijen));
}

/** What can be compared by eye: the same stands in the data, with a signature under it. */
export type Controle = {
  readonly controlegetal: string;
  readonly regels: readonly Ketenregel[];
  readonly sleutel: string;
};

/** Where the data of the file goes in the readable page, and what stands around it. */
const BEGIN = '<script type="application/json" id="dossier">';
const EIND = '</script>';

/** The page without the data: the same content gives the same page, byte for byte. */
export function leegBlad(inhoud: Dossierinhoud, { controlegetal, regels, sleutel }: Controle): string {
  const { bekend, stappen, reacties, vangrails, maatregelen, taken, bewijs, toelichting } = inhoud;
  return blad(
    `${w.titel} ${inhoud.zaak.nummer}`,
    STIJL,
    `${hoofd(inhoud)}<main>
${deel(w.samenvatting, bekend, (alle) => lijst(alle.map(({ wat, waarde }) => [wat, waarde])))}${deel(
  w.stappen,
  stappen,
  (alle) => `<p>${veilig(w.stappenUitleg)}</p>\n${lijst(alle.map(({ stap, waarom }) => [stap, waarom]))}`,
)}${toelichting === null ? '' : sectie(w.toelichting, paragrafen(toelichting))}${deel(
  w.formulieren,
  inhoud.formulieren,
  formulieren,
)}${deel(w.vangrails, vangrails, (alle) =>
  tabel(
    [w.tijd, w.wat, w.reden, w.wie],
    alle.map((een) => [tijd(een.op), een.vangrails.join(', '), een.reden, een.wie ?? '']),
  ),
)}${deel(w.maatregelen, maatregelen, (alle) =>
  tabel(
    [w.wat, w.stand, w.van, w.tot],
    alle.map(({ wat, status, van, tot }) => [
      wat,
      status ?? '',
      tijd(van),
      tot === null ? w.geenEinde : tijd(tot),
    ]),
  ),
)}${deel(w.taken, taken, (alle) =>
  tabel(
    [w.taak, w.wie, w.stand, w.gevraagd, w.klaar, w.uiterlijk],
    alle.map((een) => [
      een.taak,
      een.wie,
      een.stand,
      tijd(een.gevraagdOp),
      tijd(een.klaarOp),
      tijd(een.uiterlijk),
    ]),
  ),
)}${bewijs.length === 0 ? '' : sectie(w.bewijs, `<ul>${bewijs.map((zin) => `<li>${veilig(zin)}</li>`).join('\n')}</ul>`)}${
  reacties.length === 0
    ? ''
    : sectie(
        w.reacties,
        reacties
          .map(({ op, wie, tekst }) => `<h3>${veilig(wie)}, ${veilig(tijd(op))}</h3>\n${paragrafen(tekst)}`)
          .join('\n'),
      )
}${gebeurtenissen(regels)}${sectie(
  w.controle,
  `<p>${veilig(w.controleUitleg)}</p>\n${lijst(
    [
      [w.controlegetal, controlegetal],
      [w.kop, regels.at(-1)?.kop ?? ''],
      [w.sleutel, sleutel],
    ],
    'getal',
  )}`,
)}</main>
${BEGIN}${EIND}
`,
  );
}

/** The readable file: the page with the data in it. `<` is written otherwise, so that nothing ends the data early. */
export function volBlad(blad: string, json: string): string {
  return blad.replace(`${BEGIN}${EIND}`, () => `${BEGIN}${json.replaceAll('<', '\\u003c')}${EIND}`);
}

/** Takes a readable file apart again; null: it is none. */
export function leesBlad(bestand: string): { readonly blad: string; readonly json: string } | null {
  const begin = bestand.indexOf(BEGIN);
  const eind = begin < 0 ? -1 : bestand.indexOf(EIND, begin);
  if (eind < 0) return null;
  const json = bestand.slice(begin + BEGIN.length, eind).replaceAll('\\u003c', '<');
  return { blad: bestand.slice(0, begin + BEGIN.length) + bestand.slice(eind), json };
}
