import { readCardData } from '../../src/app/inbox/card-data.ts';
import { zaakOpdracht } from '../../src/app/inbox/zaak-opdracht.ts';
import type { BoundZaakCommand } from '../../src/app/streams/zaak-streams.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../src/domain/zaak/commands.ts';
import type { Actor } from '../../src/domain/zaak/wie.ts';
import { HOOFDLIJN, melding } from './hoofdlijn.ts';
import { VT } from './werkplek.ts';

/** The message and then the main line of one case, as commands with their circumstances. */
export function opdrachten(locatie: Locatie, zaakId: string, nu: Tijdstip): readonly BoundZaakCommand[] {
  const bind = (actor: Actor, command: ZaakCommand): BoundZaakCommand => ({
    command,
    om: { nu, actor, vtOrganisaties: [VT] },
  });
  const { termijnen, stappen, slachtofferStreefMinuten } = locatie;
  const { message } = melding(locatie.id, 0, nu);
  const nieuw = {
    zaakId,
    nummer: zaakId.slice(locatie.id.length + 1),
    locatie: locatie.id,
    instellingen: { termijnen, stappen, slachtofferStreefMinuten },
    vtRegios: [VT],
  };
  const meld = { type: 'meld', message, complete: true, inhoudHash: zaakId, oefening: true, nieuw } as const;
  const presses = HOOFDLIJN.map(({ rol, verb, data }) => {
    const read = readCardData(data);
    const command = read === null ? null : zaakOpdracht(verb, read);
    if (command === null) throw new Error(`no command behind ${verb}`);
    const houder = rol === 'vt' ? { rol, organisatie: VT } : { rol };
    return bind({ soort: 'persoon', persoonId: `${rol}-0`, rollen: [houder] }, command);
  });
  return [bind({ soort: 'bron', bron: 'demo' }, meld), ...presses];
}
