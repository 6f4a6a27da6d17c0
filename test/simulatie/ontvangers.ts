import type { Post } from '../../src/domain/afgeleid/post.ts';
import type { Locatie, LocatiePersoon } from '../../src/domain/instellingen/locatie.ts';
import { dienstVan, heleRol, volgendeVan } from '../../src/domain/locatie/dienst.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { Rolhouder } from '../../src/domain/zaak/wie.ts';
import { houderSleutel } from '../../src/domain/zaak/wie.ts';

/** Where a post goes now: ids of people, or the channel or the thread of the case. */
export type Ontvangers = {
  readonly sleutels: readonly string[];
  /** Whose duty nobody has. */
  readonly geenDienst: Rolhouder | null;
};

/** Shifts change on the hour, and asking the roster is most of the work of a day: asked once an hour. */
const gevraagd = new WeakMap<Locatie, Map<string, readonly string[]>>();

function perUur(
  locatie: Locatie,
  wie: string,
  nu: Tijdstip,
  vraag: () => readonly LocatiePersoon[],
): readonly string[] {
  const eerder = gevraagd.get(locatie) ?? new Map<string, readonly string[]>();
  gevraagd.set(locatie, eerder);
  const sleutel = `${wie} ${Math.floor(nu / UUR)}`;
  const bekend = eerder.get(sleutel) ?? vraag().map(({ id }) => id);
  eerder.set(sleutel, bekend);
  return bekend;
}

/** The symbolic audience of a post as people, asked of the roster of that moment. */
export function ontvangersVan(locatie: Locatie, { publiek }: Post, nu: Tijdstip): Ontvangers {
  switch (publiek.soort) {
    case 'kanaal':
    case 'draad':
      return { sleutels: [publiek.soort], geenDienst: null };
    case 'persoon':
      return { sleutels: [publiek.persoonId], geenDienst: null };
    case 'identiteit':
      return { sleutels: [], geenDienst: null };
    case 'dienst': {
      const { houder, wie = 'dienst', eigenaar } = publiek;
      const dienst = perUur(locatie, `${houderSleutel(houder)} ${wie}`, nu, () => {
        if (wie === 'volgende') return volgendeVan(locatie, null, houder, nu);
        return wie === 'hele-rol' ? heleRol(locatie, houder) : dienstVan(locatie, null, houder, nu).wie;
      });
      if (wie !== 'dienst') return { sleutels: dienst, geenDienst: null };
      const erbij = eigenaar === undefined || dienst.includes(eigenaar) ? [] : [eigenaar];
      const sleutels = [...dienst, ...erbij];
      return { sleutels, geenDienst: sleutels.length === 0 ? houder : null };
    }
  }
}
