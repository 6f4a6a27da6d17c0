import { klokwoord } from '../../../cards/teksten/kop.ts';
import type { Zaakkop } from '../../domain/afgeleid/views/kop.ts';
import { useElkeSeconde } from '../delen/haken.ts';
import { dagTijd, duur, UUR } from '../tijd.ts';
import { bordwoorden } from '../woorden/bord.ts';

type Props = { readonly kop: Zaakkop; readonly nu: () => number };

function aftelling(over: number): string {
  return over > 0 ? `${bordwoorden.nog} ${duur(over)}` : `${duur(over)} ${bordwoorden.voorbij}`;
}

function klasse(over: number): string {
  const nood = over <= 0 ? 'voorbij' : over < UUR ? 'bijna' : 'ruim';
  return `klok klok-${nood}`;
}

/** Writes into the text that stands there: what is drawn around it stays as it is. */
function bijgewerkt(klok: HTMLElement, over: number): void {
  const tekst = klok.firstElementChild?.firstChild;
  const nieuw = aftelling(over);
  if (tekst instanceof Text && tekst.data !== nieuw) tekst.data = nieuw;
  const soort = klasse(over);
  if (klok.className !== soort) klok.className = soort;
}

type Lopend = { readonly uiterlijk: number; readonly van: string; readonly nu: () => number };

function Lopend({ uiterlijk, van, nu }: Lopend) {
  const klok = useElkeSeconde<HTMLDivElement>((element) => bijgewerkt(element, uiterlijk - nu()));
  const over = uiterlijk - nu();
  return (
    <div ref={klok} class={klasse(over)}>
      <span class="klok-over" aria-hidden="true">
        {aftelling(over)}
      </span>
      <span class="klok-van">
        {van} <time dateTime={new Date(uiterlijk).toISOString()}>{dagTijd(uiterlijk, nu())}</time>
      </span>
    </div>
  );
}

/** The clock of a case, counting down. What it is of and until when stands under it, also for who does not see it run. */
export function Klok({ kop, nu }: Props) {
  const { uiterlijk, uiterlijkVan } = kop;
  if (uiterlijk === null || uiterlijkVan === null) {
    return <div class="klok klok-geen">{bordwoorden.geenKlok}</div>;
  }
  return <Lopend nu={nu} uiterlijk={uiterlijk} van={klokwoord[uiterlijkVan]} />;
}
