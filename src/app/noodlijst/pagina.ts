import { noodwoorden as w } from '../../../cards/teksten/noodlijst.ts';
import type { Noodlijst } from '../../domain/noodlijst/noodlijst.ts';
import { datum, klokTijd, volledigeTijd } from '../../domain/termijnen/opmaak.ts';
import { blad } from '../dossier/blad.ts';
import { veilig } from '../dossier/opmaak.ts';
import type { Zaakregel } from './regels.ts';
import { dienstregel, wieBellen, zaakregel } from './regels.ts';

/** Cases with a row of their own when everything fits so. */
const ALLE = 12;
/** Cases with a row of their own when there are more: the others get a short line. */
const EERSTE = 8;
/** Short lines that still fit on the sheet. */
const KORT = 24;
/** Partners of one case in a row; the text form has them all. */
const PARTNERS = 4;

const STIJL = `
@page { size: A4 portrait; margin: 10mm; }
:root { color-scheme: light; }
body { font: 9pt/1.25 'Segoe UI', system-ui, sans-serif; color: #000; background: #fff; max-width: 190mm; margin: 4mm auto; padding: 0 2mm; }
h1 { font-size: 13pt; margin: 0; }
h2 { font-size: 10.5pt; margin: 3mm 0 1mm; }
p { margin: .6mm 0; }
.tijd { font-size: 22pt; line-height: 1.1; font-weight: 700; margin: 0; }
.oud { font-size: 12pt; font-weight: 700; border: 2pt solid #000; padding: 1mm 2mm; margin: 1.5mm 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5mm 2mm .5mm 0; border-bottom: .5pt solid #767676; }
thead th { border-bottom: 1.2pt solid #000; }
.nr { white-space: nowrap; font-weight: 700; }
.soort { white-space: nowrap; }
.vak { width: 9mm; }
.vak span { display: inline-block; width: 4mm; height: 4mm; border: 1pt solid #000; }
.kort, .dienst { display: grid; gap: .3mm 4mm; margin: 0; padding: 0; list-style: none; }
.kort { grid-template-columns: repeat(3, 1fr); font-size: 8pt; }
.dienst { grid-template-columns: repeat(2, 1fr); font-size: 8.5pt; }
.dienst div { border-bottom: .5pt solid #767676; padding: .4mm 0; }
dt { font-weight: 600; display: inline; } dt::after { content: ': '; } dd { display: inline; margin: 0; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;

function openIn(open: readonly string[]): string {
  if (open.length === 0) return w.niets;
  const rest = open.length - PARTNERS;
  return [...open.slice(0, PARTNERS), ...(rest > 0 ? [`+ ${rest}`] : [])].join(' · ');
}

function rij({ nummer, soort, termijn, voorbij, open }: Zaakregel): string {
  const wanneer = voorbij ? `<strong>${veilig(termijn)}</strong>` : veilig(termijn);
  return `<tr><th scope="row" class="nr">${veilig(nummer)}</th><td class="soort">${veilig(soort)}</td><td>${wanneer}</td><td>${veilig(openIn(open))}</td><td class="vak"><span></span></td></tr>`;
}

function tabel(regels: readonly Zaakregel[]): string {
  const koppen = [w.zaak, w.soort, w.termijn, w.nogOpen, w.klaar].map((kop) => `<th scope="col">${kop}</th>`);
  return `<table>
<thead><tr>${koppen.join('')}</tr></thead>
<tbody>
${regels.map(rij).join('\n')}
</tbody>
</table>`;
}

function kort(regels: readonly Zaakregel[]): string {
  if (regels.length === 0) return '';
  const rest = regels.length - KORT;
  const punten = regels
    .slice(0, KORT)
    .map(({ nummer, termijn }) => `<li><b>${veilig(nummer)}</b> ${veilig(termijn)}</li>`);
  return `<h2>${w.ook}</h2>
<ul class="kort">
${punten.join('\n')}
</ul>
${rest > 0 ? `<p>${w.meer.replace('{aantal}', String(rest))}</p>\n` : ''}`;
}

function zaken({ zaken: alle, op }: Noodlijst): string {
  if (alle.length === 0) return `<p>${w.geen}</p>`;
  const regels = alle.map((zaak) => zaakregel(zaak, op));
  const vol = regels.length <= ALLE ? regels.length : EERSTE;
  return `${tabel(regels.slice(0, vol))}\n${kort(regels.slice(vol))}`;
}

function diensten(lijst: Noodlijst): string {
  const regels = lijst.diensten
    .map(dienstregel)
    .map(
      ({ rol, wie, telefoon }) =>
        `<div><dt>${veilig(rol)}</dt><dd>${veilig(`${wie}, ${telefoon}`)}</dd></div>`,
    );
  return `<dl class="dienst">\n${regels.join('\n')}\n</dl>`;
}

/** The emergency list as one sheet of A4: the time it was made in the largest letters on it. */
export function noodpagina(lijst: Noodlijst): string {
  const { locatie, op, oefening, onleesbaar, zaken: alle } = lijst;
  const wie = veilig(wieBellen(lijst));
  return blad(
    `${w.titel} ${locatie}, ${volledigeTijd(op)}`,
    STIJL,
    `<header>
<h1>${veilig(`${w.titel} ${locatie}`)}</h1>
<p>${w.gemaakt}</p>
<p class="tijd">${veilig(datum(op))}, ${klokTijd(op)} uur</p>
<p class="oud">${w.oud.replace('{wie}', wie)}</p>
${oefening ? `<p><strong>${w.oefening}</strong></p>\n` : ''}<p>${w.uitleg}</p>
</header>
<main>
<h2>${w.open.replace('{aantal}', String(alle.length))}</h2>
${
  onleesbaar.length === 0
    ? ''
    : `<p><strong>${w.onleesbaar.replace('{nummers}', veilig(onleesbaar.join(', '))).replace('{wie}', wie)}</strong></p>\n`
}${zaken(lijst)}
<h2>${w.dienst}</h2>
${diensten(lijst)}
</main>
<footer>
<p>${w.papier}</p>
<p>${w.vertrouwelijk}</p>
</footer>
`,
  );
}
