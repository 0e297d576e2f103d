const { defineConfig } = require('@medusajs/framework/utils');

/** Everything that differs between two starts comes from boot.mjs. No Redis: Medusa's own in-memory and PostgreSQL modules do. */
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.STORE_DATABASE_URL,
    databaseDriverOptions: { ssl: false },
    http: {
      storeCors: process.env.STORE_ORIGIN,
      adminCors: process.env.STORE_ORIGIN,
      authCors: process.env.STORE_ORIGIN,
      jwtSecret: 'only for tests',
      cookieSecret: 'only for tests',
    },
  },
});
