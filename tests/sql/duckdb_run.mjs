// Runs queries in DuckDB: each line of standard input is {"setup", "query"}, each line of standard
// output {"rows"} or {"error"}. Values are printed as texts, so that no digit is lost.

import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(process.env.ASSESS_DUCKDB + '/');
const { DuckDBInstance } = require('@duckdb/node-api');

async function answer({ setup, query }) {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
        await connection.run(setup);
        const found = await connection.runAndReadAll(query);
        return { rows: found.getRows().map(row => row.map(value => value === null ? null : String(value))) };
    } catch (error) {
        return { error: error.message };
    } finally {
        connection.closeSync();
        instance.closeSync();
    }
}

for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(JSON.stringify(await answer(JSON.parse(line))) + '\n');
}
