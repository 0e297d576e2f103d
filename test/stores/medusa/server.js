/**
 * The Medusa process: `server.js <port> <pid of its PostgreSQL> <empty|filled>`. Medusa's own migration and start without its command
 * line around them, so that its modules are loaded once and not once for each step.
 */
const { container } = require('@medusajs/framework');
const { MedusaModule } = require('@medusajs/framework/modules-sdk');
const start = require('@medusajs/medusa/commands/start').default;
const { migrate } = require('@medusajs/medusa/commands/db/migrate');
const { initializeContainer } = require('@medusajs/medusa/loaders/index');
const { fillStore, restock } = require('./seed.js');

const [port, postgresPid, state] = process.argv.slice(2);
const directory = __dirname;

async function main() {
  if (state === 'empty') {
    await initializeContainer(directory);
    // Scripts and search repair older databases; this one is new.
    await migrate({
      directory,
      container,
      logger: container.resolve('logger'),
      skipScripts: true,
      skipSearch: true,
      executeAllLinks: true,
    });
    MedusaModule.clearInstances();
  }
  const { gracefulShutDown } = await start({ directory, port: Number(port), host: '127.0.0.1' });
  // boot.mjs was killed, and nobody else would stop these two.
  process.on('disconnect', () => {
    process.on('exit', () => process.kill(Number(postgresPid), 'SIGINT'));
    gracefulShutDown();
  });
  process.send(state === 'empty' ? await fillStore(container) : ((await restock(container)) ?? {}));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
