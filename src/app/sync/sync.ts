import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { Bundels } from '../bundel/bundels.ts';
import type { Outgoing } from '../outgoing/outgoing.ts';
import { isOutgoing } from '../outgoing/outgoing-ids.ts';
import type { Agenda, Claimed } from '../ports/agenda.ts';
import { postOfReserve } from '../reserve/reserve-ids.ts';
import { CHANGED } from '../streams/changed.ts';
import { HERSYNC, HERSYNC_DIENST } from '../streams/locatie-streams.ts';
import { caseConcerns, locationConcerns } from './concerns.ts';
import { resyncAll, resyncDuty } from './resync.ts';
import type { PostDeps } from './sync-post.ts';
import { PostSync } from './sync-post.ts';
import { syncReserve } from './sync-reserve.ts';
import type { SyncResult } from './sync-result.ts';
import { WorkOut } from './work-out.ts';

export type SyncDeps = PostDeps & { readonly agenda: Agenda; readonly outgoing: Outgoing };

const DONE: SyncResult = { kind: 'done' };

/** Does what one entry of the sync agenda stands for: a post, or a job that makes posts due. */
export class Sync {
  readonly #deps: SyncDeps;
  readonly #posts: PostSync;
  readonly #changedCase: WorkOut<Zaak>;
  readonly #changedLocation: WorkOut<LocatieStaat>;

  constructor(deps: SyncDeps) {
    this.#deps = deps;
    this.#posts = new PostSync(deps, new Bundels(deps));
    this.#changedCase = new WorkOut(deps.zaken, deps.agenda, caseConcerns);
    this.#changedLocation = new WorkOut(deps.locaties, deps.agenda, locationConcerns);
  }

  async run(claimed: Claimed): Promise<SyncResult> {
    const { stream, id } = claimed;
    const locatie = this.#deps.people.locatie(stream.locatie);
    if (locatie === null) return DONE;
    if (id === CHANGED) return this.#workOut(claimed, locatie);
    if (isOutgoing(id)) return this.#deps.outgoing.run(stream, id, locatie);
    const reserveOf = postOfReserve(id);
    if (reserveOf !== null) return syncReserve(this.#deps, stream, reserveOf, locatie);
    if (stream.soort === 'locatie' && id === HERSYNC) {
      await resyncAll(this.#deps, locatie);
      return DONE;
    }
    if (stream.soort === 'locatie' && id === HERSYNC_DIENST) {
      await resyncDuty(this.#deps, locatie);
      return DONE;
    }
    return this.#posts.run(claimed, locatie);
  }

  async #workOut(claimed: Claimed, locatie: Locatie): Promise<SyncResult> {
    const changed = claimed.stream.soort === 'zaak' ? this.#changedCase : this.#changedLocation;
    await changed.run(claimed, locatie);
    return { kind: 'gone' };
  }
}
