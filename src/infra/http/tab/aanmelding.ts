import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../../../app/ports/directory.ts';
import type { Start } from '../../../app/tab/bericht.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';

/** Who asks, as a checked token says; and until when that holds. */
export type Aangemeld = {
  readonly identity: Identity;
  /** Wall clock, epoch ms; null: no end. */
  readonly tot: number | null;
};

/** How people prove who they are on the page. */
export type Aanmelding = {
  readonly start: Start;
  /**
   * @returns null: not signed in, or a token that does not hold
   * @throws Problem 503 when that cannot be checked now
   */
  readonly wie: (headers: IncomingHttpHeaders) => Promise<Aangemeld | null>;
};

type Oefenlocatie = Pick<Locatie, 'id' | 'naam' | 'oefening' | 'personen'>;

const DEMO = /^Demo ([a-z0-9-]{2,40}) ([a-z0-9-]{1,60})$/;

/**
 * The demo asks for no sign-in: somebody of a practice location is chosen on the page. Only for a program that
 * listens on this computer alone (see `onveilig`); a header that no other site can send without asking first.
 */
export function demoAanmelding(locaties: ReadonlyMap<string, Oefenlocatie>): Aanmelding {
  const oefenlocaties = [...locaties.values()].filter(({ oefening }) => oefening);
  return {
    start: {
      modus: 'demo',
      personen: oefenlocaties.flatMap(({ id: locatie, naam: locatieNaam, personen }) =>
        personen.map(({ id, label }) => ({ locatie, locatieNaam, id, label })),
      ),
    },
    wie: async ({ authorization }) => {
      const [, locatieId, persoonId] = DEMO.exec(authorization ?? '') ?? [];
      const personen = oefenlocaties.find(({ id }) => id === locatieId)?.personen ?? [];
      const identity = personen.find(({ id }) => id === persoonId)?.identiteiten[0];
      return identity === undefined ? null : { identity, tot: null };
    },
  };
}
