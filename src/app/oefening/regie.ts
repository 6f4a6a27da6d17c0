import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { rolVanSleutel } from '../../domain/oefening/beeld.ts';
import type { OefenCommand } from '../../domain/oefening/beslis.ts';
import type { Beurt } from '../../domain/oefening/draaiboek.ts';
import { berichtstap, draaiboek, handelingstap } from '../../domain/oefening/draaiboek.ts';
import type { Nabespreking } from '../../domain/oefening/nabespreking/nabespreking.ts';
import { nabesprekingVan } from '../../domain/oefening/nabespreking/nabespreking.ts';
import type { Handeling, Oefening } from '../../domain/oefening/oefening.ts';
import { PAUZE } from '../../domain/oefening/oefening.ts';
import { spelerIdentiteit } from '../../domain/oefening/spelers.ts';
import type { Lopend, OefenStaat } from '../../domain/oefening/stand.ts';
import { GEEN_OEFENING } from '../../domain/oefening/stand.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import type { Actor } from '../../domain/zaak/wie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Ids } from '../ports/ids.ts';
import type { Place } from '../ports/inbox.ts';
import type { Store } from '../ports/store.ts';
import type { Program } from '../program.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Oefenboek, Oefenklok } from './boek.ts';
import { knoppenVan } from './spel/kaart.ts';
import type { Speelkant } from './spel/speler.ts';
import { antwoord, beurtsleutel, speelDeze, speelTaken } from './spel/speler.ts';
import type { Stap } from './spel/stap.ts';
import { antwoordOp } from './spel/stap.ts';

export type RegieDeps = {
  readonly lokaal: Locatie;
  readonly program: Pick<Program, 'inbox' | 'intake' | 'kern'>;
  readonly klok: Oefenklok;
  readonly boek: Oefenboek;
  readonly store: Store;
  readonly agenda: Agenda;
  readonly ids: Ids;
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

/**
 * Leads the exercise of one room: its clock, its messages, and the roles that nobody plays. Everything follows from
 * what is stored, so it may be woken at any time, by any replica, and goes on after a restart.
 */
export class Regie {
  readonly #deps: RegieDeps;
  readonly #gedaan = new Set<string>();
  #bezig: Promise<unknown> = Promise.resolve();

  readonly #oefeningen: readonly Oefening[];

  constructor(deps: RegieDeps) {
    this.#deps = deps;
    this.#oefeningen = deps.boek.voor(deps.lokaal);
  }

  /** One look. @returns when the script has something to do again, on the clock of the room; null: nothing goes on */
  async tik(): Promise<Tijdstip | null> {
    const beurt = this.#bezig.then(() => this.#tik());
    this.#bezig = beurt.catch(() => undefined);
    return beurt;
  }

  async staat(): Promise<OefenStaat> {
    return (await this.#deps.program.kern.people.staat(this.#deps.lokaal.id))?.oefening ?? GEEN_OEFENING;
  }

  /** The debrief of what was done until now. */
  async verslag(lopend: Lopend): Promise<Nabespreking> {
    const { store, klok, lokaal } = this.#deps;
    const zaken = await Promise.all(
      lopend.zaken.map(async ({ zaakId }) => {
        const stream = zaakStream(zaakId);
        return stream === null ? [] : ((await store.load(stream)).events as readonly ZaakEvent[]);
      }),
    );
    const { blad, begin, deelantwoorden } = lopend;
    const { verstrekkingentabel } = lokaal;
    return nabesprekingVan({ blad, begin, einde: klok.nu(), zaken, deelantwoorden, verstrekkingentabel });
  }

  /** Ends it, with its debrief, and takes its cases from the table. */
  async stop(lopend: Lopend, actor: Actor, commandId: string): Promise<boolean> {
    const { trainers = [] } = this.#deps.lokaal.oefenlokaal ?? {};
    const nabespreking = await this.verslag(lopend);
    const gestopt = await this.geef(
      { type: 'stop-oefening', trainers, nr: lopend.nr, nabespreking },
      actor,
      commandId,
    );
    if (gestopt === null) await this.tik();
    return gestopt === null;
  }

  /** @returns null when it was carried out, else the code of the refusal */
  async geef(command: OefenCommand, actor: Actor, commandId: string): Promise<string | null> {
    const { program, klok, lokaal } = this.#deps;
    const om = { nu: klok.nu(), actor, wieMagKoppelen: lokaal.wieMagKoppelen };
    const stream = locatieStream(lokaal.id);
    const outcome = await program.kern.locaties.execute(stream, { command, om }, commandId);
    return outcome.kind === 'refused' ? outcome.afwijzing.code : null;
  }

  async #tik(): Promise<Tijdstip | null> {
    const { klok } = this.#deps;
    await klok.ververs();
    const { lopend, vorige } = await this.staat();
    await this.#zetKlok(lopend);
    if (lopend === null) {
      for (const zaakId of vorige?.zaken ?? []) await this.#ruimOp(zaakId);
      return null;
    }
    if (lopend.gepauzeerd) return null;
    const oefening = this.#oefeningen.find(({ id }) => id === lopend.blad.id);
    if (oefening === undefined) return null;
    return this.#speel(lopend, oefening);
  }

  /** The clock stands as the exercise wants it: its speed, and not before its beginning. */
  async #zetKlok(lopend: Lopend | null): Promise<void> {
    const { klok, agenda, lokaal } = this.#deps;
    if (lopend !== null && klok.nu() < lopend.begin) await klok.vooruit(lopend.begin - klok.nu());
    const snelheid = lopend === null ? 1 : lopend.gepauzeerd ? PAUZE : lopend.snelheid;
    if (klok.snelheid() === snelheid) return;
    await klok.zet(snelheid);
    // What waits on the wall clock was reckoned with the old speed.
    await agenda.touch(locatieStream(lokaal.id), [HERSYNC]);
  }

  async #speel(lopend: Lopend, oefening: Oefening): Promise<Tijdstip | null> {
    const zaken = await this.#zaken(lopend);
    const nu = this.#deps.klok.nu();
    const boek = draaiboek(lopend, oefening, zaken, nu);
    if (boek.voorbij) {
      await this.stopVanzelf(lopend);
      return null;
    }
    for (const nr of boek.berichten) await this.#bericht(lopend, oefening, nr);
    for (const nr of boek.handelingen) await this.#handeling(lopend, oefening, nr);
    const beurten = boek.beurten.filter((beurt) => this.#isNieuw(beurt, zaken));
    for (const beurt of beurten) await this.#beurt(oefening, beurt, zaken);
    const sluiten = boek.sluiten.filter((zaakId) => !this.#gedaan.has(zaakId));
    for (const zaakId of sluiten) await this.#sluit(zaakId, oefening);
    const { berichten, handelingen } = boek;
    const iets = berichten.length + handelingen.length + beurten.length + sluiten.length > 0;
    return iets ? nu : boek.volgende;
  }

  async stopVanzelf(lopend: Lopend): Promise<void> {
    const { trainers = [] } = this.#deps.lokaal.oefenlokaal ?? {};
    const nabespreking = await this.verslag(lopend);
    const command = { type: 'stop-oefening', trainers, nr: lopend.nr, nabespreking } as const;
    await this.geef(command, { soort: 'systeem' }, `oefening-klaar:${lopend.nr}`);
  }

  async #zaken({ zaken }: Lopend): Promise<readonly Zaak[]> {
    const gelezen = await Promise.all(
      zaken.map(async ({ zaakId }) => {
        const stream = zaakStream(zaakId);
        return stream === null ? null : (await this.#deps.program.kern.zaken.read(stream)).state;
      }),
    );
    return gelezen.filter((zaak) => zaak !== null);
  }

  async #noteer({ nr }: Lopend, stap: string, zaakId: string | null): Promise<void> {
    const command = { type: 'noteer-oefenstap', nr, stap, zaakId } as const;
    await this.geef(command, { soort: 'systeem' }, `oefenstap:${nr}:${stap}`);
  }

  async #bericht(lopend: Lopend, oefening: Oefening, nr: number): Promise<void> {
    const { boek, lokaal, klok, program, log } = this.#deps;
    const bericht = boek.bericht(oefening, nr, lokaal.id, `${lokaal.id}-${lopend.nr}`, klok.nu());
    const uitkomst = await program.intake.receive(bericht);
    if (!('zaakId' in uitkomst)) log.warn({ locatie: lokaal.id }, 'a message of an exercise was refused');
    await this.#noteer(lopend, berichtstap(nr), 'zaakId' in uitkomst ? uitkomst.zaakId : null);
  }

  async #handeling(lopend: Lopend, oefening: Oefening, nr: number): Promise<void> {
    const handeling = oefening.later[nr];
    for (const { zaakId } of handeling === undefined ? [] : lopend.zaken) {
      if (handeling !== undefined) await this.#doe(lopend, oefening, handeling, zaakId, nr);
    }
    await this.#noteer(lopend, handelingstap(nr), null);
  }

  async #doe(
    lopend: Lopend,
    oefening: Oefening,
    handeling: Handeling,
    zaakId: string,
    nr: number,
  ): Promise<void> {
    if (handeling.doe === 'reactie') {
      await this.#reageer(handeling, zaakId, `reactie:${lopend.nr}:${nr}`);
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
  #isNieuw({ zaakId, taken }: Beurt, zaken: readonly Zaak[]): boolean {
    const zaak = zaken.find((een) => een.zaakId === zaakId);
    return taken.some((taakId) => {
      return !this.#gedaan.has(beurtsleutel(zaakId, taakId, keer(zaak, taakId)));
    });
  }

  async #beurt(oefening: Oefening, { houder, zaakId, taken }: Beurt, zaken: readonly Zaak[]): Promise<void> {
    const zaak = zaken.find((een) => een.zaakId === zaakId);
    await this.#speelTaken(houder, zaakId, oefening, {
      mag: (taakId) => taken.includes(taakId),
      keer: (taakId) => keer(zaak, taakId),
      sluit: false,
      gedaan: this.#gedaan,
      taken,
    });
  }

  async #sluit(zaakId: string, oefening: Oefening): Promise<void> {
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

  /** A case of an exercise that is over leaves the table. */
  async #ruimOp(zaakId: string): Promise<void> {
    const { program, klok, lokaal } = this.#deps;
    const stream = zaakStream(zaakId);
    const zaak = stream === null ? null : (await program.kern.zaken.read(stream)).state;
    if (stream === null || zaak === null || zaak.status !== 'open') return;
    const actor = await program.kern.people.find(lokaal.id, spelerIdentiteit({ rol: 'kpc' }));
    if (actor === null) return;
    const om = { nu: klok.nu(), actor, vtOrganisaties: lokaal.vtOrganisaties.map((vt) => vt.id) };
    const command = { type: 'trek-in', invoer: { reden: 'vergissing' } } as const;
    await program.kern.zaken.execute(stream, { command, om }, `oefening-voorbij:${zaakId}`);
  }
}

/** How often a victim was tried: everything else is answered once. */
function keer(zaak: Zaak | undefined, taakId: string): number {
  return zaak?.pogingen.filter((poging) => poging.taakId === taakId).length ?? 0;
}
