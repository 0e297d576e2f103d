import { describe, expect, it } from 'vitest';
import { feedJsonSchema } from '../../../src/feed/jsonSchema.js';
import { feedSchema } from '../../../src/feed/zodSchema.js';

type Schema = { properties: Record<string, Schema & { items: Schema }>; required: string[]; enum?: string[] };

describe('feedJsonSchema', () => {
  const schema = feedJsonSchema() as unknown as Schema & { $schema: string; title: string };

  it('has every key of the schema, with the same ones required', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(feedSchema.shape));
    expect(schema.required).toEqual(['version', 'creators', 'products', 'videos']);
    expect(schema.properties['videos']?.items.required).toEqual(['id', 'creator', 'sources', 'rights']);
    expect(schema.properties['videos']?.items.properties['disclosure']?.enum).toContain('gifted');
  });

  it('forbids no unknown key, as the parser forbids none', () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });
});
