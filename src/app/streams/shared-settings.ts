import { hash } from 'node:crypto';
import type { Zaakinstellingen } from '../../domain/instellingen/zaakinstellingen.ts';
import type { ZaakEvent } from '../../domain/zaak/events.ts';
import { Lru } from './lru.ts';

/** Different settings kept: every location's of now, and of the last changes. */
const KEPT = 200;

/**
 * A case keeps the settings it began with: by far the largest part of what it takes in memory, and nearly always the same as
 * those of the cases around it. Cases that are read back hold one copy together.
 */
export class SharedSettings {
  readonly #known = new Lru<Zaakinstellingen>(KEPT);

  /** The same event, with settings that are shared with every case that has the same. */
  of(event: ZaakEvent): ZaakEvent {
    return event.type === 'ZaakGemeld' ? { ...event, instellingen: this.#shared(event.instellingen) } : event;
  }

  #shared(settings: Zaakinstellingen): Zaakinstellingen {
    const name = hash('sha256', JSON.stringify(settings), 'base64url');
    const known = this.#known.get(name) ?? settings;
    this.#known.set(name, known);
    return known;
  }
}
