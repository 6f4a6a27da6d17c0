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
