import type { Display, Notice } from '../tools/display.js';

export const NO_ENDPOINT: Notice = {
  code: 'NO_ENDPOINT',
  message: 'No endpoint is set, so the shelf sends no event; DOM events are told all the same.',
  remedy:
    'Set data-endpoint to the address of your collector, or leave it so if you do not want to measure.',
};

/** The notices about the endpoint, each shown once. */
export function createEndpointNotices(display: Display, endpoint: string) {
  const note = (code: string, subject: string, message: string, remedy: string) =>
    display.warn({ code, subject, message, remedy });
  return {
    unreachable: () =>
      note(
        'ENDPOINT_UNREACHABLE',
        endpoint,
        'The endpoint did not answer three times in a row; events are kept and tried again.',
        'Check that it is up, that it answers with Access-Control-Allow-Origin and not with a redirect, and that connect-src allows it.',
      ),
    redirected: () =>
      note(
        'ENDPOINT_REDIRECTS',
        endpoint,
        'The endpoint answered with a redirect, which is not followed: it would take the shopper’s data to another address. Events are kept and tried again.',
        'Set data-endpoint to the address that the redirect leads to.',
      ),
    failing: (status: number) =>
      note(
        'ENDPOINT_FAILING',
        endpoint,
        `The endpoint answered ${status} three times in a row, expected 2xx; events are kept and tried again.`,
        'Look into its log.',
      ),
    refused: (status: number, count: number) =>
      note(
        'ENDPOINT_REFUSED',
        `${status} ${endpoint}`,
        `The endpoint answered ${status}, expected 2xx; ${count} events were given up.`,
        'Check the endpoint’s address and the key.',
      ),
    rejected: (reason: string) =>
      note(
        'EVENT_REJECTED',
        reason.slice(0, 80),
        'The endpoint took the batch and refused an event of it.',
        'Update the collector or this script, so that both know the same events.',
      ),
  };
}
