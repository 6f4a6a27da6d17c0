import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import type { Zaakinstellingen } from '../../src/domain/instellingen/zaakinstellingen.ts';
import { laadLocaties } from '../../src/infra/config/laad-locaties.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { INTAKE, zaak } from './domain/melding.ts';

/** A case of the practice location that was just reported, stored as the program stores it. */
export async function meldZaak(
  ports: RedisPorts,
  nummer: string,
  anders: Partial<Zaakinstellingen> = {},
): Promise<void> {
  const locatie = laadLocaties('config', {}, { letterlijkeSleutels: true }).perId.get('oefenstad');
  const zaakId = `oefenstad:${nummer}`;
  const stream = zaakStream(zaakId);
  if (locatie === undefined || stream === null) throw new Error('nothing there');
  const { termijnen, stappen, slachtofferStreefMinuten } = locatie;
  const zaken = zaakStreams(ports.store, () => undefined);
  const nieuw = {
    zaakId,
    nummer,
    locatie: 'oefenstad',
    instellingen: { termijnen, stappen, slachtofferStreefMinuten, ...anders },
    vtRegios: ['vt-oefenstad'],
  };
  const command = {
    type: 'meld',
    message: zaak({}),
    complete: true,
    inhoudHash: 'h1',
    oefening: true,
    nieuw,
  } as const;
  const om = {
    nu: INTAKE,
    actor: { soort: 'bron', bron: 'demo' } as const,
    vtOrganisaties: ['vt-oefenstad'],
  };
  await zaken.execute(stream, { command, om }, `meld:${nummer}`);
}
