import { TooSlow } from './failure.ts';

/** The work, or {@link TooSlow} after `ms`. The work itself goes on: it may still be stored. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TooSlow()), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
    // A failure that comes after we stopped waiting has been answered already.
    work.catch(() => undefined);
  }
}
