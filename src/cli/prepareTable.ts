/** What `prepare` says of the files. */
import type { FileReport } from '../project/prepare/prepareVideos.js';

const CODECS: Record<string, string> = { avc: 'H.264', hevc: 'HEVC', vp9: 'VP9', av1: 'AV1' };

const size = (bytes: number) =>
  bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A line for a file as soon as it is done. */
export function reportLine(report: FileReport): string {
  if (report.outcome === 'unchanged') return `${report.name}: unchanged`;
  if (report.outcome === 'unusable') return `${report.name}: cannot be used. ${report.why.message}`;
  return [`${report.name}: ${report.id}`, ...report.notes].join('. ');
}

/**
 * @param seconds - of the whole run.
 * @param missing - what videos still lack.
 */
export function prepareLines(
  reports: readonly FileReport[],
  seconds: number,
  missing: readonly { id: string; missing: readonly string[] }[],
): string[] {
  const of = (outcome: FileReport['outcome']) =>
    reports.filter((report) => report.outcome === outcome);
  const prepared = reports.flatMap((report) => (report.outcome === 'prepared' ? [report] : []));
  const unusable = reports.flatMap((report) => (report.outcome === 'unusable' ? [report] : []));
  const totals = [
    `${prepared.length} prepared`,
    ...(of('unchanged').length > 0 ? [`${of('unchanged').length} unchanged`] : []),
    ...(unusable.length > 0 ? [`${unusable.length} cannot be used`] : []),
  ];
  return [
    `${totals.join(', ')} in ${seconds.toFixed(1)} s.`,
    ...(prepared.length > 0 ? ['', ...table(prepared.map(rowOf))] : []),
    ...(unusable.length > 0
      ? ['', 'Cannot be used:', ...unusable.map(({ name, why }) => `  ${name}: ${why.message}`)]
      : []),
    ...(missing.length > 0
      ? [
          '',
          'For shoppers and screen readers, add in reels.json:',
          ...missing.map((video) => `  ${video.id}: ${video.missing.join(', ')}`),
        ]
      : []),
  ];
}

const HEAD = ['video', 'before', '', 'after', '', 'poster', 'preview', 'sound', 'seconds'];

function rowOf({ id, made }: Extract<FileReport, { outcome: 'prepared' }>): string[] {
  const { info, plan, isKept, bytes, loudness, seconds } = made;
  const kind = `${CODECS[info.codec] ?? info.codec}${info.isHdr ? ' HDR' : ''}`;
  const sound =
    loudness === null
      ? 'none'
      : loudness.gain === 0
        ? 'as it was'
        : `${loudness.gain > 0 ? '+' : '−'}${Math.abs(loudness.gain)} dB`;
  return [
    id,
    `${kind} ${info.width}×${info.height}`,
    size(info.bytes),
    `H.264 ${plan.width}×${plan.height}${isKept ? ' (the same file)' : plan.keepsPicture ? ' (as it was)' : ''}`,
    size(bytes.video),
    size(bytes.poster),
    size(bytes.preview),
    sound,
    seconds.toFixed(1),
  ];
}

function table(rows: readonly string[][]): string[] {
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, column) =>
    Math.max(...all.map((row) => Array.from(row[column] ?? '').length)),
  );
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - Array.from(cell).length))
      .join('  ')
      .trimEnd(),
  );
}
