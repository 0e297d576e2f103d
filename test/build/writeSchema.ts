/** Writes the feed's JSON Schema, generated from the one definition in `src/feed/schema.ts`. */
import { writeFileSync } from 'node:fs';
import { feedJsonSchema } from '../../src/feed/jsonSchema.js';

writeFileSync(process.argv[2] ?? 'dist/feed.schema.json', `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
