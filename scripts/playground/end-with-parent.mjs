// Loaded before a program that another one starts: when that one is gone, also after a kill -9, the channel between
// them closes, and the program ends as if it was asked to. It is no reason to stay alive.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
