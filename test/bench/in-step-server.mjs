/** The built server, in a process that tells its memory when asked. */
process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc?.();
  process.send({ memory: process.memoryUsage().rss });
});
await import('../../dist/server/main.js');
