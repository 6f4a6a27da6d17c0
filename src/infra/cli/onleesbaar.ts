import { NewerEvent } from '../../app/streams/newer-event.ts';
import { AuditBroken } from '../redis/audit-broken.ts';

/** Why a case or a location cannot be read, in Dutch and with what to do; null: something else is wrong. */
export function waaromOnleesbaar(fout: unknown): string | null {
  if (fout instanceof AuditBroken)
    return `De keten van ${fout.stream.id} klopt niet vanaf gebeurtenis ${fout.version}. Kijk met audit.`;
  if (fout instanceof NewerEvent)
    return 'Een nieuwere versie van het programma schreef hierin. Gebruik de opdracht van die versie.';
  return null;
}
