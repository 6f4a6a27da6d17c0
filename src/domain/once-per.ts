/**
 * The same work, done once for each key: for what follows from a value that never changes (a state, settings).
 * What was worked out is forgotten with the key.
 */
export function oncePer<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const earlier = done.get(key);
    if (earlier !== undefined) return earlier.value;
    const value = work(key);
    done.set(key, { value });
    return value;
  };
}

/**
 * As {@link oncePer}, remembering the last key alone: for what is asked several times in a row of the same state, and
 * of a next state after that. To remember every state would cost more than working it out again.
 */
export function onceForLast<K extends object, V>(work: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}
