import type { ProgramPorts } from '../../src/app/program.ts';

/** An installation without mail, phone and anchors, and with no real Teams to link to. */
export const NO_PAGER: Pick<
  ProgramPorts,
  'pager' | 'chatLink' | 'caseLink' | 'heartbeat' | 'anchors' | 'chainAudit' | 'noodmap'
> = {
  pager: { kanalen: [], send: async () => ({ kind: 'refused', code: 'no-channel' }) },
  noodmap: null,
  chatLink: () => null,
  caseLink: () => null,
  anchors: { places: 0, write: async () => undefined },
  chainAudit: { check: async () => [] },
  heartbeat: { beat: async () => undefined },
};
