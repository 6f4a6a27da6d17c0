import { HOOFDLIJN } from '../hoofdlijn.ts';
import { collegas, LOCATIES, TENANT } from '../werkplek.ts';

/** A case and the place in its chain that the cards of it show. */
export type Zaakplaats = {
  readonly locatie: string;
  readonly zaakId: string;
  readonly version: number;
  readonly head: string;
};

/**
 * The bodies of all presses of the main line on these cases, as Teams sends them: step by step over the cases,
 * so that two presses on one case are never under way at once.
 *
 * @param from number of cases pressed on before: colleagues take turns, since the bot limits how fast one may press
 */
export function clicks(zaken: readonly Zaakplaats[], serviceUrl: string, from: number): readonly string[] {
  return HOOFDLIJN.flatMap(({ rol, verb, data }, step) =>
    zaken.map(({ locatie, zaakId, version, head }, index) => {
      const wie = collegas(locatie).filter((one) => one.rol === rol);
      const objectId =
        wie[(Math.floor((from + index) / LOCATIES.length) + step) % wie.length]?.objectId ?? '';
      const stamp = { h: `${version}.${head.slice(0, 8)}`, p: `v:${data['t']}` };
      return JSON.stringify({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `f:${zaakId}:${step}`,
        timestamp: '2026-01-05T10:00:00.000Z',
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${objectId}`, aadObjectId: objectId, name: 'Collega' },
        recipient: { id: '28:bot', name: 'Negenuur' },
        locale: 'nl-NL',
        conversation: { id: `a:${objectId}`, conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
        replyToId: `kaart-${zaakId}`,
        value: {
          action: { type: 'Action.Execute', verb, data: { z: zaakId, ...data, ...stamp } },
          trigger: 'manual',
        },
      });
    }),
  );
}
