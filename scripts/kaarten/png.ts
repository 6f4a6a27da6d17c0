import { crc32, deflateSync, inflateSync } from 'node:zlib';

const KOP = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Cards have few colours; the rest is the soft edge of letters. */
const KLEUREN = 64;

type Beeld = { readonly breed: number; readonly hoog: number; readonly pixels: Buffer };

/**
 * The same picture with a palette of at most 64 colours: about a quarter of the bytes of a screenshot.
 *
 * @param png a screenshot of Chromium: 8 bits, RGB or RGBA, not interlaced
 * @throws Error when the picture is of another kind
 */
export function verklein(png: Buffer): Buffer {
  const { breed, hoog, pixels } = lees(png);
  const palet = meestGebruikt(pixels);
  const nummers = new Map(palet.map((kleur, nr) => [kleur, nr]));
  const rijen = Buffer.alloc(hoog * (breed + 1));
  for (let y = 0; y < hoog; y += 1) {
    for (let x = 0; x < breed; x += 1) {
      const kleur = pixels.readUIntBE((y * breed + x) * 3, 3);
      const nr = nummers.get(kleur) ?? dichtstbij(palet, kleur);
      nummers.set(kleur, nr);
      rijen[y * (breed + 1) + x + 1] = nr;
    }
  }
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  kop.set([8, 3, 0, 0, 0], 8);
  const kleuren = Buffer.from(palet.flatMap((kleur) => [kleur >> 16, (kleur >> 8) & 255, kleur & 255]));
  return Buffer.concat([
    KOP,
    stuk('IHDR', kop),
    stuk('PLTE', kleuren),
    stuk('IDAT', deflateSync(rijen, { level: 9, memLevel: 9 })),
    stuk('IEND', Buffer.alloc(0)),
  ]);
}

function stuk(soort: string, inhoud: Buffer): Buffer {
  const gemerkt = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const uit = Buffer.alloc(gemerkt.length + 8);
  uit.writeUInt32BE(inhoud.length, 0);
  gemerkt.copy(uit, 4);
  uit.writeUInt32BE(crc32(gemerkt), gemerkt.length + 4);
  return uit;
}

/** Every pixel of a PNG as bytes of red, green, blue and, with four channels, how opaque it is. */
export function leesPixels(png: Buffer): Beeld & { readonly kanalen: 3 | 4 } {
  const breed = png.readUInt32BE(16);
  const hoog = png.readUInt32BE(20);
  const [diepte, soort, , , vervlochten] = png.subarray(24, 29);
  const kanalen = soort === 6 ? 4 : 3;
  if (!png.subarray(0, KOP.length).equals(KOP)) throw new Error('Geen PNG');
  if (diepte !== 8 || (soort !== 2 && soort !== 6) || vervlochten !== 0)
    throw new Error('Onbekend soort PNG');
  const delen: Buffer[] = [];
  for (let plek = 8; plek < png.length; plek += png.readUInt32BE(plek) + 12) {
    if (png.toString('latin1', plek + 4, plek + 8) !== 'IDAT') continue;
    delen.push(png.subarray(plek + 8, plek + 8 + png.readUInt32BE(plek)));
  }
  const pixels = zonderFilter(inflateSync(Buffer.concat(delen)), breed * kanalen, hoog, kanalen);
  return { breed, hoog, kanalen, pixels };
}

function lees(png: Buffer): Beeld {
  const { breed, hoog, kanalen, pixels } = leesPixels(png);
  return { breed, hoog, pixels: kanalen === 3 ? pixels : (pixels.filter((_, nr) => nr % 4 !== 3) as Buffer) };
}

/** Each row says how its bytes lean on the byte before (a), above (b) and above-before (c): PNG, part 9. */
function zonderFilter(rauw: Buffer, lengte: number, hoog: number, kanalen: number): Buffer {
  const uit = Buffer.alloc(lengte * hoog);
  for (let y = 0; y < hoog; y += 1) {
    const filter = rauw[y * (lengte + 1)] ?? 0;
    for (let x = 0; x < lengte; x += 1) {
      const hier = y * lengte + x;
      const a = x < kanalen ? 0 : (uit[hier - kanalen] ?? 0);
      const b = y === 0 ? 0 : (uit[hier - lengte] ?? 0);
      const c = x < kanalen || y === 0 ? 0 : (uit[hier - lengte - kanalen] ?? 0);
      uit[hier] = (rauw[hier + y + 1] ?? 0) + leunt(filter, a, b, c);
    }
  }
  return uit;
}

function leunt(filter: number, a: number, b: number, c: number): number {
  if (filter === 1) return a;
  if (filter === 2) return b;
  if (filter === 3) return (a + b) >> 1;
  return filter === 4 ? paeth(a, b, c) : 0;
}

function paeth(a: number, b: number, c: number): number {
  const [naarA, naarB, naarC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (naarA <= naarB && naarA <= naarC) return a;
  return naarB <= naarC ? b : c;
}

function meestGebruikt(pixels: Buffer): readonly number[] {
  const aantallen = new Map<number, number>();
  for (let plek = 0; plek < pixels.length; plek += 3) {
    const kleur = pixels.readUIntBE(plek, 3);
    aantallen.set(kleur, (aantallen.get(kleur) ?? 0) + 1);
  }
  const opAantal = [...aantallen].sort(([, a], [, b]) => b - a);
  return opAantal.slice(0, KLEUREN).map(([kleur]) => kleur);
}

function dichtstbij(palet: readonly number[], kleur: number): number {
  const afstanden = palet.map((ander) => afstand(ander, kleur));
  return afstanden.indexOf(Math.min(...afstanden));
}

function afstand(een: number, ander: number): number {
  const rood = (een >> 16) - (ander >> 16);
  const groen = ((een >> 8) & 255) - ((ander >> 8) & 255);
  const blauw = (een & 255) - (ander & 255);
  return rood * rood + groen * groen + blauw * blauw;
}
