export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Why a server could not be started, and what to do. */
export function explainListening(
  error: unknown,
  { port, host }: { port: number; host: string },
): { code: string; message: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return {
      code: 'PORT_IN_USE',
      message: `${host}:${port} is taken by another program. Choose another with --port, or --port 0 for a free one.`,
    };
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return {
      code: 'ADDRESS_REFUSED',
      message: `this machine does not let us listen on ${host}:${port}. Choose another --host or --port.`,
    };
  return {
    code: 'START_FAILED',
    message: error instanceof Error ? error.message : String(error),
  };
}
