import type { Zaak } from './zaak.ts';

/** Suffix of the tasks of part A since the last arrest; those of the first have none. */
function ronde({ bewaking }: Zaak): string {
  return bewaking.deelARonde === 0 ? '' : `:${bewaking.deelARonde}`;
}

/** Name of the task that asks this organisation for part A now; an arrest asks for another (werkproces §2). */
export function deelATaakId(zaak: Zaak, regio: string): string {
  return `deel-a:${regio}${ronde(zaak)}`;
}

/** Name of the task to mail this organisation after nobody answered the phone. */
export function vtMailenTaakId(zaak: Zaak, regio: string): string {
  return `vt-mailen:${regio}${ronde(zaak)}`;
}

/** Name of the task for the details of part A. */
export function aanvullingTaakId(zaak: Zaak, regio: string): string {
  return `deel-a-aanvulling:${regio}${ronde(zaak)}`;
}
