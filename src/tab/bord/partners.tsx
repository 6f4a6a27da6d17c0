import { rolnaam } from '../../../cards/teksten/rollen.ts';
import { partnerstatus } from '../../../cards/teksten/zaak.ts';
import type { Partnerregel } from '../../domain/afgeleid/views/zaak.ts';
import { moment } from '../tijd.ts';
import { bordwoorden } from '../woorden/bord.ts';

type Props = { readonly partners: readonly Partnerregel[]; readonly nu: number };

/** A line per partner that was asked: the sign, the name and what became of it. */
export function Partners({ partners, nu }: Props) {
  if (partners.length === 0) return null;
  return (
    <ul class="partners" aria-label={bordwoorden.partners}>
      {partners.map(({ rol, organisatie, status, op }) => {
        const { teken, woord } = partnerstatus[status];
        const wanneer =
          op === null || status === 'nvt' || status === 'onbeantwoord' ? '' : ` ${moment(op, nu)}`;
        return (
          <li key={`${rol}${organisatie ?? ''}`} class={`partner partner-${status}`}>
            <span aria-hidden="true">{teken}</span> {rolnaam(rol, organisatie)}{' '}
            <span class="stil">
              {woord}
              {wanneer}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
