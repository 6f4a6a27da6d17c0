import type { Periode, Tijdstip } from '../termijnen/tijdstip.ts';
import { UUR } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import { dienstenVan, uitzonderingsdelen, valtIn } from './patroon.ts';
import type { Rooster } from './rooster.ts';
import type { Bezetting } from './wie-heeft-dienst.ts';
import { heeftRol, wieHeeftDienst } from './wie-heeft-dienst.ts';

/** A stretch of time in which the same people are on duty, or nobody. */
export type Deel = Periode & { readonly bezetting: Bezetting };

/** How far ahead the next shift is looked for, ms. */
export const VOORUIT = 14 * 24 * UUR;

/** Every instant in the period at which who is on duty may change. */
function grenzen(rooster: Rooster, houder: Rolhouder, periode: Periode): readonly Tijdstip[] {
  const sleutel = houderSleutel(houder);
  const regels = rooster.regels[sleutel];
  const blok = rooster.ingelezen[sleutel];
  const overname = rooster.overnames[sleutel];
  const delen: readonly Periode[] = [
    ...(regels?.diensten ?? []).flatMap((patroon) => dienstenVan(patroon, periode, rooster.kalender)),
    ...(regels?.uitzonderingen ?? []).flatMap((u) => uitzonderingsdelen(u, periode)),
    ...(blok === undefined ? [] : [blok, ...blok.diensten]),
    ...rooster.vervangingen.filter((v) => houderSleutel(v.houder) === sleutel),
  ];
  const alle = [...delen.flatMap(({ van, tot }) => [van, tot]), ...(overname?.tot ? [overname.tot] : [])];
  const erin = alle.filter((op) => op > periode.van && op < periode.tot);
  return [...new Set([periode.van, ...erin])].toSorted((a, b) => a - b);
}

/** The same people in another order, or for another reason, are the same. */
export function zelfdeBezetting(a: Bezetting, b: Bezetting): boolean {
  if (a.soort === 'gat' || b.soort === 'gat') return a.soort === b.soort;
  return a.wie.toSorted().join() === b.wie.toSorted().join();
}

/**
 * The period cut in stretches with the same people on duty, in order, without holes between them.
 */
export function verloop(rooster: Rooster, houder: Rolhouder, periode: Periode): readonly Deel[] {
  const punten = grenzen(rooster, houder, periode);
  return punten.reduce<readonly Deel[]>((delen, van, i) => {
    const deel: Deel = {
      van,
      tot: punten[i + 1] ?? periode.tot,
      bezetting: wieHeeftDienst(rooster, houder, van),
    };
    const vorige = delen.at(-1);
    if (vorige === undefined || !zelfdeBezetting(vorige.bezetting, deel.bezetting)) return [...delen, deel];
    return [...delen.slice(0, -1), { ...vorige, tot: deel.tot }];
  }, []);
}

/** The next instant at which other people are on duty; null: not within the time that is looked ahead. */
export function volgendeWissel(
  rooster: Rooster,
  houder: Rolhouder,
  nu: Tijdstip,
  vooruit = VOORUIT,
): Tijdstip | null {
  return verloop(rooster, houder, { van: nu, tot: nu + vooruit })[1]?.van ?? null;
}

/** The shifts of the week, or of what was read in, that are on at an instant. */
function lopendeDiensten(rooster: Rooster, sleutel: string, nu: Tijdstip): readonly Periode[] {
  const blok = rooster.ingelezen[sleutel];
  if (blok !== undefined && valtIn(blok, nu)) return blok.diensten.filter((dienst) => valtIn(dienst, nu));
  const nuAlleen = { van: nu, tot: nu + 1 };
  return (rooster.regels[sleutel]?.diensten ?? []).flatMap((patroon) =>
    dienstenVan(patroon, nuAlleen, rooster.kalender),
  );
}

/** When the exception that counts at an instant is over; null: there is none. */
function eindeVanUitzondering(rooster: Rooster, sleutel: string, nu: Tijdstip): Tijdstip | null {
  const vooruit = { van: nu, tot: nu + VOORUIT };
  const delen = (rooster.regels[sleutel]?.uitzonderingen ?? []).map((u) => uitzonderingsdelen(u, vooruit));
  const geldt = delen.findLast((stukken) => stukken.some((deel) => valtIn(deel, nu)));
  if (geldt === undefined) return null;
  // Whole days follow on each other without a hole; parts of days do not.
  return geldt.reduce((tot, deel) => (deel.van <= tot ? Math.max(tot, deel.tot) : tot), nu);
}

/**
 * The end of the shift that is on, also when the same people have the next one; with an exception it is when other
 * people are on duty, and when there are none the end of the exception. null: no roster says when.
 */
export function eindeVanDienst(rooster: Rooster, houder: Rolhouder, nu: Tijdstip): Tijdstip | null {
  const wissel = volgendeWissel(rooster, houder, nu);
  const uitzondering = eindeVanUitzondering(rooster, houderSleutel(houder), nu);
  if (uitzondering !== null) return wissel ?? uitzondering;
  const einden = lopendeDiensten(rooster, houderSleutel(houder), nu).map(({ tot }) => tot);
  const alle = wissel === null ? einden : [...einden, wissel];
  return alle.length === 0 ? null : Math.min(...alle);
}

/**
 * Whom to ask after those on duty: the stand-by of this shift, else who has the next shift, else every other
 * colleague with the role. Nobody who is on duty now is among them; a gap when there is nobody else at all.
 */
export function volgende(rooster: Rooster, houder: Rolhouder, nu: Tijdstip): Bezetting {
  const [eerst, ...later] = verloop(rooster, houder, { van: nu, tot: nu + VOORUIT });
  const huidig = eerst?.bezetting;
  const bezig: readonly string[] = huidig?.soort === 'mensen' ? huidig.wie : [];
  if (huidig?.soort === 'mensen' && huidig.achterwacht.length > 0) {
    return { soort: 'mensen', wie: huidig.achterwacht, achterwacht: [], herkomst: huidig.herkomst };
  }
  for (const { bezetting } of later) {
    const wie = bezetting.soort === 'mensen' ? bezetting.wie.filter((id) => !bezig.includes(id)) : [];
    if (bezetting.soort === 'mensen' && wie.length > 0) return { ...bezetting, wie, achterwacht: [] };
  }
  const rest = rooster.personen
    .map(({ id }) => id)
    .filter((id) => heeftRol(rooster, id, houder) && !bezig.includes(id));
  if (rest.length === 0) return { soort: 'gat', reden: 'niet-ingevuld' };
  return { soort: 'mensen', wie: rest, achterwacht: [], herkomst: 'piket' };
}
