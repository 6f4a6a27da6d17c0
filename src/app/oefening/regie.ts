import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { OefenCommand } from '../../domain/oefening/beslis.ts';
import { berichtstap, draaiboek, handelingstap } from '../../domain/oefening/draaiboek.ts';
import type { Nabespreking } from '../../domain/oefening/nabespreking/nabespreking.ts';
import { nabesprekingVan } from '../../domain/oefening/nabespreking/nabespreking.ts';
import type { Oefening } from '../../domain/oefening/oefening.ts';
import { PAUZE } from '../../domain/oefening/oefening.ts';
import { spelerIdentiteit } from '../../domain/oefening/spelers.ts';
import type { Lopend, OefenStaat } from '../../domain/oefening/stand.ts';
import { GEEN_OEFENING } from '../../domain/oefening/stand.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Actor } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Log } from '../logging/log.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Ids } from '../ports/ids.ts';
import type { Store } from '../ports/store.ts';
import type { Program } from '../program.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import { zaakEvents, zaakStream } from '../streams/zaak-streams.ts';
import type { Oefenboek, Oefenklok } from './boek.ts';
import { Scriptcollegas } from './scriptcollegas.ts';

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

/**
 * Leads the exercise of one room: its clock, its messages, and the roles that nobody plays. Everything follows from
 * what is stored, so it may be woken at any time, by any replica, and goes on after a restart.
 */
export class Regie {
  readonly #deps: RegieDeps;
  readonly #collegas: Scriptcollegas;
  #bezig: Promise<unknown> = Promise.resolve();

  readonly #oefeningen: readonly Oefening[];

  constructor(deps: RegieDeps) {
    this.#deps = deps;
    this.#oefeningen = deps.boek.voor(deps.lokaal);
    this.#collegas = new Scriptcollegas(deps);
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
        return stream === null ? [] : zaakEvents((await store.load(stream)).events);
      }),
    );
    const { blad, begin, deelantwoorden } = lopend;
    const { verstrekkingentabel } = lokaal;
    return nabesprekingVan({ blad, begin, einde: klok.nu(), zaken, deelantwoorden, verstrekkingentabel });
  }

  /** Ends it, with its debrief, and takes its cases from the table. @returns whether it ended by this */
  async stop(lopend: Lopend, actor: Actor, commandId: string): Promise<boolean> {
    const gestopt = await this.#beeindig(lopend, actor, commandId);
    if (gestopt) await this.tik();
    return gestopt;
  }

  async #beeindig(lopend: Lopend, actor: Actor, commandId: string): Promise<boolean> {
    const { trainers = [] } = this.#deps.lokaal.oefenlokaal ?? {};
    const nabespreking = await this.verslag(lopend);
    const command = { type: 'stop-oefening', trainers, nr: lopend.nr, nabespreking } as const;
    return (await this.geef(command, actor, commandId)) === null;
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
    if (lopend !== null && klok.nu() < lopend.begin) await klok.tot(lopend.begin);
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
      await this.#beeindig(lopend, { soort: 'systeem' }, `oefening-klaar:${lopend.nr}`);
      return null;
    }
    for (const nr of boek.berichten) await this.#bericht(lopend, oefening, nr);
    for (const nr of boek.handelingen) await this.#handeling(lopend, oefening, nr);
    const beurten = boek.beurten.filter((beurt) => this.#collegas.isNieuw(beurt, zaken));
    for (const beurt of beurten) await this.#collegas.neemBeurt(oefening, beurt, zaken);
    const sluiten = boek.sluiten.filter((zaakId) => !this.#collegas.sloot(zaakId));
    for (const zaakId of sluiten) await this.#collegas.sluit(zaakId, oefening);
    const { berichten, handelingen } = boek;
    const iets = berichten.length + handelingen.length + beurten.length + sluiten.length > 0;
    return iets ? nu : boek.volgende;
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
      if (handeling !== undefined)
        await this.#collegas.doe(oefening, handeling, zaakId, `${lopend.nr}:${nr}`);
    }
    await this.#noteer(lopend, handelingstap(nr), null);
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
