import type { Cijfer, Cijferrij } from '../../domain/cijfers/rapport.ts';
import { cijferwoorden, deelwoorden, tijdwoorden, totaalwoorden } from '../woorden/cijfers.ts';

/** Points of the picture; the file has twice as many. */
const BREED = 760;
const RAND = 24;
const REGEL = 26;
const LABEL = 300;
const STAAF = 330;
const SCHAAL = 2;
/** Letters of a line of explanation. */
const TEKENS = 104;

const KLEUR = { grond: '#ffffff', tekst: '#242424', stil: '#616161', staaf: '#5b5fc7' } as const;
const LETTER = 'Segoe UI, system-ui, sans-serif';

function veilig(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A text in lines of about so many letters. */
function regels(tekst: string): readonly string[] {
  const uit: string[] = [''];
  for (const woord of tekst.split(' ')) {
    const laatste = uit.at(-1) ?? '';
    if (laatste !== '' && laatste.length + woord.length + 1 > TEKENS) uit.push(woord);
    else uit[uit.length - 1] = laatste === '' ? woord : `${laatste} ${woord}`;
  }
  return uit;
}

type Vorm = {
  readonly grootte?: number;
  readonly dik?: boolean;
  readonly kleur?: string;
  readonly x?: number;
};

function tekst(
  inhoud: string,
  y: number,
  { grootte = 14, dik = false, kleur = KLEUR.tekst, x = RAND }: Vorm = {},
): string {
  const gewicht = dik ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" font-size="${grootte}"${gewicht} fill="${kleur}">${veilig(inhoud)}</text>`;
}

/** The figure as a drawing on its own: title, period, bars with their numbers, and the definition. */
export function tekening(cijfer: Cijfer, rij: Cijferrij, kop: string): string {
  const meest = Math.max(1, ...rij.delen.map(({ aantal }) => aantal ?? 0));
  const kern = [
    totaalwoorden(cijfer, rij),
    ...(rij.aandeel === null ? [] : [`${rij.aandeel} % ${cijfer.aandeel ?? ''}`]),
  ].join(' · ');
  const uitleg = [cijfer.definitie, cijfer.formule ?? '', cijferwoorden.uitleg, `Bron: ${cijfer.bron}.`]
    .filter((zin) => zin !== '')
    .flatMap(regels);
  const begin = 132;
  const onder = begin + rij.delen.length * REGEL + 12;
  const hoog = onder + uitleg.length * 18 + RAND;
  const staven = rij.delen.map(({ label, aantal }, nr) => {
    const y = begin + nr * REGEL;
    const breed = Math.round(((aantal ?? 0) / meest) * STAAF);
    return [
      tekst(deelwoorden(label), y),
      `<rect x="${RAND + LABEL}" y="${y - 13}" width="${breed}" height="16" fill="${KLEUR.staaf}"/>`,
      tekst(aantal === null ? cijferwoorden.teKlein : String(aantal), y, {
        x: RAND + LABEL + breed + 8,
        dik: true,
      }),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${BREED}" height="${hoog}" font-family="${LETTER}">`,
    `<rect width="100%" height="100%" fill="${KLEUR.grond}"/>`,
    tekst(cijfer.titel, 40, { grootte: 20, dik: true }),
    tekst(kop, 62, { kleur: KLEUR.stil, grootte: 13 }),
    tekst(kern, 88, { dik: true }),
    tekst(tijdwoorden(rij), 108, { kleur: KLEUR.stil, grootte: 13 }),
    ...staven,
    ...uitleg.map((regel, nr) => tekst(regel, onder + nr * 18, { kleur: KLEUR.stil, grootte: 12 })),
    '</svg>',
  ].join('');
}

/** The drawing as PNG. @throws Error when this browser cannot draw it */
export async function png(svg: string): Promise<Blob> {
  const beeld = new Image();
  beeld.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await beeld.decode();
  const doek = document.createElement('canvas');
  doek.width = beeld.width * SCHAAL;
  doek.height = beeld.height * SCHAAL;
  doek.getContext('2d')?.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mislukt) => {
    doek.toBlob((blob) => (blob === null ? mislukt(new Error('no picture')) : klaar(blob)), 'image/png');
  });
}
