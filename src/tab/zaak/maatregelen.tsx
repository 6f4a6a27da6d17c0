import { maatregelinhoud, maatregeltitel } from '../../../cards/teksten/bewaking.ts';
import type { Periodebalk } from '../../domain/afgeleid/views/zaakbeeld.ts';
import { dagTijd, UUR } from '../tijd.ts';
import { hechtenisnamen, maatregelstatus, zaakwoorden } from '../woorden/zaak.ts';

type Props = { readonly balken: readonly Periodebalk[] | null; readonly nu: number };

function naam(balk: Periodebalk): string {
  if (balk.soort === 'hechtenis') return hechtenisnamen[balk.vorm];
  const titel = balk.titel === null ? zaakwoorden.grondOnbekend : maatregeltitel[balk.titel];
  const inhoud = balk.inhoud.map((deel) => maatregelinhoud[deel]).join(', ');
  const zin = inhoud === '' ? titel : `${inhoud}: ${titel}`;
  return zin.charAt(0).toUpperCase() + zin.slice(1);
}

function tijden({ start, einde }: Periodebalk, nu: number): string {
  const tot = einde === null ? zaakwoorden.geenEinde : `${zaakwoorden.tot} ${dagTijd(einde, nu)}`;
  return `${zaakwoorden.van} ${dagTijd(start, nu)} ${tot}`;
}

/** What holds and until when, on one time axis with a line for now. The words beside a bar say all that it shows. */
export function Maatregelen({ balken, nu }: Props) {
  if (balken === null) return <p>{zaakwoorden.nietVoorU}</p>;
  if (balken.length === 0) return <p>{zaakwoorden.geenMaatregelen}</p>;
  const begin = Math.min(nu - 24 * UUR, ...balken.map(({ start }) => start));
  const einden = balken.flatMap(({ einde }) => einde ?? []);
  const eind = Math.max(nu + 24 * UUR, ...einden) + UUR;
  const deel = (op: number): number => ((op - begin) / (eind - begin)) * 100;
  return (
    <ul class="as">
      {balken.map((balk, plek) => {
        const van = deel(balk.start);
        const tot = deel(balk.einde ?? eind);
        const status = balk.soort === 'maatregel' ? ` · ${maatregelstatus[balk.status]}` : '';
        return (
          <li key={plek}>
            <p>
              <strong>{naam(balk)}</strong>
              <span class="stil">
                {' '}
                {tijden(balk, nu)}
                {status}
              </span>
            </p>
            <div class="asbaan" aria-hidden="true">
              <span
                class={`asbalk asbalk-${balk.soort} ${balk.einde === null ? 'asbalk-open' : ''}`}
                style={{ left: `${van}%`, width: `${Math.max(0.5, tot - van)}%` }}
              />
              <span class="asnu" style={{ left: `${deel(nu)}%` }} data-nu={zaakwoorden.nuLijn} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
