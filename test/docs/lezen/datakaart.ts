import { lees, tabelrijen } from './paginas.ts';

/** Patterns of keys that the data map names, as they stand there: `nu:{<locatie>}:open`. */
export function datakaart(): readonly string[] {
  return tabelrijen(lees('docs/privacy.md'))
    .filter((rij) => rij.length === 5 && rij[0]?.startsWith('nu:') === true)
    .map(([patroon = '']) => patroon);
}

/** The rows that a real key falls under: exactly one, when the map is right. */
export function rijenVan(sleutel: string, kaart: readonly string[]): readonly string[] {
  return kaart.filter((patroon) => {
    const delen = patroon
      .split(/<[^>]+>/)
      .map((deel) => deel.replaceAll(/[{}.*+?^$()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${delen.join('[^:{}]*')}$`, 'u').test(sleutel);
  });
}
