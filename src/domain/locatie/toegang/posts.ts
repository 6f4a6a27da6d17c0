import type { Post, Timer } from '../../afgeleid/post.ts';
import type { AanmeldcodeView, AanmeldvraagView } from '../../afgeleid/views/toegang.ts';
import { aanmeldTimer } from './beslis.ts';
import type { Aanmelding, Toegang } from './toegang.ts';
import { CODE_GELDT } from './toegang.ts';

/** The moments at which open requests lapse. */
export function toegangTimers({ aanmeldingen }: Toegang): readonly Timer[] {
  return aanmeldingen
    .filter(({ stand }) => stand === 'open')
    .map(({ nr, op }) => ({ id: aanmeldTimer(nr), due: op + CODE_GELDT }));
}

/** What the person who asked sees: the code, and later what was decided. */
export function aanmeldcode(aanmelding: Aanmelding): AanmeldcodeView {
  const { locatie, houder, organisatieNaam, code, stand, tweede } = aanmelding;
  return {
    soort: 'aanmeldcode',
    locatie: locatie.naam,
    rol: houder.rol,
    organisatie: organisatieNaam,
    code,
    stand,
    tweede: tweede !== undefined,
  };
}

/** What who decides sees: role and code. Who it is they hear on the phone. */
export function aanmeldvraag(aanmelding: Aanmelding): AanmeldvraagView {
  const { nr, locatie, houder, organisatieNaam, code, op, stand, standOp, door, eerste, tweede } = aanmelding;
  return {
    soort: 'aanmeldvraag',
    locatie,
    nr,
    rol: houder.rol,
    organisatie: organisatieNaam,
    code,
    op,
    stand,
    standOp,
    door: door?.rol ?? null,
    eerste: eerste === undefined ? null : { rol: eerste.rol, op: eerste.op },
    tweede: tweede?.label ?? null,
  };
}

const beslissers = ['kpc', 'beheer'] as const;

function postsBij(aanmelding: Aanmelding): readonly Post[] {
  const { nr, stand, inKanaal, identiteit } = aanmelding;
  const publiek = { soort: 'identiteit', ...identiteit } as const;
  const view = aanmeldcode(aanmelding);
  const vragen = beslissers.map(
    (rol): Post => ({
      id: `k:${nr}:${rol}`,
      publiek: { soort: 'dienst', houder: { rol } },
      view: aanmeldvraag(aanmelding),
      alleenBijwerken: stand !== 'open',
    }),
  );
  const code: Post = { id: `c:${nr}`, publiek, view, alleenBijwerken: stand !== 'open' };
  // An update of a card makes no sound: the outcome is a message of its own.
  const isBeslist = stand === 'toegelaten' || stand === 'geweigerd' || stand === 'verlopen';
  const uitslag: Post = { id: `r:${nr}`, publiek, view, alleenBijwerken: !isBeslist };
  // Who decides about freedom hears that somebody else may do so from now on: a KPC alone let them in.
  const officier: Post = {
    id: `v:${nr}`,
    publiek: { soort: 'dienst', houder: { rol: 'ovj' } },
    view: aanmeldvraag(aanmelding),
    alleenBijwerken: stand !== 'toegelaten',
  };
  const isOfficier = aanmelding.houder.rol === 'ovj' && aanmelding.tweede === undefined && stand !== 'open';
  return [
    ...vragen,
    ...(isOfficier ? [officier] : []),
    ...(inKanaal ? [code] : []),
    ...(stand === 'open' ? [] : [uitslag]),
  ];
}

/** The cards about requests: to who decides, and to who asked. */
export function toegangPosts({ aanmeldingen }: Toegang): readonly Post[] {
  return aanmeldingen.flatMap(postsBij);
}
