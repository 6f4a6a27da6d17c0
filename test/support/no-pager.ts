import type { ProgramPorts } from '../../src/app/program.ts';

/** An installation without mail and phone, and with no real Teams to link to. */
export const NO_PAGER: Pick<ProgramPorts, 'pager' | 'chatLink' | 'heartbeat'> = {
  pager: { kanalen: [], send: async () => ({ kind: 'refused', code: 'no-channel' }) },
  chatLink: () => null,
  heartbeat: { beat: async () => undefined },
};
