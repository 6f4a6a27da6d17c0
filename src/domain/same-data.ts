/**
 * Whether two plain values (what JSON can hold, and absent fields) say the same. Stops at the first difference and
 * makes nothing, which for views of a few hundred fields is several times cheaper than writing both out.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && sameItems(one, other);
  return !Array.isArray(other) && sameFields(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => sameData(item, other[index]));
}

function sameFields(one: Fields, other: Fields): boolean {
  for (const field in one) if (!sameData(one[field], other[field])) return false;
  for (const field in other) if (one[field] === undefined && other[field] !== undefined) return false;
  return true;
}
