import { klokwoord } from '../../../cards/teksten/kop.ts';
import type { Zaakkop } from '../../domain/afgeleid/views/kop.ts';
import { useAftelling } from '../delen/haken.ts';
import { dagTijd, duur, UUR } from '../tijd.ts';
import { bordwoorden } from '../woorden/bord.ts';

type Props = { readonly kop: Zaakkop; readonly nu: () => number };

function Aftellen({ uiterlijk, nu }: { readonly uiterlijk: number; readonly nu: () => number }) {
  const tekst = useAftelling(() => {
    const over = uiterlijk - nu();
    return over > 0 ? `${bordwoorden.nog} ${duur(over)}` : `${duur(over)} ${bordwoorden.voorbij}`;
  });
  return <>{tekst}</>;
}

/** The clock of a case, counting down. What it is of and until when stands under it, also for who does not see it run. */
export function Klok({ kop, nu }: Props) {
  const { uiterlijk, uiterlijkVan } = kop;
  if (uiterlijk === null || uiterlijkVan === null) {
    return <div class="klok klok-geen">{bordwoorden.geenKlok}</div>;
  }
  const over = uiterlijk - nu();
  const nood = over <= 0 ? 'voorbij' : over < UUR ? 'bijna' : 'ruim';
  return (
    <div class={`klok klok-${nood}`}>
      <span class="klok-over" aria-hidden="true">
        <Aftellen uiterlijk={uiterlijk} nu={nu} />
      </span>
      <span class="klok-van">
        {klokwoord[uiterlijkVan]}{' '}
        <time dateTime={new Date(uiterlijk).toISOString()}>{dagTijd(uiterlijk, nu())}</time>
      </span>
    </div>
  );
}
