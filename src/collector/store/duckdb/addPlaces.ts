/** Gives the events of a file of version 2 their places, from what their pages told; `../places.ts` reads it of new ones. */
import { placeFields } from '../scope.js';

const page = `coalesce(context ->> '$.page', '')`;
const width = `TRY_CAST(context ->> '$.viewport[0]' AS DOUBLE)`;
const height = `TRY_CAST(context ->> '$.viewport[1]' AS DOUBLE)`;
const marked = (name: string) =>
  `nullif(url_decode(replace(regexp_extract(${page}, '[?&]${name}=([^&#]*)', 1), '+', ' ')), '')`;
const site = (url: string) =>
  `nullif(regexp_extract(coalesce(${url}, ''), '^https?://(?:www\\.)?([^/?#]+)', 1), '')`;
const from = site(`context ->> '$.referrer'`);
const isAddress = `${site(page)} IS NOT NULL`;

const places: Readonly<Record<(typeof placeFields)[number], string>> = {
  shelf: `nullif(context ->> '$.widget.shelf', '')`,
  page: `CASE WHEN ${isAddress} THEN coalesce(nullif(regexp_extract(${page}, '^https?://[^/?#]+([^?#]*)', 1), ''), '/') END`,
  device: `CASE WHEN ${width} IS NULL OR ${height} IS NULL THEN NULL
    WHEN ${width} < 600 OR (${height} < 500 AND ${width} < 1000) THEN 'phone' WHEN ${width} < 1024 THEN 'tablet' ELSE 'desktop' END`,
  zone: `nullif(context ->> '$.timeZone', '')`,
  source: `CASE WHEN ${isAddress} THEN coalesce(lower(${marked('utm_source')}),
    CASE WHEN ${from} IS NULL THEN 'direct' WHEN ${from} <> ${site(page)} THEN ${from} END) END`,
  campaign: `CASE WHEN ${isAddress} THEN ${marked('utm_campaign')} END`,
};

export const addPlaces: readonly string[] = [
  ...placeFields.map((name) => `ALTER TABLE events ADD COLUMN ${name} VARCHAR`),
  `UPDATE events SET ${placeFields.map((name) => `${name} = ${places[name]}`).join(', ')}`,
];
