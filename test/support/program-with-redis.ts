import { startOwnRedis } from '../../src/infra/own-redis/own-redis.ts';
import { findServer } from '../../src/infra/own-redis/server-binary.ts';

/** A program that starts its own Redis on the folder it is given, says where it is, and waits to be ended. */
const own = await startOwnRedis(process.argv[2] ?? '', findServer(process.env));
process.stdout.write(`${own.socket}\n`);
process.stdin.resume();
process.stdin.once('end', () => void own.stop());
