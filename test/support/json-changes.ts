export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export type JsonRecord = { readonly [key: string]: Json };

export type Change = (value: Json) => Json;

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isRecord(value: Json): value is JsonRecord {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** Changes what lies at a path of steps; a step too far wraps round, so every path leads somewhere. */
export function changeAt(value: Json, path: readonly number[], change: Change): Json {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (isList(value)) {
    const at = step % Math.max(1, value.length);
    return value.map((item, index) => (index === at ? changeAt(item, rest, change) : item));
  }
  if (!isRecord(value)) return change(value);
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return change(value);
  const inner = value[name] ?? null;
  return { ...value, [name]: changeAt(inner, rest, change) };
}

/** One part less: the first of a list, some key of a record. */
export function without(value: Json, step: number): Json {
  if (isList(value)) return value.slice(1);
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  return Object.fromEntries(
    Object.entries(value).filter((_entry, index) => index !== step % Math.max(1, names.length)),
  );
}

/** A list twice over with something after it, or a record with a key more. */
export function withMore(value: Json, name: string, extra: Json): Json {
  if (isList(value)) return [...value, ...value, extra];
  return isRecord(value) ? { ...value, [name]: extra } : extra;
}
