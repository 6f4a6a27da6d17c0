import type { CaseCheck } from '../../app/ports/case-check.ts';
import { contentHash } from './content-hash.ts';
import { validate } from './validate.ts';

/** {@link CaseCheck} with the schema and the rules of `POST /api/v1/zaken`; a message must be a complete first one. */
export const caseCheck: CaseCheck = (bericht, nu) => {
  const read = validate(bericht, nu);
  if (!read.ok) return read;
  if (read.missing.length > 0) return { ok: false, fouten: read.missing };
  const { locatie, message } = read;
  return { ok: true, checked: { locatie, message, contentHash: contentHash(bericht) } };
};
