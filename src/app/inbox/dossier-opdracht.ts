import { dossierkaart } from '../../../cards/dossierkaart.ts';
import { dossierweg } from '../../../cards/teksten/dossier.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { dossierOpDePagina } from '../../domain/zaak/beslissen/rechten.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import type { Message } from '../ports/channel.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Doer, InboxDeps } from './context.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { geenZaak } from './geen-zaak.ts';

/** Typed `dossier` with a number: the way to the page where it can be saved. No content comes into the chat. */
export async function dossierOpdracht(
  deps: Pick<InboxDeps, 'zaken' | 'log'>,
  { locatie, persoon }: Doer,
  nummer: string,
): Promise<Message> {
  if (alsRol(persoon, dossierOpDePagina) === null) {
    noteerGeenRecht(deps.log, locatie.id, 'dossier');
    return tekstkaart(dossierweg.geenRecht);
  }
  const stream = zaakStream(`${locatie.id}:${nummer}`);
  const zaak = stream === null ? null : (await deps.zaken.read(stream)).state;
  return zaak === null ? geenZaak(nummer) : dossierkaart(zaak.zaakId, zaak.nummer);
}
