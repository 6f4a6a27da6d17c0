import { leesPixels } from '../kaarten/png.ts';

/** What Teams asks of an icon, by its name in the package. */
const eisen = {
  'kleur.png': { maat: 192, uitleg: 'gekleurd, zonder doorzichtige delen', klopt: isVol },
  'omlijning.png': { maat: 32, uitleg: 'wit op een doorzichtige achtergrond', klopt: isOmlijning },
} as const;

/** Names of the icons in the package. */
export const pictogrammen = Object.keys(eisen) as readonly (keyof typeof eisen)[];

/**
 * Holds an icon against what Teams asks: its size in pixels, and what is transparent.
 *
 * @returns what is wrong, in Dutch; null when nothing is
 */
export function keurPictogram(naam: keyof typeof eisen, png: Buffer): string | null {
  const { maat, uitleg, klopt } = eisen[naam];
  const moet = `${naam} moet een PNG zijn van ${maat} bij ${maat} pixels, ${uitleg}. Teken opnieuw met npm run pictogrammen.`;
  try {
    const { breed, hoog, kanalen, pixels } = leesPixels(png);
    return breed === maat && hoog === maat && klopt(pixels, kanalen) ? null : moet;
  } catch {
    return moet;
  }
}

function isVol(pixels: Buffer, kanalen: 3 | 4): boolean {
  return kanalen === 3 || pixels.every((byte, nr) => nr % 4 !== 3 || byte === 255);
}

/** White where there is something, and something and nothing both occur. */
function isOmlijning(pixels: Buffer, kanalen: 3 | 4): boolean {
  if (kanalen === 3) return false;
  let zichtbaar = 0;
  for (let plek = 0; plek < pixels.length; plek += 4) {
    if (pixels[plek + 3] === 0) continue;
    zichtbaar += 1;
    if (pixels.readUIntBE(plek, 3) !== 0xff_ff_ff) return false;
  }
  return zichtbaar > 0 && zichtbaar < pixels.length / 8;
}
