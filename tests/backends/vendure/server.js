// SPDX-License-Identifier: GPL-3.0-or-later
// node server.js seed <database>    writes a small shop into a new database file
// node server.js serve <database>   serves it from memory on a free loopback port and prints "READY <port>"
'use strict';

globalThis.crypto ??= require('crypto').webcrypto; // Node 18 has it under another name
const { createHash } = require('crypto');
const path = require('path');
const {
    bootstrap, DefaultJobQueuePlugin, DefaultLogger, DefaultSearchPlugin, dummyPaymentHandler,
    JobQueueService, LanguageCode, LogLevel, TransactionalConnection,
} = require('@vendure/core');

// Every test signs in many times, and a hash that is slow by design would take most of its time.
const hash = async text => createHash('sha256').update(text).digest('hex');
const quickHashing = { hash, check: async (text, known) => (await hash(text)) === known };

const [mode, database] = process.argv.slice(2);
const tokenMethods = (process.env.TOKEN_METHODS || 'bearer,cookie,api-key').split(',');

function config(port) {
    return {
        apiOptions: {
            hostname: '127.0.0.1', port, adminApiPath: 'admin-api', shopApiPath: 'shop-api',
            adminListQueryLimit: 1000, shopListQueryLimit: 100,
        },
        authOptions: {
            tokenMethod: tokenMethods,
            superadminCredentials: { identifier: 'superadmin', password: 'superadmin' },
            cookieOptions: { secret: 'only-for-tests' },
            requireVerification: false,
            passwordHashingStrategy: quickHashing,
        },
        dbConnectionOptions: {
            type: 'sqljs', location: database, autoSave: false, synchronize: mode === 'seed', logging: false,
        },
        paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
        customFields: {
            ProductVariant: [{ name: 'gtin', type: 'string', label: [{ languageCode: LanguageCode.en, value: 'GTIN' }] }],
        },
        logger: new DefaultLogger({ level: LogLevel.Warn, timestamp: true }),
        importExportOptions: { importAssetsDir: __dirname },
        plugins: [DefaultJobQueuePlugin, DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true })],
    };
}

async function started(port) {
    const app = await bootstrap(config(port));
    // On a busy machine a client may be late with its next request; it must not find the connection closed.
    app.getHttpServer().keepAliveTimeout = 600_000;
    await app.get(JobQueueService).start();
    return app;
}

async function seed() {
    const { populate } = require('@vendure/core/cli');
    const app = await populate(() => started(0), path.join(__dirname, 'initial-data.json'), path.join(__dirname, 'products.csv'));
    await require('./seed.js')(`http://127.0.0.1:${app.getHttpServer().address().port}`);
    await app.get(TransactionalConnection).rawConnection.driver.save();
    process.exit(0);
}

async function serve() {
    // Whoever started us holds our standard input open: when it ends, so do we.
    process.stdin.on('end', () => process.exit(0)).resume();
    const app = await started(0);
    console.log(`READY ${app.getHttpServer().address().port}`);
}

(mode === 'seed' ? seed() : serve()).catch(error => {
    console.error(error);
    process.exit(1);
});
