import type { Cijfer, Cijferrij, Getal } from '../../domain/cijfers/rapport.ts';
import { cijferwoorden, deelwoorden } from '../woorden/cijfers.ts';

function Aantal({ aantal }: { readonly aantal: Getal }) {
  if (aantal !== null) return <>{aantal}</>;
  return (
    <>
      <span aria-hidden="true">{cijferwoorden.teKlein}</span>
      <span class="onzichtbaar">{cijferwoorden.teKleinUit}</span>
    </>
  );
}

/** A bar as long as its share of the longest one. The number stands beside it, so nobody needs the bar. */
function Staaf({ aantal, meest }: { readonly aantal: Getal; readonly meest: number }) {
  return (
    <svg class="staaf" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="staaf-vol" width={((aantal ?? 0) / meest) * 100} height="10" />
    </svg>
  );
}

type Props = { readonly cijfer: Cijfer; readonly eerste: Cijferrij; readonly overige: readonly Cijferrij[] };

/** The parts of a figure as a table with bars: a chart for who sees it, a table for who hears it. */
export function Cijfertabel({ cijfer, eerste, overige }: Props) {
  const meest = Math.max(1, ...eerste.delen.map(({ aantal }) => aantal ?? 0));
  return (
    <table class="cijfertabel">
      <caption class="onzichtbaar">{cijfer.titel}</caption>
      <thead class={overige.length === 0 ? 'onzichtbaar' : ''}>
        <tr>
          <th scope="col">{cijferwoorden.deel}</th>
          <td aria-hidden="true" />
          <th scope="col">{eerste.kort}</th>
          {overige.map(({ id, kort }) => (
            <th key={id} scope="col" class="regiokolom">
              {kort}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {eerste.delen.map(({ id, label, aantal }, plek) => (
          <tr key={id}>
            <th scope="row">{deelwoorden(label)}</th>
            <td class="staafcel" aria-hidden="true">
              <Staaf aantal={aantal} meest={meest} />
            </td>
            <td class="getal">
              <Aantal aantal={aantal} />
            </td>
            {overige.map((rij) => (
              <td key={rij.id} class="getal regiokolom">
                <Aantal aantal={rij.delen[plek]?.aantal ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
