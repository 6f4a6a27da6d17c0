import type { Cijfer } from '../../domain/cijfers/rapport.ts';
import { bewaar } from '../delen/bewaar.ts';
import { cijferwoorden, tijdwoorden, totaalwoorden } from '../woorden/cijfers.ts';
import { png, tekening } from './plaatje.ts';
import { Cijfertabel } from './tabel.tsx';

type Props = {
  readonly cijfer: Cijfer;
  /** Location and period, under the title of the picture. */
  readonly kop: string;
  /** First part of the name of the file. */
  readonly bestand: string;
};

/** One figure: what it comes to, its parts, and beside them what it means. */
export function Figuur({ cijfer, kop, bestand }: Props) {
  const [eerste, ...overige] = cijfer.rijen;
  if (eerste === undefined) return null;
  const titel = `cijfer-${cijfer.id}`;
  return (
    <article class="figuur" aria-labelledby={titel}>
      <h4 id={titel}>{cijfer.titel}</h4>
      <p class="kern">
        {eerste.aandeel !== null && (
          <>
            <strong class="procent">{eerste.aandeel} %</strong> {cijfer.aandeel}
            <br />
          </>
        )}
        <span class="stil">{totaalwoorden(cijfer, eerste)}</span>
      </p>
      {cijfer.tijd && tijdwoorden(eerste) !== '' && <p>{tijdwoorden(eerste)}</p>}
      {eerste.delen.length === 0 ? (
        <p class="stil">{cijferwoorden.leeg}</p>
      ) : (
        <Cijfertabel cijfer={cijfer} eerste={eerste} overige={overige} />
      )}
      <p class="definitie stil">
        {cijfer.definitie} {cijfer.formule} Bron: {cijfer.bron}.
      </p>
      {eerste.delen.length > 0 && (
        <button
          type="button"
          class="knop knop-klein"
          aria-describedby={titel}
          onClick={() => void maakPlaatje()}
        >
          {cijferwoorden.png}
        </button>
      )}
    </article>
  );

  async function maakPlaatje(): Promise<void> {
    if (eerste !== undefined) bewaar(await png(tekening(cijfer, eerste, kop)), `${bestand}-${cijfer.id}.png`);
  }
}
