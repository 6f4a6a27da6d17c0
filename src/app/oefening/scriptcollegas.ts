import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { rolVanSleutel } from '../../domain/oefening/beeld.ts';
import type { Beurt } from '../../domain/oefening/draaiboek.ts';
import type { Handeling, Oefening } from '../../domain/oefening/oefening.ts';
import { spelerIdentiteit } from '../../domain/oefening/spelers.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Place } from '../ports/inbox.ts';
import type { Program } from '../program.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Oefenklok } from './boek.ts';
import { knoppenVan } from './spel/kaart.ts';
import type { Speelkant } from './spel/speler.ts';
import { antwoord, beurtsleutel, speelDeze, speelTaken } from './spel/speler.ts';
import type { Stap } from './spel/stap.ts';
import { antwoordOp } from './spel/stap.ts';

type Deps = {
  readonly lokaal: Locatie;
  readonly program: Pick<Program, 'inbox' | 'kern'>;
  readonly klok: Oefenklok;
  readonly log: Log;
};

/** A scripted colleague presses where nobody looks. */
const ACHTER_DE_SCHERMEN: Place = {
  kind: 'personal',
  serviceUrl: 'spel',
  conversationId: 'spel',
  teamId: '',
  channelId: '',
};

/** The colleagues of a room whom nobody plays: they press the same cards as everybody, as the script says. */
export class Scriptcollegas {
  readonly #deps: Deps;
  readonly #gedaan = new Set<string>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Something a scripted role does by itself in one case. */
  async doe(oefening: Oefening, handeling: Handeling, zaakId: string, naam: string): Promise<void> {
    if (handeling.doe === 'reactie') {
      await this.#reageer(handeling, zaakId, `reactie:${naam}`);
      return;
    }
    const { verb, taak, antwoorden, rol } = handeling;
    const scherm = await this.#druk(rol, { verb, data: { z: zaakId, ...(taak === '' ? {} : { t: taak }) } });
    const nu = this.#deps.klok.nu();
    const spel = { ...oefening.spel, antwoorden: { '': antwoorden } };
    const gekozen = knoppenVan(scherm).find(
      ({ data }) => data['a'] !== undefined && data['a'] === antwoorden['antwoord'],
    );
    const stap = gekozen ?? antwoordOp(scherm, spel, () => true, nu);
    if (stap === null) return;
    const kant = {
      press: (volgende: Stap) => this.#druk(rol, volgende),
      mag: () => true,
      nu: async () => nu,
      beurt: async () => undefined,
    };
    await antwoord(kant, stap, spel);
  }

  async #reageer(
    { rol, tekst }: Extract<Handeling, { doe: 'reactie' }>,
    zaakId: string,
    id: string,
  ): Promise<void> {
    const { program, klok, lokaal } = this.#deps;
    const stream = zaakStream(zaakId);
    const houder = rolVanSleutel(rol);
    if (stream === null || houder === null) return;
    const actor = await program.kern.people.find(lokaal.id, spelerIdentiteit(houder));
    if (actor === null || alsRol(actor, [houder]) === null) return;
    const om = { nu: klok.nu(), actor, vtOrganisaties: lokaal.vtOrganisaties.map((vt) => vt.id) };
    await program.kern.zaken.execute(stream, { command: { type: 'noteer-reactie', tekst }, om }, id);
  }

  /** What could not be answered before is left alone, until the task itself changes. */
  isNieuw({ zaakId, taken }: Beurt, zaken: readonly Zaak[]): boolean {
    const zaak = zaken.find((een) => een.zaakId === zaakId);
    return taken.some((taakId) => {
      return !this.#gedaan.has(beurtsleutel(zaakId, taakId, keer(zaak, taakId)));
    });
  }

  /** One role answers its tasks of one case. */
  async neemBeurt(
    oefening: Oefening,
    { houder, zaakId, taken }: Beurt,
    zaken: readonly Zaak[],
  ): Promise<void> {
    const zaak = zaken.find((een) => een.zaakId === zaakId);
    await this.#speelTaken(houder, zaakId, oefening, {
      mag: (taakId) => taken.includes(taakId),
      keer: (taakId) => keer(zaak, taakId),
      sluit: false,
      gedaan: this.#gedaan,
      taken,
    });
  }

  sloot(zaakId: string): boolean {
    return this.#gedaan.has(zaakId);
  }

  /** The scripted officer closes a case, once. */
  async sluit(zaakId: string, oefening: Oefening): Promise<void> {
    this.#gedaan.add(zaakId);
    const kant = { mag: () => false, keer: () => 0, sluit: true, gedaan: new Set<string>(), taken: null };
    await this.#speelTaken('ovj', zaakId, oefening, kant);
  }

  async #speelTaken(
    houder: string,
    zaakId: string,
    oefening: Oefening,
    rol: Pick<Speelkant, 'mag' | 'keer' | 'sluit' | 'gedaan'> & { readonly taken: readonly string[] | null },
  ): Promise<void> {
    const { klok, log, lokaal } = this.#deps;
    try {
      const kant: Speelkant = {
        ...rol,
        press: (stap) => this.#druk(houder, stap),
        nu: async () => klok.nu(),
        beurt: async () => undefined,
      };
      if (rol.taken === null) await speelTaken(kant, zaakId, oefening.spel);
      else await speelDeze(kant, zaakId, rol.taken, oefening.spel);
    } catch (error) {
      // The next look tries again; the others go on.
      log.warn({ locatie: lokaal.id, error: describeError(error) }, 'a scripted colleague could not answer');
    }
  }

  /** A scripted colleague presses a button of a card, as everybody does: rights and guard rails hold for them too. */
  async #druk(sleutel: string, stap: Stap): Promise<unknown> {
    const houder = rolVanSleutel(sleutel);
    if (houder === null) return null;
    const identiteit = spelerIdentiteit(houder);
    const gezegd = await this.#deps.program.inbox.action({
      sender: { ...identiteit, userId: identiteit.objectId },
      place: ACHTER_DE_SCHERMEN,
      cardActivityId: '',
      ...stap,
    });
    return gezegd.kind === 'card' ? gezegd.card : null;
  }
}

/** How often a victim was tried: everything else is answered once. */
function keer(zaak: Zaak | undefined, taakId: string): number {
  return zaak?.pogingen.filter((poging) => poging.taakId === taakId).length ?? 0;
}
