import { describe, expect, it } from 'vitest';
import { feedJsonSchema } from '../../../src/feed/jsonSchema.js';
import { feedSchema } from '../../../src/feed/zodSchema.js';

type Schema = {
  properties: Record<string, Schema & { items: Schema }>;
  required: string[];
  additionalProperties?: boolean;
  enum?: string[];
};

describe('feedJsonSchema', () => {
  const schema = feedJsonSchema() as unknown as Schema & { $schema: string; title: string };

  it('feedJsonSchema has every key of the schema, with the same ones required', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.properties)).toEqual(Object.keys(feedSchema.shape));
    expect(schema.required).toEqual(['version', 'videos']);
    expect(schema.properties['videos']?.items.required).toEqual(['id', 'sources']);
    expect(schema.properties['videos']?.items.properties['disclosure']?.enum).toContain('gifted');
  });

  it('forbids unknown keys where a misspelt one could hide what the law asks for, and nowhere else', () => {
    const { products, videos } = schema.properties;
    const closed = [
      schema,
      videos?.items,
      videos?.items.properties['rights'],
      videos?.items.properties['show'],
      schema.properties['rights'],
    ];
    expect(closed.map((each) => each?.additionalProperties)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(products?.items.additionalProperties).toBeUndefined();
  });
});
