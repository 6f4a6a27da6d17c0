import type { NabesprekingView, OefeningView, Oefenrol } from '../afgeleid/views/oefening.ts';
import type { Rol } from '../rollen.ts';
import { rollen, zaakrollen } from '../rollen.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Geweest, Lopend } from './stand.ts';

/** A role by its key; null for a word that is none. */
export function rolVanSleutel(sleutel: string): { readonly rol: Rol; readonly organisatie?: string } | null {
  const [naam, organisatie] = sleutel.split(':');
  const rol = rollen.find((een) => een === naam);
  if (rol === undefined) return null;
  return organisatie === undefined ? { rol } : { rol, organisatie };
}

/** Roles that people play, and whether somebody took each. */
function speelrollen({
  blad,
  mensen,
  deelnemers,
}: Pick<Lopend, 'blad' | 'mensen' | 'deelnemers'>): readonly Oefenrol[] {
  const bezet = new Set(deelnemers.flatMap(({ houders }) => houders.map(houderSleutel)));
  return mensen.flatMap((sleutel) => {
    const houder = rolVanSleutel(sleutel);
    if (houder === null) return [];
    const { rol, organisatie } = houder;
    const kort = organisatie === undefined ? null : (blad.organisaties[organisatie] ?? organisatie);
    return [{ sleutel, rol, organisatie: kort, speelt: bezet.has(sleutel) ? 'mens' : 'vrij' }];
  });
}

/** Every role of the table of a room, as it was when the exercise began. */
function speelbareRollen({ organisaties }: Lopend['blad']): OefeningView['speelbaar'] {
  return zaakrollen.flatMap((rol): OefeningView['speelbaar'] =>
    rol === 'vt'
      ? Object.entries(organisaties).map(([id, kort]) => ({ sleutel: `vt:${id}`, rol, organisatie: kort }))
      : [{ sleutel: rol, rol, organisatie: null }],
  );
}

type Getoond = Pick<Lopend, 'nr' | 'blad' | 'snelheid' | 'gepauzeerd' | 'mensen' | 'deelnemers'>;

export function oefeningView(oefening: Getoond, voorbij = false): OefeningView {
  const { nr, blad, snelheid, gepauzeerd } = oefening;
  const { titel, modules, casus, doelen, deelvragen } = blad;
  return {
    soort: 'oefening',
    nr,
    titel,
    modules,
    casus,
    doelen,
    stand: voorbij ? 'voorbij' : gepauzeerd ? 'pauze' : 'loopt',
    snelheid,
    rollen: voorbij ? [] : speelrollen(oefening),
    speelbaar: voorbij ? [] : speelbareRollen(blad),
    deelvragen: voorbij ? 0 : deelvragen.length,
  };
}

export function nabesprekingView({ nr, blad, nabespreking }: Geweest, lang = false): NabesprekingView {
  const { titel, modules, casus, doelen } = blad;
  return { soort: 'nabespreking', nr, titel, modules, casus, doelen, lang, verslag: nabespreking };
}
