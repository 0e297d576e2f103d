interface PageParts {
  title: string;
  /** @default en */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Addresses, from the page's own. */
  icon: string;
  style: string;
  /** Elements of the head that run it. */
  script?: string;
  body: string;
}

/** The HTML of a page of ours, for the merchant or for a creator. It is put together as it comes: nothing in it may be of a request. */
export const pageHtml = ({
  title,
  lang = 'en',
  dir = 'ltr',
  icon,
  style,
  script = '',
  body,
}: PageParts): string =>
  `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style}">
${script}
</head>
<body>${body}</body>
</html>
`;
