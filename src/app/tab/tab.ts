import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Identity } from '../ports/directory.ts';
import type { ActionAnswer, Inbox } from '../ports/inbox.ts';
import type { AgendasDeps } from './agendas.ts';
import { Agendas } from './agendas.ts';
import type { EigenLocatie, Ik } from './bericht.ts';
import type { BordenDeps } from './borden.ts';
import { Borden } from './borden.ts';
import type { LocatiepaginasDeps } from './locatiepaginas.ts';
import { Locatiepaginas } from './locatiepaginas.ts';
import type { ZaakpaginasDeps } from './zaakpaginas.ts';
import { Zaakpaginas } from './zaakpaginas.ts';

export type TabDeps = BordenDeps &
  ZaakpaginasDeps &
  LocatiepaginasDeps &
  AgendasDeps & { readonly inbox: Inbox };

function eigen(locatie: Locatie, { rollen }: Persoon): EigenLocatie {
  return {
    id: locatie.id,
    naam: locatie.naam,
    oefening: locatie.oefening,
    rollen: rollen.map(({ rol, organisatie }) => ({ rol, organisatie: organisatie ?? null })),
    regios: locatie.vtOrganisaties.map(({ id, kort }) => ({ id, kort })),
    zonderZaken: rollen.every(({ rol }) => rol === 'beheer'),
  };
}

/** The program as the web page sees it. Who asks is vouched for by whoever calls (a checked token). */
export class Tab {
  readonly #deps: TabDeps;
  readonly borden: Borden;
  readonly zaken: Zaakpaginas;
  readonly locatie: Locatiepaginas;
  readonly agendas: Agendas;

  constructor(deps: TabDeps) {
    this.#deps = deps;
    this.borden = new Borden(deps);
    this.zaken = new Zaakpaginas(deps);
    this.locatie = new Locatiepaginas(deps, this.borden);
    this.agendas = new Agendas(deps, this.borden);
  }

  /** Where somebody may look, and in which roles. */
  async ik(identity: Identity): Promise<Ik> {
    const locaties = await this.#deps.people.locatiesOf(identity);
    const eigenLocaties = await Promise.all(
      locaties.map(async (locatie) => {
        const persoon = await this.#deps.people.find(locatie.id, identity);
        return persoon === null ? [] : [eigen(locatie, persoon)];
      }),
    );
    return { locaties: eigenLocaties.flat() };
  }

  /** A button of a card, pressed on the page: the same road as in the chat, answered with the same card. */
  async druk(
    identity: Identity,
    verb: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<ActionAnswer> {
    const place = {
      kind: 'personal',
      serviceUrl: '',
      conversationId: '',
      teamId: '',
      channelId: '',
    } as const;
    const sender = { ...identity, userId: '' };
    return this.#deps.inbox.action({ sender, place, cardActivityId: '', verb, data });
  }
}
