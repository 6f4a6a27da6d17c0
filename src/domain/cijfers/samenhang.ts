import type { Cellen, Som } from './cellen.ts';

/** Every cell that is tied to this one by sums, directly or through others; itself included. */
export function samenhangend(cellen: Cellen, sommen: readonly Som[], id: string): ReadonlySet<string> {
  const per = new Map<string, (readonly string[])[]>();
  for (const { geheel, delen } of sommen) {
    const leden = [geheel, ...delen].filter((lid) => (cellen.get(lid) ?? 0) > 0);
    for (const lid of leden) {
      const eigen = per.get(lid);
      if (eigen === undefined) per.set(lid, [leden]);
      else eigen.push(leden);
    }
  }
  const gezien = new Set([id]);
  // A set that grows is walked to its new end.
  for (const lid of gezien) {
    for (const leden of per.get(lid) ?? []) for (const ander of leden) gezien.add(ander);
    per.delete(lid);
  }
  return gezien;
}
