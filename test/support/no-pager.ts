import type { ProgramPorts } from '../../src/app/program.ts';
import { caseCheck } from '../../src/infra/intake/case-check.ts';

/** An installation without mail, phone and anchors, with no real Teams to link to, and with the real check of cases. */
export const NO_PAGER: Pick<
  ProgramPorts,
  'pager' | 'chatLink' | 'caseLink' | 'heartbeat' | 'anchors' | 'chainAudit' | 'noodmap' | 'keur'
> = {
  pager: { kanalen: [], send: async () => ({ kind: 'refused', code: 'no-channel' }) },
  noodmap: null,
  chatLink: () => null,
  caseLink: () => null,
  keur: caseCheck,
  anchors: { places: 0, write: async () => undefined },
  chainAudit: { check: async () => [] },
  heartbeat: { beat: async () => undefined },
};
