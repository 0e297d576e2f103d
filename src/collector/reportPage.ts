import { readFile } from 'node:fs/promises';
import { answer, refuse } from './answers.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const ASSETS: Record<string, string> = {
  'report.js': 'text/javascript; charset=utf-8',
  'report.css': 'text/css; charset=utf-8',
};

/** A card on a shelf, so that the tab is found again among many. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='9' y='3' width='14' height='22' rx='4' fill='%23b4481c'/%3E%3Crect x='3' y='27' width='26' height='3' rx='1.5' fill='%238f7f68'/%3E%3C/svg%3E";

/** The page's frame. Its script draws everything else; nothing of the data is ever part of the HTML. */
export function reportPage(imageOrigins: readonly string[]): Response {
  const images = ["'self'", 'data:', ...imageOrigins].join(' ');
  return shell(
    200,
    '<div id="report"></div><noscript><p>This page needs JavaScript to draw the report.</p></noscript>',
    {
      script: '<script type="module" src="report/report.js"></script>',
      policy: `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src ${images}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
    },
  );
}

/** Asks for the token. Works without script, and keeps the token out of addresses and histories. */
export function signInPage(wasWrong: boolean): Response {
  const note = wasWrong
    ? '<p class="sign-in-error" id="why" role="alert">That is not the token. Copy it whole, from the first to the last character.</p>'
    : '';
  return shell(
    401,
    `<main class="sign-in"><h1>Your Reelshelf report</h1><p>The report is private. Enter the report token: it was shown when the collector was started.</p>
<form method="post" action="report"><label for="token">Report token</label><input id="token" name="token" type="password" autocomplete="current-password" required${
      wasWrong ? ' aria-invalid="true" aria-describedby="why"' : ''
    }>${note}<button>Open the report</button></form></main>`,
    {
      script: '',
      policy: `default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  );
}

/** The page's script or style, from the built files. */
export async function reportAsset(folder: string, name: string): Promise<Response> {
  const type = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
  if (!type) return refuse(404, 'NOT_FOUND', 'There is no such file.');
  try {
    return answer(200, new Uint8Array(await readFile(new URL(name, folder))), {
      'content-type': type,
      'cache-control': 'no-cache',
    });
  } catch {
    return refuse(
      503,
      'REPORT_NOT_BUILT',
      'The report page is not built. Build it with: npm run build',
    );
  }
}

function shell(
  status: number,
  body: string,
  { script, policy }: { script: string; policy: string },
): Response {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Reelshelf report</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${ICON}">
<link rel="stylesheet" href="report/report.css">
${script}
</head>
<body>${body}</body>
</html>
`;
  return answer(status, html, { ...HTML, 'content-security-policy': policy });
}
